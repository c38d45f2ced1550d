import { useEffect, useState } from 'preact/hooks';
import type { ProposeTo } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';

/** Finds where the team of a tip's place takes new tips, once somebody wants to propose it; `null` where nobody does. */
export function useProposeTo(
  item: FeedItem,
  isWanted: boolean,
  find: (match: string[]) => Promise<ProposeTo | null>,
): ProposeTo | null {
  const [to, setTo] = useState<ProposeTo | null>(null);
  const place = item._help?.match?.join('\n') ?? '';
  useEffect(() => {
    setTo(null);
    if (!isWanted) return;
    let isCurrent = true;
    find(place === '' ? [] : place.split('\n')).then(
      (found) => isCurrent && setTo(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // It is the place that decides, whichever function it is asked with.
  }, [place, isWanted]);
  return to;
}
