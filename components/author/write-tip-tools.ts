import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { HelpAppProps } from '../help/help-props.ts';
import type { RenderHtml } from '../ui/RichText.tsx';
import type { ScalePicture } from './editor-props.ts';
import type { PickingClient } from './use-picking.ts';

/** What the form of a tip needs of the world. */
export interface WriteTipTools {
  client: Pick<
    Client<BackgroundCalls>,
    | 'putTipDraft'
    | 'finishTip'
    | 'tryTip'
    | 'whereToPropose'
    | 'getKeptFeeds'
    | 'putKeptTip'
    | 'getSavedPages'
    | 'openWorkshop'
  > &
    PickingClient;
  text: Text;
  /** Milliseconds since 1970. */
  now: number;
  feeds: readonly ShownFeed[];
  renderHtml: RenderHtml;
  onScale: ScalePicture;
  onSave: (name: string, content: string) => void;
  onCopy: (words: string) => Promise<boolean>;
  watchChanges: HelpAppProps['watchChanges'];
}
