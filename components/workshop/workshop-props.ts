import type { ComponentChildren } from 'preact';
import type { Loss } from '../../lib/core/author/convert/imported.ts';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import type { OpenedFeed } from '../../lib/core/author/workshop/open-feed.ts';
import type { MergeTips } from '../../lib/core/author/workshop/stored-workshop.ts';
import type { KeptFeed, WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import type { FormWays } from '../author/tip-fields-props.ts';
import type { Checked } from './use-checked.ts';

/** A change of a feed; `what` names it where it can be undone, and changes of one `merge` in a row are undone at once. */
export type ChangeFeed = (feed: WorkshopFeed, what?: string, merge?: string) => void;

/** What every part of the workshop is given. */
export interface PartProps {
  feed: WorkshopFeed;
  text: Text;
  onChange: ChangeFeed;
}

/** What further parts are given besides. */
export interface FurtherProps extends PartProps {
  checked: Checked;
  pages: readonly SavedPage[];
  onPages: (pages: readonly SavedPage[]) => void;
  /** Opens the tip at a position of the feed, at the field of a key, or what the feed says of itself. */
  onOpen: (index: number | null, key?: string) => void;
  /** Puts a tip in place of the one at a position, or adds it, and opens it. */
  onEdit: (item: Record<string, unknown>, index: number | null) => void;
}

/** A further part of the workshop: it stands in the navigation between what a feed says of itself and saving, or after. */
export interface FurtherPart {
  /** Names it among the parts. */
  name: string;
  /** The message of its name. */
  title: TextKey;
  render: (props: FurtherProps) => ComponentChildren;
  /** It keeps what is in it while others are in front. */
  isKept?: boolean;
  /** It is for a feed that was saved. */
  followsSaving?: boolean;
}

/** A feed that is followed, and can be copied. */
export interface FollowedTitle {
  feedId: string;
  title: string;
}

/** A feed that was saved as a folder of files. */
export interface SavedFolder {
  /** How many files were written. */
  count: number;
  /** What files of a folder have no place for. */
  lost: readonly Loss[];
}

/** What the workshop does outside its page. */
export interface WorkshopTools extends FormWays {
  /** Keeps the feeds on this device; rejects where that cannot be. */
  onStore: (feeds: readonly KeptFeed[]) => Promise<void>;
  /** Tells of tips that are put into the feeds elsewhere while they are worked on here. */
  onOthers: (onTips: (merge: MergeTips) => void, signal: AbortSignal) => void;
  newId: () => string;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
  /** Saves the folder that the documents could be made of as one file. */
  onSaveZip: (documents: readonly unknown[], title: string) => Promise<SavedFolder>;
  /** Writes that folder where the person chooses; absent where the browser has no way to. `null` where nothing was chosen. */
  onSaveFolder?: (documents: readonly unknown[], title: string) => Promise<SavedFolder | null>;
  /** Reads all files of a followed feed; what went wrong, in words, where that cannot be. */
  onCopyFollowed: (feedId: string, id: string) => Promise<Result<OpenedFeed, string>>;
}
