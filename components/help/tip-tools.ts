import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Feedback, OpinionChange } from '../../lib/core/opinion.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { RenderHtml } from '../ui/RichText.tsx';
import type { WouldAskTools } from './WouldAsk.tsx';

/** What every tip needs to be shown, the same for all. */
export interface TipTools {
  text: Text;
  now: number;
  /** The feeds that tips come from. */
  feeds: readonly ShownFeed[];
  renderHtml: RenderHtml;
  /** Gives the data of a picture that is on this device. */
  loadPicture: (feedId: string, source: string) => Promise<string | null>;
  onCopy: (value: string) => Promise<boolean>;
  /** Shows a tip on the page, step by step. */
  onShow: (tip: Tip) => void;
  /** Takes a tip out of sight, until the person brings it back. */
  onHide: (tip: Tip) => void;
  /** Keeps what is said of a tip. */
  onSay: (tip: Tip, change: OpinionChange) => void;
  /** Asks after a tip has helped whether the person would have turned to somebody; absent where nothing is counted. */
  wouldAsk?: WouldAskTools;
  /** Finds the next step on a tip's path; `null` where there is none. */
  onNext: (tip: Tip) => Promise<Tip | null>;
}

/** What the inside of an opened tip is drawn from. */
export interface TipBodyProps {
  found: FoundTip;
  tools: TipTools;
  feedback: Feedback;
  onFeedback: (feedback: Feedback) => void;
}
