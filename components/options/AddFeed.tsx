import { useId, useRef, useState } from 'preact/hooks';
import { withScheme } from '../../lib/core/feed/feed-address.ts';
import { type FeedKey, USUAL_HEADER } from '../../lib/core/feed/feed-key.ts';
import type { FeedFailure } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { shownHost, toFailure } from '../ui/feed-words.ts';
import { KeyFields } from './KeyFields.tsx';
import './add-feed.css';

type Adding =
  | { status: 'idle' }
  | { status: 'running' }
  | { status: 'added'; title: string; tips: number; isSearchOnly: boolean }
  | { status: 'refused'; failure: FeedFailure; url: string }
  | { status: 'not-allowed'; failure: FeedFailure; url: string }
  | { status: 'asking'; failure: FeedFailure; url: string }
  | { status: 'failed' };

interface AddFeedProps {
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'addFeed'>;
  /** Asks the person to let the feed's host be read; resolves to whether it may be. */
  onRequestAccess: (url: string) => Promise<boolean>;
}

/** The form that adds a feed by its address. */
export function AddFeed({ text, client, onRequestAccess }: AddFeedProps) {
  const [url, setUrl] = useState('');
  const [adding, setAdding] = useState<Adding>({ status: 'idle' });
  // Asked for only once the feed's server has.
  const [wanted, setWanted] = useState<{ host: string; key: FeedKey } | null>(null);
  const [fieldId, errorId] = [useId(), useId()];
  // A key that was typed for one host is for no other.
  const key = wanted?.host === shownHost(withScheme(url.trim())) ? wanted.key : null;
  const field = useRef<HTMLInputElement>(null);

  const add = async (address: string) => {
    setAdding({ status: 'running' });
    const answer = await client.addFeed({ url: address, ...(key?.value && { key }) }).catch(() => null);
    if (answer?.ok) {
      setAdding({
        status: 'added',
        title: answer.status.title,
        tips: answer.status.tips,
        isSearchOnly: answer.status.isSearchOnly ?? false,
      });
      setUrl('');
      setWanted(null);
      return;
    }
    const isWanted = answer?.failure.kind === 'unauthorised';
    if (isWanted) setWanted({ host: shownHost(withScheme(address)), key: key ?? { header: USUAL_HEADER, value: '' } });
    // A key that was typed stays; where none was, another fault has nothing to do with keys.
    else if (!key?.value) setWanted(null);
    setAdding(answer ? { status: 'refused', failure: answer.failure, url: address } : { status: 'failed' });
    field.current?.focus();
  };
  const start = (event: Event) => {
    event.preventDefault();
    const address = url.trim();
    if (adding.status === 'running') return;
    if (address === '') {
      setAdding({ status: 'refused', failure: { kind: 'bad-url', params: {} }, url: address });
      field.current?.focus();
      return;
    }
    // Many servers let anyone read their feed: nobody is asked for what is not needed.
    void add(address);
  };
  const allow = async (address: string) => {
    if (adding.status === 'asking') return;
    // Browsers grant access only while the person's own click is being handled, so this may not wait for anything.
    const asked = onRequestAccess(withScheme(address)).catch(() => false);
    setAdding((now) => ('failure' in now ? { ...now, status: 'asking' } : now));
    if (await asked) await add(address);
    else setAdding((now) => (now.status === 'asking' ? { ...now, status: 'not-allowed' } : now));
  };
  const error = toError(adding, text);
  return (
    <form class="add-feed" aria-label={text('feeds.add')} noValidate onSubmit={start}>
      <label class="label" for={fieldId}>
        {text('options.address')}
      </label>
      <div class="add-feed-row">
        <input
          ref={field}
          id={fieldId}
          class="input"
          type="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={text('options.addressHint')}
          value={url}
          // The feed appears in the list before its addition has ended: an address typed until then would be lost.
          readOnly={adding.status === 'running'}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? undefined : errorId}
          onInput={(event) => {
            setUrl(event.currentTarget.value);
            setAdding({ status: 'idle' });
          }}
        />
        <button
          type="submit"
          class="button button--primary"
          aria-disabled={adding.status === 'running' ? 'true' : undefined}
        >
          {text('options.addDo')}
        </button>
      </div>
      {error !== '' && (
        <p id={errorId} class="field-error">
          {error}
        </p>
      )}
      {'failure' in adding && adding.failure.kind === 'permission' && (
        <p class="add-feed-allow">
          <button
            type="button"
            class="button"
            aria-disabled={adding.status === 'asking' ? 'true' : undefined}
            onClick={() => allow(adding.url)}
          >
            {text('addThis.allow', { host: shownHost(withScheme(adding.url)) })}
          </button>
        </p>
      )}
      {key && wanted && (
        <KeyFields feedKey={key} host={wanted.host} text={text} onChange={(to) => setWanted({ ...wanted, key: to })} />
      )}
      <div aria-live="polite">
        {adding.status === 'running' && (
          <div class="sync-progress">
            <progress aria-label={text('progress.name')} />
            <p class="soft">{text('options.adding')}</p>
          </div>
        )}
        {adding.status === 'asking' && <p class="soft">{text('always.asking')}</p>}
        {adding.status === 'added' && (
          <p>
            {text('options.added', { title: adding.title, n: adding.tips })}
            {adding.isSearchOnly && ` ${text('options.searchOnly')}`}
          </p>
        )}
      </div>
    </form>
  );
}

function toError(adding: Adding, text: Text): string {
  if (adding.status === 'refused') return toFailure(adding.failure, adding.url, text);
  if (adding.status === 'not-allowed') return text('addFeed.notAllowed');
  return adding.status === 'failed' ? text('status.syncFailed') : '';
}
