import { useEffect, useState } from 'preact/hooks';
import { contentsOf, type FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { FeedFacts } from '../../lib/core/value/feed-facts.ts';
import type { SentReport } from '../../lib/core/value/sent-report.ts';
import type { UseCount } from '../../lib/core/value/use.ts';

/** Where the page has what it shows from. */
export interface WorthSources {
  client: Pick<Client<BackgroundCalls>, 'lookAtFeeds'>;
  /** Calls back with all counts, now and at every change, and with `null` where they cannot be read. */
  watchUse: (onChange: (counts: UseCount[] | null) => void, signal: AbortSignal) => void;
  /** Calls back with what was sent, now and at every change. */
  watchSent: (onChange: (sent: SentReport[]) => void, signal: AbortSignal) => void;
}

/** What the page shows, as far as it is known; `undefined` while it is not, and `null` where it cannot be. */
export function useWorth({ client, watchUse, watchSent }: WorthSources, feeds: readonly FeedStatus[] | null) {
  const [counts, setCounts] = useState<UseCount[] | null>();
  const [facts, setFacts] = useState<FeedFacts[] | null>();
  const [sent, setSent] = useState<SentReport[] | null>(null);
  const [tries, setTries] = useState(0);

  // Tried again, all is read anew.
  useEffect(() => {
    const stop = new AbortController();
    watchUse(setCounts, stop.signal);
    watchSent(setSent, stop.signal);
    return () => stop.abort();
  }, [watchUse, watchSent, tries]);

  const asked = counts && feeds ? JSON.stringify([askedOf(counts), contentsOf(feeds)]) : null;
  useEffect(() => {
    if (!counts || asked === null) return;
    let isCurrent = true;
    client.lookAtFeeds(askedOf(counts)).then(
      (answer) => isCurrent && setFacts(answer.facts),
      () => isCurrent && setFacts(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, asked, tries]);

  return { counts, facts, sent, onRetry: () => setTries(tries + 1) };
}

/** Each tip and each place that counts are about, once. */
function askedOf(counts: readonly UseCount[]) {
  const tips = new Map(counts.map(({ feedId, tip }) => [`${feedId}\n${tip}`, { feedId, id: tip }]));
  return {
    tips: [...tips.values()].filter(({ id }) => id !== ''),
    places: [...new Set(counts.map(({ place }) => place))].filter((place) => place !== ''),
  };
}
