// What a person can set about help on their pages, as the pages of the extension show it.
import type { MailApp } from './ask/mail-address.ts';

/** What a press on the toolbar button opens: the small window, or help beside the page. */
export const TOOLBAR_CLICKS = ['popup', 'sidebar'] as const;

/** What a press on the toolbar button opens. */
export type ToolbarClick = (typeof TOOLBAR_CLICKS)[number];

/** What a person has set. */
export interface Preferences {
  toolbarClick: ToolbarClick;
  /** Whether the toolbar button counts tips for the page, on sites where help is always on. */
  badge: boolean;
  /** The mail app that drafts open in. */
  mailApp: MailApp;
  /** Sites where help is always on, as permission patterns. */
  alwaysOn: readonly string[];
}
