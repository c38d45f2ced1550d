// What a page asks about.

/** The modes of asking: about the field that somebody is in, a message, selected words, or the screen as a whole. */
export const PAGE_MODES = ['field', 'message', 'selection', 'screen'] as const;

/** What a page asks about. */
export type PageMode = (typeof PAGE_MODES)[number];
