// What a person can set about help on their pages, as the pages of the extension show it.
import type { MailApp } from './ask/mail-address.ts';
import { chooseLanguage, LANGUAGES, type Language } from './text/languages.ts';

/** What a press on the toolbar button opens: the small window, or help beside the page. */
export const TOOLBAR_CLICKS = ['popup', 'sidebar'] as const;

/** What a press on the toolbar button opens. */
export type ToolbarClick = (typeof TOOLBAR_CLICKS)[number];

/** The language of the interface: the browser's, or one that was chosen. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;

/** The language that holds: the one chosen, else the best of those the browser is set to. */
export function languageOf({ language }: Pick<Preferences, 'language'>, browserLanguages: readonly string[]): Language {
  return language === 'auto' ? chooseLanguage(browserLanguages) : language;
}

/** What a person has set. */
export interface Preferences {
  toolbarClick: ToolbarClick;
  /** Whether the toolbar button counts tips for the page, on sites where help is always on. */
  badge: boolean;
  /** The mail app that drafts open in. */
  mailApp: MailApp;
  language: (typeof LANGUAGE_CHOICES)[number];
  /** The name that questions are signed with; empty signs none. */
  name: string;
  /** The last line of a question; empty takes the one of the language it is written in. */
  closing: string;
  /** Roles of the person, as feeds name them; none hides nothing. */
  roles: readonly string[];
  /** Sites where help is always on, as permission patterns. */
  alwaysOn: readonly string[];
}
