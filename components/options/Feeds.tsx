import { useState } from 'preact/hooks';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { useRemoval } from '../ui/use-removal.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedList } from './FeedList.tsx';
import { HeldFeeds } from './HeldFeeds.tsx';
import { Section } from './Section.tsx';
import { useSaving } from './use-saving.ts';

interface FeedsProps {
  /** The state of each feed; `null` while not known. */
  feeds: ShownFeed[] | null;
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** Whether it is still to come what the organisation has set: until then no feed is shown. */
  isPolicyPending: boolean;
  now: number;
  text: Text;
  client: Pick<
    Client<BackgroundCalls>,
    'addFeed' | 'removeFeed' | 'restoreFeed' | 'arrangeFeed' | 'putFeedKey' | 'syncNow'
  >;
  /** Asks the browser to let a feed be fetched; called at once in the person's click. */
  onRequestAccess: (url: string) => Promise<boolean>;
}

/** The feeds, and a way to add one. */
export function Feeds({ feeds, preferences, isPolicyPending, now, text, client, onRequestAccess }: FeedsProps) {
  const [trouble, setTrouble] = useState('');
  const removal = useRemoval(client, () => setTrouble(text('status.syncFailed')));
  const { saving, save } = useSaving();
  return (
    <Section name="feeds" saving={saving} text={text}>
      {isPolicyPending && <p class="soft">{text('storage.moment')}</p>}
      {feeds?.length === 0 && <p class="soft">{text('options.noFeeds')}</p>}
      {feeds && feeds.length > 0 && (
        <FeedList
          feeds={feeds}
          managed={preferences?.managed.feeds ?? []}
          tools={{
            now,
            text,
            client,
            onSync: ({ feedId }) => client.syncNow({ feedId }),
            onArrange: ({ feedId }, change) => save(client.arrangeFeed({ feedId, change })),
            onAllow: (feed) => onRequestAccess(feed.url),
            onRemove: (feed) => {
              setTrouble('');
              void removal.remove(feed);
            },
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
      {preferences?.managed.otherFeeds === false ? (
        <HeldFeeds feeds={preferences.managed.heldFeeds ?? []} text={text} />
      ) : (
        <AddFeed text={text} client={client} onRequestAccess={onRequestAccess} />
      )}
    </Section>
  );
}
