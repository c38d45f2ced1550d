// Every key in extension storage: docs/storage.md says what stands under each, who writes it and what deletes it.

/** The keys on disk. */
export const LOCAL_KEYS = [
  'settings',
  'asks',
  'ownTips',
  'tipDrafts',
  'opinions',
  'sidebarLayout',
  'feedStatus',
  'feedKeys',
  'keyedFeeds',
  'tipDatabase',
  'welcomed',
  'debugLog',
  'workshop',
  'merges',
  'sentReports',
  'wouldAskAt',
] as const;
export type LocalKey = (typeof LOCAL_KEYS)[number];

/** The keys in memory, where everything ends with the browser. */
export const SESSION_KEYS = [
  'alwaysOnWish',
  'beforeBringing',
  'calls',
  'feedKeys',
  'feedStatus',
  'policyPending',
  'storageTrouble',
] as const;
export type SessionKey = (typeof SESSION_KEYS)[number];

/** Under this name keys stand in the storage, where that is for our own pages alone. */
export const FEED_KEYS = 'feedKeys' satisfies LocalKey & SessionKey;

/** The key under which it is kept that the welcome page was opened. */
export const WELCOMED = 'welcomed' satisfies LocalKey;

/** The key of the feeds that one keeps oneself, but for their tips. */
export const WORKSHOP = 'workshop' satisfies LocalKey;

/** On disk: a tip of a feed that one keeps, by its name among them. */
export const workshopTipKey = (name: string) => `workshopTip ${name}` as const;

/** On disk: the saved pages of a feed that one keeps, by its id. */
export const workshopPagesKey = (feedId: string) => `workshopPages ${feedId}` as const;

/** On disk: what help was used for in one week, by its Monday. */
export const useKey = (week: string) => `use ${week}` as const;

/** On disk: what is set aside when a value has another shape altogether than the one that takes its place. */
export const unreadKey = (key: string) => `unread ${key}` as const;

/** In memory: help in one tab. */
export const tabKey = (tabId: number | string) => `tab ${tabId}` as const;
