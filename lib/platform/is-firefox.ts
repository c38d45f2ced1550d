// Which browser this is, for what differs between browsers without a feature to ask for.

/** True in Firefox, which has a build of its own. */
export const isFirefox = import.meta.env.FIREFOX === true;
