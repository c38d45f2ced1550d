import type { Ask } from '../../lib/core/ask/ask.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { Because, BesideOutcome } from '../../lib/core/help-start.ts';
import type { KeptState } from '../../lib/core/kept-state.ts';
import type { AuthorCall, BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { PageChange } from '../../lib/core/sidebar/sidebar-messages.ts';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { ScalePicture } from '../author/editor-props.ts';
import type { RenderHtml } from '../ui/RichText.tsx';

/** The calls that the help page makes. */
export type HelpClient = Pick<
  Client<BackgroundCalls>,
  | 'getHelp'
  | 'searchTips'
  | 'suggestPeople'
  | 'getPicture'
  | 'syncNow'
  | 'removeFeed'
  | 'restoreFeed'
  | 'setAlwaysOn'
  | 'pointAt'
  | 'stopPointing'
  | 'startPointer'
  | 'steerPointer'
  | 'takePicked'
  | 'noteAsk'
  | 'settleAsk'
  | 'keepAnswer'
  | 'takeBackAnswer'
  | 'sayOfTip'
  | 'noteUse'
  | 'wouldAskNow'
  | 'addFeed'
  | 'nextOnPath'
  | 'changeSettings'
  | 'whereToPropose'
  | AuthorCall
  | 'openWorkshop'
  | 'openWorth'
>;

/** What only some of the frames can do; what is absent is not offered. */
export interface FrameTools {
  /** Puts help beside the page instead of where it is now; `points`: it begins with pointing at something there. */
  onOpenBeside?: (points?: boolean) => Promise<BesideOutcome>;
  /** Opens the browser's own panel; called at once in the person's click. */
  onOpenPanel?: () => void;
  /**
   * Asks the browser to let a site be read; called at once in the click. Not beside the page, which could lay itself
   * over the button.
   */
  onRequestSite?: (pattern: string) => Promise<boolean>;
  /** Changes how the sidebar stands. */
  onLayout?: (part: Partial<SidebarLayout>) => void;
  /** Leads to where help can be turned always on for this site, out of the page's reach. */
  onAlwaysHere?: () => void;
}

/** What the help page is given; state is pushed in, and everything that leaves goes through a callback. */
export interface HelpAppProps {
  client: HelpClient;
  /** The state of each feed; `null` while not known. */
  feeds: FeedStatus[] | null;
  /** The questions that were asked, on any page; `null` while not known. */
  asks: Ask[] | null;
  /** The person's own tips; `null` while not known. */
  ownTips?: readonly FeedItem[] | null;
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** What is the matter with what is kept on this device; `null` where nothing is. */
  trouble: StorageTrouble | null;
  online: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** True once the extension was updated or removed while this page stayed open. */
  isOrphaned: boolean;
  /** The popup of the toolbar, the sidebar in the page, or the browser's own side panel. */
  frame: 'popup' | 'page' | 'panel';
  /** Where the page is that `start` belongs to; `null` where nobody can say. */
  partition: string | null;
  /** In a private window: what is asked or said there is not kept. */
  isPrivate: boolean;
  /** What was done on this site in the help of this tab before. */
  start: KeptState;
  /** Why help opened here and not where it was asked for. */
  because: Because | null;
  /** Opens at the question whether help is always on for this site. */
  asksAlwaysOn: boolean;
  /** Begins with pointing at something on the page. */
  points: boolean;
  /** Help stood beside the page before this one, and the browser took it away with that. */
  wasBeside: boolean;
  takesFocus: boolean;
  /** The keys that open help, as the browser has them now; empty where that is not known. */
  shortcut?: string;
  /** How the sidebar stands. */
  layout: SidebarLayout;
  tools: FrameTools;
  text: Text;
  renderHtml: RenderHtml;
  onClose: () => void;
  onOpenOptions: () => void;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
  /** Makes a file a picture that a tip can show. */
  onScale: ScalePicture;
  /** Saves a text as a file of this name. */
  onSave: (name: string, content: string) => void;
  /** Called when the page turns out to be elsewhere than in `partition`, with where it is. */
  onElsewhere: (partition: string | null) => void;
  /** Called with each part that is to be kept for the next time help opens on this site in this tab. */
  onState: (part: Partial<KeptState>) => void;
  /**
   * Calls back with what has changed on the page, and with the words that help is asked about where they stand in no page,
   * until the signal says stop.
   */
  watchChanges: (onChange: (change: PageChange, words?: string) => void, signal: AbortSignal) => void;
}
