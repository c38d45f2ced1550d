import type { ComponentChildren } from 'preact';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { TipDraft } from '../../lib/core/author/tip-draft.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Breadth } from '../../lib/core/place/generalise.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { RenderHtml } from '../ui/RichText.tsx';
import type { ScalePicture } from './editor-props.ts';
import type { TipPreviewProps } from './TipPreview.tsx';
import type { Checks } from './use-checks.ts';
import type { History } from './use-history.ts';
import type { Picking } from './use-picking.ts';

/** What the form of a tip does besides its fields. */
export interface FormWays {
  renderHtml: RenderHtml;
  onScale: ScalePicture;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (words: string) => Promise<boolean>;
}

/** Somebody who can be asked about a tip. */
export interface ListedPerson {
  id: string;
  name: string;
}

/** What the fields of a tip are drawn from: in help beside its page, or in the workshop, where no page is in front. */
export interface TipFieldsProps extends Pick<History<TipDraft>, 'change'> {
  draft: TipDraft;
  /** The patterns of the page at each breadth. */
  patterns: Record<Breadth, string> | null;
  checks: Checks;
  /** What is missing is told, because somebody has tried to save it. */
  isTried: boolean;
  people: readonly ListedPerson[];
  /** Picks things on the page; absent where that cannot be. */
  picking?: Picking | undefined;
  /** Has the steps recorded; absent where that cannot be. */
  onRecord?: (() => void) | undefined;
  onScale: ScalePicture;
  /** Whether the text, or a step, has a look that stays but cannot be shown; absent where all was written here. */
  hidesLook?: { text: boolean; steps: boolean };
  /** What says how the tip does on the page; absent where there is none. */
  trial?: ComponentChildren;
  preview: Omit<TipPreviewProps, 'draft'>;
  /** No page is in front: what a tip is about is typed. */
  isByHand?: boolean;
  /** For whoever keeps the feed: they see every key that a form can show. */
  isForKeeper?: boolean;
  /** Its first field has the focus when it comes. */
  takesFocus?: boolean;
  text: Text;
}

/** What the further fields of a tip are drawn from. */
export interface MoreFieldsProps extends Required<Pick<TipFieldsProps, 'people' | 'isForKeeper' | 'text'>> {
  item: FeedItem;
  problems: readonly WorkshopProblem[];
  onItem: (item: FeedItem, name: string) => void;
}
