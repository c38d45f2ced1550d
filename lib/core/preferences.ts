// What a person can set about help on their pages, as the pages of the extension show it.
import type { MailApp } from './ask/mail-address.ts';
import type { FeedLook } from './feed/feed-look.ts';
import type { PolicyProblem } from './policy.ts';
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

/** What the organisation has set, and a person cannot change. */
export interface Managed {
  /** Names of the preferences. */
  keys: readonly string[];
  /** Ids of the feeds. */
  feeds: readonly string[];
  /** The mailbox of last resort; empty where none is set. */
  mailbox: string;
  /** Sites where help is wanted always on; the person has to allow each in the browser. */
  alwaysOn: readonly string[];
  /** What of the policy cannot be used. */
  problems: readonly PolicyProblem[];
}

/** No organisation has set anything. */
export const NOTHING_MANAGED = {
  keys: [] as string[],
  feeds: [] as string[],
  mailbox: '',
  alwaysOn: [] as string[],
  problems: [] as PolicyProblem[],
};

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
  managed: Managed;
  /** The feeds in their order, each with the name and colour it was given. */
  feedLooks: readonly FeedLook[];
  /** Hosts on which nothing counts and nothing reminds. */
  quietSites: readonly string[];
  /** Until when that holds everywhere, milliseconds since 1970; 0 when it does not. */
  quietUntilMs: number;
}

/** Tells whether nothing shall count or remind on a host now. */
export function isQuiet(
  { quietSites, quietUntilMs }: Pick<Preferences, 'quietSites' | 'quietUntilMs'>,
  host: string,
  nowMs: number,
): boolean {
  return nowMs < quietUntilMs || quietSites.includes(host);
}
