// The mark that a person sees in the place of something private.

/** What stands for something hidden. */
export const MASK = '•••';
