// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import { useId, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Opinion } from '../../lib/core/opinion.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { directionOf } from '../ui/direction.ts';
import { StorageNotice } from '../ui/StorageNotice.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { useRemoval } from '../ui/use-removal.ts';
import { About } from './About.tsx';
import { AboutYou } from './AboutYou.tsx';
import { AddFeed } from './AddFeed.tsx';
import { FeedList } from './FeedList.tsx';
import { MyQuestions } from './MyQuestions.tsx';
import { MyTips } from './MyTips.tsx';
import { OnYourPages } from './OnYourPages.tsx';
import { PolicyProblems } from './PolicyProblems.tsx';
import { QuietList } from './QuietList.tsx';
import { SavingHead } from './SavingHead.tsx';
import { useSaving } from './use-saving.ts';
import { type DataTools, YourData } from './YourData.tsx';
import './options-app.css';

/** What the options page is given. */
export interface OptionsAppProps {
  /** The state of each feed; `null` while not known. */
  feeds: ShownFeed[] | null;
  /** The questions that were asked; `null` while not known. */
  asks: Ask[] | null;
  /** The person's own tips; `null` while not known. */
  ownTips: FeedItem[] | null;
  /** What the person has said of tips; `null` while not known. */
  opinions: Opinion[] | null;
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** How the sidebar stands; `null` while not known. */
  layout: SidebarLayout | null;
  /** What is the matter with what is kept on this device; `null` where nothing is. */
  trouble: StorageTrouble | null;
  /** Whether it is still to come what the organisation has set: until then no feed is shown. */
  isPolicyPending: boolean;
  /** The version of the extension. */
  version: string;
  /** Milliseconds since 1970. */
  now: number;
  text: Text;
  client: Pick<
    Client<BackgroundCalls>,
    | 'addFeed'
    | 'removeFeed'
    | 'restoreFeed'
    | 'arrangeFeed'
    | 'putFeedKey'
    | 'syncNow'
    | 'changeSettings'
    | 'setAlwaysOn'
    | 'layOut'
    | 'putOwnTips'
    | 'deleteOwnTip'
    | 'putAsk'
    | 'deleteAsk'
    | 'whereToPropose'
    | 'sayOfTip'
  >;
  /** Asks the browser to let a feed be fetched; called at once in the person's click. */
  onRequestAccess: (url: string) => Promise<boolean>;
  /** Asks the browser to let a site be read, by its pattern; called at once in the person's click. */
  onRequestSite: (pattern: string) => Promise<boolean>;
  data: DataTools;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** The options page: the feeds, a way to add one, what help does on pages, and what happens to what is read. */
export function OptionsApp({ preferences, now, text, client, ...props }: OptionsAppProps) {
  // One's own tips have a place of their own.
  const known = props.isPolicyPending ? null : props.feeds;
  const feeds = known?.filter(({ feedId }) => feedId !== OWN_FEED_ID) ?? null;
  const { onRequestAccess, onRequestSite } = props;
  const [trouble, setTrouble] = useState('');
  const removal = useRemoval(client, () => setTrouble(text('status.syncFailed')));
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const { saving, save } = useSaving();
  const [feedsId, addId] = [useId(), useId()];
  const sync = ({ feedId }: ShownFeed) => client.syncNow({ feedId });
  return (
    <main ref={main} tabIndex={-1} class="options" lang={text.language} dir={directionOf(text.language)}>
      <header>
        <h1 class="options-title">{text('options.title')}</h1>
        <p class="options-lead">{text('options.lead')}</p>
        {props.data.isDeleted && (
          <p role="status" class="options-done">
            {text('data.deleted')}
          </p>
        )}
        <StorageNotice trouble={props.trouble} text={text} />
      </header>
      <PolicyProblems problems={preferences?.managed.problems ?? []} text={text} />
      <section aria-labelledby={feedsId}>
        <SavingHead id={feedsId} title={text('options.feeds')} saving={saving} text={text} />
        {props.isPolicyPending && <p class="options-empty">{text('storage.moment')}</p>}
        {feeds?.length === 0 && <p class="options-empty">{text('options.noFeeds')}</p>}
        {feeds && feeds.length > 0 && (
          <FeedList
            feeds={feeds}
            managed={preferences?.managed.feeds ?? []}
            now={now}
            text={text}
            client={client}
            onSync={sync}
            onArrange={({ feedId }, change) => save(client.arrangeFeed({ feedId, change }))}
            onAllow={(feed) => onRequestAccess(feed.url)}
            onRemove={(feed) => {
              setTrouble('');
              removal.remove(feed);
            }}
          />
        )}
        <Toast
          words={removal.removed && text('feeds.removed', { title: removal.removed.title })}
          text={text}
          onUndo={removal.undo}
          onDismiss={removal.dismiss}
        />
        <p class="field-error" aria-live="polite">
          {trouble}
        </p>
      </section>
      <section aria-labelledby={addId}>
        <h2 id={addId}>{text('options.add')}</h2>
        <AddFeed text={text} client={client} onRequestAccess={onRequestAccess} />
      </section>
      <MyTips items={props.ownTips} text={text} client={client} onSaveFile={props.onSaveFile} onCopy={props.onCopy} />
      <MyQuestions asks={props.asks} now={now} text={text} client={client} />
      <AboutYou preferences={preferences} feeds={feeds ?? []} text={text} client={client} />
      <OnYourPages
        preferences={preferences}
        layout={props.layout}
        text={text}
        client={client}
        onRequestSite={onRequestSite}
      />
      <QuietList preferences={preferences} opinions={props.opinions} now={now} text={text} client={client} />
      <YourData tools={props.data} text={text} onSaveFile={props.onSaveFile} />
      <About version={props.version} text={text} />
    </main>
  );
}
