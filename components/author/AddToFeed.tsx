import { useEffect, useState } from 'preact/hooks';
import type { KeptTitle } from '../../lib/core/author/workshop/tip-put.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Toast } from '../ui/Toast.tsx';
import './add-to-feed.css';

interface AddToFeedProps {
  item: FeedItem;
  client: Pick<Client<BackgroundCalls>, 'getKeptFeeds' | 'putKeptTip' | 'openWorkshop'>;
  text: Text;
}

/** A feed that has the tip now, and what it had in its place before. */
interface AddedTo {
  feed: KeptTitle;
  before: Record<string, unknown> | null;
}

/** Adds a tip to a feed that the person keeps in the workshop: the way there where there is none, a choice where there are many. */
export function AddToFeed({ item, client, text }: AddToFeedProps) {
  const [feeds, setFeeds] = useState<readonly KeptTitle[] | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [added, setAdded] = useState<AddedTo | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void client
      .getKeptFeeds({})
      .catch(() => [])
      .then(setFeeds);
  }, [client]);
  const id = String(item.id);
  const put = async (feed: KeptTitle, put: Record<string, unknown> | null) => {
    const done = await client.putKeptTip({ feedId: feed.id, id, item: put }).catch(() => null);
    setFailed(done === null);
    return done;
  };
  const add = async (feed: KeptTitle) => {
    const done = await put(feed, item);
    // What is taken back is all that was done here, not the last of it.
    if (done) setAdded((last) => (last?.feed.id === feed.id ? last : { feed, before: done.before }));
  };
  const titleOf = ({ title }: KeptTitle) => title || text('workshop.untitled');
  const buttonFor = (feed: KeptTitle) => (
    <button key={feed.id} type="button" class="button" onClick={() => void add(feed)}>
      {text('write.addTo', { title: titleOf(feed) })}
    </button>
  );
  if (!feeds) return null;
  if (feeds.length === 0)
    return (
      <div class="add-to-feed">
        <button type="button" class="button" onClick={() => void client.openWorkshop({})}>
          {text('workshop.open')}
        </button>
      </div>
    );
  return (
    <div class="add-to-feed">
      {feeds.length === 1 ? (
        feeds.map(buttonFor)
      ) : (
        <button type="button" class="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {text('write.addToMine')}
        </button>
      )}
      {isChoosing && (
        <ul class="add-to-feed-list" aria-label={text('workshop.feeds')}>
          {feeds.map((feed) => (
            <li key={feed.id}>{buttonFor(feed)}</li>
          ))}
        </ul>
      )}
      <p class="field-error" role="alert">
        {hasFailed && text('status.syncFailed')}
      </p>
      <Toast
        words={added && text('write.addedTo', { title: titleOf(added.feed) })}
        text={text}
        onUndo={async () => {
          if (added && (await put(added.feed, added.before))) setAdded(null);
        }}
        onDismiss={() => setAdded(null)}
      />
    </div>
  );
}
