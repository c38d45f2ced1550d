// What a file with a person's data holds, what bringing it back will do and what it has done: as the options page says it.
import type { FeedFailure } from './feed/feed-status.ts';

/** A file of more bytes is not read: far more than anybody makes by hand, and less than blocks a browser. */
export const MAX_BACKUP_BYTES = 50_000_000;

/** A part of a file. */
export type OwnPart =
  | 'ownTips'
  | 'tipDrafts'
  | 'asks'
  | 'opinions'
  | 'feeds'
  | 'settings'
  | 'sidebarLayout'
  | 'workshop';

/** `add` leaves what is here as it is; `replace` puts each part of the file in place of the same part here. */
export const BRING_MODES = ['add', 'replace'] as const;
/** How a file is brought back. */
export type BringMode = (typeof BRING_MODES)[number];

/** Why a file is refused as a whole, or nothing of it could be kept; the catalogue has a sentence `bring.<kind>` for each. */
export type BackupFailure =
  | 'empty'
  | 'cutOff'
  | 'notJson'
  | 'isFeed'
  | 'notBackup'
  | 'noVersion'
  | 'tooLarge'
  | 'noRoom'
  | 'failed';

/** Something in a file that does not come in, or not as it is written there. */
export interface Refusal {
  /**
   * `part`: all of it, since it has another shape; `item`: one of a list; `kept`: one that comes in without a key that
   * cannot be read; `address`: a feed's; `sites`: they have to be allowed in the browser; `unknown`: a part or a setting
   * that this version does not know.
   */
  kind: 'part' | 'item' | 'kept' | 'address' | 'sites' | 'unknown';
  part?: OwnPart;
  /** From 1, in a list. */
  position?: number;
  /** The key at fault. */
  key?: string;
  /** What is wrong with an address. */
  failure?: FeedFailure;
}

/** What becomes of one part of a file. */
export interface PartPlan {
  part: OwnPart;
  /** How many of it are here before. */
  here: number;
  /** How many come in. */
  added: number;
  /** How many of these stand here under the same name with other content: both are kept. */
  both: number;
  /** How many are here already, just so. */
  same: number;
}

/** What bringing a file back will do. */
export interface Preview {
  /** A newer version of Alongside has written the file. */
  isNewer: boolean;
  plans: Record<BringMode, PartPlan[]>;
  refused: Refusal[];
}

/** What bringing a file back has done. */
export interface Brought {
  mode: BringMode;
  plans: PartPlan[];
}
