// What is known about the state of each feed; kept in extension storage, shown in the foot and in the options.

/** Something in a feed that was left out or changed, in words for its author. */
export interface FeedProblem {
  /** `rejected`: left out. `noted`: used, but not as written. The others are of a folder that a feed is made of. */
  severity: 'rejected' | 'noted' | 'error' | 'warning';
  /** The item's or contact's id, or its position such as `item 3`. */
  where?: string;
  /** The key at fault, such as `_help.match[0]`. */
  key?: string;
  /** The title of the item, where it has one: its author knows it by that. */
  title?: string;
  /** What was expected and what stood there. */
  message: string;
  /** The same in words that every language has; absent where only the message says it, and in what was stored earlier. */
  note?: FeedNote;
}

/** Every kind of note to whoever keeps a feed; the catalogue has a sentence `note.<kind>` for each. */
export const NOTE_KINDS = [
  'unusable',
  'unknown-key',
  'read-as',
  'shortened',
  'no-title',
  'unknown-contact',
  'unknown-kind',
  'pattern',
  'search-only',
  'picture',
  'too-long',
  'twice',
  'no-id',
  'no-content',
  'no-item',
  'too-nested',
  'decisive',
  'picture-bad-address',
  'picture-insecure',
  'picture-other-host',
  'picture-redirect',
  'picture-redirect-key',
  'picture-cors',
  'picture-refused',
  'picture-http',
  'picture-later',
  'picture-disk',
  'picture-type',
  'picture-large',
  'picture-many',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A note as data: `params` fill its sentence; `expected` and `foundAs` name words of the catalogue, `expected.<name>`. */
export interface FeedNote {
  kind: NoteKind;
  params: Record<string, string | number>;
}

/** Every way a feed can fail; the catalogue has a sentence `failure.<kind>` for each. */
export const FAILURE_KINDS = [
  'offline',
  'unreachable',
  'permission',
  'not-allowed',
  'timeout',
  'http',
  'unauthorised',
  'busy',
  'redirect',
  'redirect-key',
  'html',
  'not-json',
  'cut-off',
  'encoding',
  'not-feed',
  'no-usable-tips',
  'too-large',
  'too-many-pages',
  'page-host',
  'rollback',
  'emptied',
  'storage-full',
  'storage',
  'bad-url',
  'insecure-url',
  'password-url',
  'already-added',
  'bad-key',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Why something about a feed failed. `params` fill the catalogue's sentence: `host`, `status`, `detail`, … */
export interface FeedFailure {
  kind: FailureKind;
  params: Record<string, string | number>;
  /** What `detail` says, in words that every language has; absent where there is none, and in what was stored earlier. */
  note?: FeedNote;
}

/** Why the last attempts to sync failed. The last good copy stays in force. */
export interface SyncFailure extends FeedFailure {
  /** Consecutive failures so far. */
  count: number;
  /** Milliseconds since 1970: when the first of them happened. */
  sinceMs: number;
}

/** The progress of a running sync. `itemsTotal` is 0 while unknown. */
export interface SyncProgress {
  phase: 'fetching' | 'reading' | 'saving' | 'indexing';
  itemsRead: number;
  itemsTotal: number;
}

/** What is known of the pictures beside a feed. */
export interface PictureStatus {
  /** Pictures that are on this device. */
  kept: number;
  /** Those that are left out, and why; at most 100, `problemsTotal` counts them all. */
  problems: FeedProblem[];
  problemsTotal: number;
}

/** The state of one feed. Times are milliseconds since 1970. */
export interface FeedStatus {
  feedId: string;
  url: string;
  title: string;
  /** Tips in force. */
  tips: number;
  /** True for the sample that comes with the extension. */
  sample: boolean;
  /** Last time the feed was read in full or found unchanged. */
  checkedAtMs?: number;
  attemptedAtMs?: number;
  /** Do not try again by itself before this time. */
  retryAtMs?: number;
  progress?: SyncProgress;
  /** How often in a row a sync ended with the worker, in the middle. */
  interruptions?: number;
  failure?: SyncFailure;
  /** At most 100; `problemsTotal` counts them all. */
  problems: FeedProblem[];
  problemsTotal: number;
  /** Tips with any of them; absent in what an earlier version stored. */
  tipsInNeed?: number;
  /** True where no tip names a place: then only searching finds them. */
  isSearchOnly?: boolean;
  /** The roles that its tips are written for, sorted. */
  audience?: string[];
  /** What is to be mended in the folder on this machine that the feed is made of; absent in every other feed. */
  folderProblems?: FeedProblem[];
  /** Absent while its tips name no pictures, or none were asked for. */
  pictures?: PictureStatus;
}

/** A text that changes whenever the tips of any feed may have changed; the steps of a running sync change nothing yet. */
export const contentsOf = (feeds: readonly FeedStatus[]): string =>
  feeds.map(({ feedId, tips, checkedAtMs }) => `${feedId} ${tips} ${checkedAtMs ?? ''}`).join('\n');
