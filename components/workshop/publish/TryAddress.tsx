import { useId, useRef, useState } from 'preact/hooks';
import { judgePublished, type Published, type TriedFeed } from '../../../lib/core/author/publish/judge-published.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import { parseFeedAddress } from '../../../lib/core/feed/feed-address.ts';
import type { FeedFailure } from '../../../lib/core/feed/feed-status.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { toFailure } from '../../ui/feed-words.ts';
import './publish.css';

export interface TryAddressProps {
  feed: WorkshopFeed;
  text: Text;
  /** Asks for the feed at an address as a sync would. */
  onTry: (address: string) => Promise<TriedFeed>;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (value: string) => Promise<boolean>;
}

type Outcome =
  | { is: 'untried' | 'trying' }
  | { is: 'failed'; failure: FeedFailure }
  | { is: 'read'; address: string; isOpen: boolean; published: Published };

const UNTRIED: Outcome = { is: 'untried' };

/** Tries the address of a published feed: whether readers can read it, and whether it is what is kept here. */
export function TryAddress({ feed, text, onTry, onCopy }: TryAddressProps) {
  const [fieldId, outcomeId] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  const known = typeof feed.head.feed_url === 'string' ? feed.head.feed_url : '';
  const [typed, setTyped] = useState(known);
  const [outcome, setOutcome] = useState<Outcome>(UNTRIED);
  const round = useRef(0);

  const tryIt = async () => {
    const mine = ++round.current;
    const settle = (one: Outcome) => {
      // Another address may have been typed meanwhile.
      if (mine === round.current) setOutcome(one);
    };
    const fail = (failure: FeedFailure) => {
      settle({ is: 'failed', failure });
      field.current?.focus();
    };
    const address = parseFeedAddress(typed);
    if (!address.ok) return fail(address.error);
    settle({ is: 'trying' });
    const host = new URL(address.value).host;
    const tried = await onTry(address.value).catch(
      (): TriedFeed => ({ ok: false, failure: { kind: 'unreachable', params: { host } } }),
    );
    if (!tried.ok) return fail(tried.failure);
    const published = judgePublished(tried.text, address.value, feed);
    if (!published.ok) return fail(published.error);
    settle({ is: 'read', address: address.value, isOpen: tried.isOpen, published: published.value });
  };
  return (
    <form
      class="workshop-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tryIt();
      }}
    >
      <h3>{text('publish.try')}</h3>
      <div>
        <label class="label" for={fieldId}>
          {text('publish.address')}
        </label>
        <input
          ref={field}
          id={fieldId}
          class="input"
          type="url"
          dir="ltr"
          value={typed}
          aria-invalid={outcome.is === 'failed'}
          aria-describedby={outcomeId}
          onInput={(event) => {
            round.current += 1;
            setOutcome(UNTRIED);
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
      <div id={outcomeId} class="publish-outcome" role="status">
        {outcome.is === 'trying' && <p>{text('publish.trying')}</p>}
        {outcome.is === 'failed' && <FailedWords failure={outcome.failure} address={typed} text={text} />}
        {outcome.is === 'read' && (
          <>
            <p>
              <strong>{text('publish.tips', { n: outcome.published.tips })}</strong>
            </p>
            <p>{text(`publish.${outcome.published.edition}`)}</p>
            <p>{text(outcome.isOpen ? 'publish.atOnce' : 'publish.asked')}</p>
          </>
        )}
      </div>
      <div class="workshop-actions">
        <button type="submit" class="button button--primary">
          {text('publish.tryDo')}
        </button>
        {outcome.is === 'read' && (
          <CopyButton
            label={text('publish.copyAddress')}
            value={outcome.address}
            text={text}
            class="button"
            onCopy={onCopy}
          />
        )}
      </div>
    </form>
  );
}

/** Why readers get nothing. That the server lets no other site read it is nothing that a reader could not allow. */
function FailedWords({ failure, address, text }: { failure: FeedFailure; address: string; text: Text }) {
  if (failure.kind === 'permission') return <p>{text('publish.asked')}</p>;
  return <p class="field-error">{toFailure(failure, address, text)}</p>;
}
