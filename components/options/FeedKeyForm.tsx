import { useState } from 'preact/hooks';
import { USUAL_HEADER } from '../../lib/core/feed/feed-key.ts';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { shownHost } from '../ui/feed-words.ts';
import { KeyFields } from './KeyFields.tsx';

interface FeedKeyFormProps {
  feed: ShownFeed;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'putFeedKey'>;
}

const NO_KEY = { header: USUAL_HEADER, value: '' };

/** Sets the key of a private feed, or takes it off; one that is set is never shown again. */
export function FeedKeyForm({ feed, text, client }: FeedKeyFormProps) {
  const [key, setKey] = useState(NO_KEY);
  const [trouble, setTrouble] = useState('');
  const host = shownHost(feed.url);
  const put = async (given: typeof key | null) => {
    setTrouble('');
    const isPut = await client.putFeedKey({ feedId: feed.feedId, key: given }).catch(() => null);
    // The answer comes once the feed is read anew: what was typed meanwhile stays.
    if (isPut) setKey((now) => (now === given ? NO_KEY : now));
    else setTrouble(text(isPut === null ? 'status.syncFailed' : 'failure.bad-key'));
  };
  return (
    <form
      class="choices"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void put(key);
      }}
    >
      {feed.hasKey ? (
        <div class="card-actions">
          <span class="soft">{text('key.isSet', { host })}</span>
          <button type="button" class="button button--small" onClick={() => void put(null)}>
            {text('key.remove')}
          </button>
        </div>
      ) : (
        <>
          <KeyFields feedKey={key} host={host} text={text} onChange={setKey} />
          <div>
            <button type="submit" class="button button--small">
              {text('key.save')}
            </button>
          </div>
        </>
      )}
      <p class="field-error" aria-live="polite">
        {trouble}
      </p>
    </form>
  );
}
