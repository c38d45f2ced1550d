// What a person can set about help on their pages, as the pages of the extension show it.
import type { MailApp } from './ask/mail-address.ts';
import type { FeedLook } from './feed/feed-look.ts';
import { isOfPackage } from './place/package-sites.ts';
import type { SidebarLayout } from './sidebar/layout.ts';
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

/** A value of the policy that could not be used. */
export interface PolicyProblem {
  /** The key, such as `feeds[1]`. */
  key: string;
  /** What stands there, cut short. */
  value: string;
  /** What was expected there. */
  expected: string;
}

/** What the organisation has set, and a person cannot change. */
export interface Managed {
  /** Names of the preferences, `side` and `makesRoom` of the sidebar among them. */
  keys: readonly string[];
  /** Ids of the feeds. */
  feeds: readonly string[];
  /** The mailbox of last resort; empty where none is set. */
  mailbox: string;
  /** Sites where help is wanted always on; the person has to allow each in the browser. */
  alwaysOn: readonly string[];
  /** What of the policy cannot be used. */
  problems: readonly PolicyProblem[];
  /** Where reports go that a person chooses to send; empty where none is set. */
  report?: string;
  /** How the sidebar is to stand. */
  layout?: Partial<Pick<SidebarLayout, 'side' | 'makesRoom'>>;
  /** Whether people may follow feeds of their own choice. */
  otherFeeds?: boolean;
  /** Feeds of the person's own choice that are not followed for as long as they may not be. */
  heldFeeds?: readonly { feedId: string; url: string; name?: string | undefined }[];
}

/** No organisation has set anything. */
export const NOTHING_MANAGED: {
  keys: string[];
  feeds: string[];
  mailbox: string;
  alwaysOn: string[];
  problems: PolicyProblem[];
  report: string;
  layout: Record<string, never>;
  otherFeeds: boolean;
  heldFeeds: never[];
} = {
  keys: [],
  feeds: [],
  mailbox: '',
  alwaysOn: [],
  problems: [],
  report: '',
  layout: {},
  otherFeeds: true,
  heldFeeds: [],
};

/** What a person has set. */
export interface Preferences {
  toolbarClick: ToolbarClick;
  /** Whether the toolbar button counts tips for the page, on sites where help is always on. */
  badge: boolean;
  /** Whether the toolbar button has another icon on pages that tips are written for, where the browser can do that. */
  tipsIcon: boolean;
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
  /** Sites that the package was built for, where help is always on without a question; a star stands for hosts below one. */
  packageSites?: readonly string[] | undefined;
  /** Those of them where the person has turned help off. */
  offSites?: readonly string[] | undefined;
  managed: Managed;
  /** The feeds in their order, each with the name and colour it was given. */
  feedLooks: readonly FeedLook[];
  /** Hosts on which nothing counts and nothing reminds. */
  quietSites: readonly string[];
  /** Until when that holds everywhere, milliseconds since 1970; 0 when it does not. */
  quietUntilMs: number;
  /** Whether the person lets be counted, on their device, what help is used for. */
  counting: boolean;
}

/** Tells whether help is always on for a site, by the person's choice or because the package was built for it. */
export function isAlwaysOn(
  { alwaysOn, packageSites = [], offSites = [] }: Pick<Preferences, 'alwaysOn' | 'packageSites' | 'offSites'>,
  site: string,
): boolean {
  return alwaysOn.includes(site) || (isOfPackage(site, packageSites) && !offSites.includes(site));
}

/** Tells whether there may be a site where help is always on. */
export const isAnywhereOn = ({
  alwaysOn,
  packageSites = [],
}: Pick<Preferences, 'alwaysOn' | 'packageSites'>): boolean => alwaysOn.length + packageSites.length > 0;

/** Tells whether help is always on for a site and no person can turn it off: package and policy both name it. */
export function isFixedOn(
  { packageSites = [], managed }: Pick<Preferences, 'packageSites'> & { managed: Pick<Managed, 'alwaysOn'> },
  site: string,
): boolean {
  return isOfPackage(site, packageSites) && managed.alwaysOn.includes(site);
}

/** Tells whether anything is counted: an organisation can forbid it, and nobody but the person can allow it. */
export const isCounting = ({ counting, managed }: Pick<Preferences, 'counting' | 'managed'>): boolean =>
  counting && !managed.keys.includes('counting');

/** Tells whether nothing shall count or remind on a host now. */
export function isQuiet(
  { quietSites, quietUntilMs }: Pick<Preferences, 'quietSites' | 'quietUntilMs'>,
  host: string,
  nowMs: number,
): boolean {
  return nowMs < quietUntilMs || quietSites.includes(host);
}
