// The person's own tips in the tip store: a generation like any other, made from what is kept of them and never fetched.
import { toOwnTips } from '../core/ask/own-tips.ts';
import type { FeedItem } from '../core/feed/feed-schema.ts';
import { type FeedHead, OWN_FEED_ID } from '../core/feed/tip.ts';
import { digestOf } from '../core/text/digest.ts';
import type { Flights } from './flights.ts';
import type { KeptValue } from './ports/kept-value.ts';
import type { StoredFeed, TipStore } from './ports/tip-store.ts';
import { OWN_FEED } from './settings.ts';
import { writeGeneration } from './write-generation.ts';

/** Keeps the stored copy of the person's own tips like what they have written. */
export interface OwnFeed {
  /** Brings the copy in line with the tips as they are now; answers how many there are. */
  bringIn(): Promise<number>;
  /** Tells whether the copy may be behind: nothing is stored, or something else than was last brought in. */
  isBehind(stored: readonly StoredFeed[]): boolean;
  /** Says that the tips may have changed elsewhere. */
  expire(): void;
}

/** What a feed would say of itself; people and mailboxes are those of others. */
const ownHead = (title: string): FeedHead => ({ title, expired: false, contacts: [], synonyms: [], minutesSaved: 5 });

const digestIn = (feed: StoredFeed | undefined) => feed?.pages[0]?.validators.digest ?? null;
const isOwn = ({ feedId }: StoredFeed) => feedId === OWN_FEED_ID;

async function write(store: TipStore, items: readonly FeedItem[], title: string, digest: string, signal: AbortSignal) {
  const page = {
    changed: true as const,
    url: OWN_FEED.url,
    validators: { digest },
    head: ownHead(title),
    tips: toOwnTips(items),
    problems: [],
    problemsTotal: 0,
    tipsInNeed: new Set<string>(),
    rejected: { count: 0 },
    pictures: 0,
  };
  await writeGeneration(store, OWN_FEED_ID, [page], undefined, async () => undefined, signal);
}

/** Creates the keeper of the copy. `version` is that of the program: another one may make other tips of the same items. */
export function createOwnFeed(ports: {
  items: Pick<KeptValue<FeedItem[]>, 'load'>;
  store: TipStore;
  flights: Flights;
  title: string;
  version: string;
}): OwnFeed {
  const { items, store, flights, title, version } = ports;
  /** The digest of what was last brought in, `null` for no tips; nothing while that is not known. */
  let known: { digest: string | null } | undefined;

  async function putCopy(own: readonly FeedItem[], signal: AbortSignal): Promise<void> {
    const digest = own.length === 0 ? null : `${version} ${digestOf(JSON.stringify(own))}`;
    known = undefined;
    const stored = (await store.readFeeds()).find(isOwn);
    signal.throwIfAborted();
    if (digest === null && stored) await store.deleteFeed(OWN_FEED_ID);
    if (digest !== null && digestIn(stored) !== digest) await write(store, own, title, digest, signal);
    known = { digest };
  }

  return {
    bringIn: () =>
      flights.follow(OWN_FEED_ID, async (signal) => {
        const own = await items.load();
        // A copy that cannot be written now is behind, and tried again by whoever looks for tips next.
        await putCopy(own, signal).catch(() => undefined);
        return own.length;
      }),
    isBehind: (stored) => !known || digestIn(stored.find(isOwn)) !== known.digest,
    expire: () => {
      known = undefined;
    },
  };
}
