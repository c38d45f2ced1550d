import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { RenderHtml } from '../ui/RichText.tsx';

/** The calls that the help page makes. */
export type HelpClient = Pick<
  Client<BackgroundCalls>,
  'getHelp' | 'searchTips' | 'syncNow' | 'removeFeed' | 'restoreFeed'
>;

/** What the help page is given; state is pushed in, and everything that leaves goes through a callback. */
export interface HelpAppProps {
  client: HelpClient;
  /** The state of each feed; `null` while not known. */
  feeds: FeedStatus[] | null;
  online: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** The popup of the toolbar, the sidebar in the page, or the browser's own side panel. */
  frame: 'popup' | 'page' | 'panel';
  text: Text;
  renderHtml: RenderHtml;
  onClose: () => void;
  onOpenOptions: () => void;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}
