// Reads a feed page by page until its end: fetched and parsed, or found unchanged.
import type { FeedFailure, FeedProblem, SyncProgress } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { parseFeedFile } from '../core/feed/parse-feed.ts';
import { parseFeedText } from '../core/feed/parse-feed-text.ts';
import { tipOf } from '../core/feed/problem-of.ts';
import type { FeedHead, Tip } from '../core/feed/tip.ts';
import { unknownContacts } from '../core/feed/unknown-contacts.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { FeedClient } from './feed-client.ts';
import type { StoredFeed, StoredFile, Validators } from './tip-store.ts';

/** A page that was read, or the stored one that is still right. */
export type ReadFile =
  | {
      changed: true;
      url: string;
      nextUrl?: string;
      validators: Validators;
      head: FeedHead;
      tips: Tip[];
      problems: FeedProblem[];
      problemsTotal: number;
      tipsInNeed: ReadonlySet<string>;
      rejected: { count: number; first?: FeedProblem };
      pictures: number;
    }
  | { changed: false; url: string; stored: StoredFile };

/** Why a feed could not be read, and when its server wants to be asked again. */
export interface ReadFailure {
  failure: FeedFailure;
  retryAfterMs?: number;
  /** What is wrong with the items, where that is the reason. */
  problems?: FeedProblem[];
  problemsTotal?: number;
  tipsInNeed?: number;
}

/** The host of a feed's address, or the address itself when it has none, such as a file. */
export const hostOrAddress = (url: string) => (URL.canParse(url) && new URL(url).host) || url;
const fail = (kind: FeedFailure['kind'], params: FeedFailure['params']): Result<never, ReadFailure> =>
  err({ failure: { kind, params } });

/** The address of the next page: on the same host, and not one already read. */
function nextAddress(
  next: string | undefined,
  page: string,
  seen: ReadonlySet<string>,
): Result<string | null, ReadFailure> {
  if (next === undefined) return ok(null);
  if (!URL.canParse(next, page)) return fail('page-host', { host: hostOrAddress(page), next });
  const url = new URL(next, page);
  url.hash = '';
  if (url.origin !== new URL(page).origin) return fail('page-host', { host: hostOrAddress(page), next: url.host });
  // A page that points back at an earlier one has no further tips.
  if (seen.has(url.href)) return ok(null);
  if (seen.size >= FEED_LIMITS.files)
    return fail('too-many-pages', { host: hostOrAddress(page), limit: FEED_LIMITS.files });
  return ok(url.href);
}

/**
 * A page of which nothing could be used is read anew: only so can be said what is wrong with it. So is one with mistakes
 * that an earlier version stored, which showed tips more widely than their author meant.
 */
const isWorthAsking = ({ tips, problemsTotal, tipsInNeed }: StoredFile) =>
  problemsTotal === 0 || (tips > 0 && tipsInNeed !== undefined);

async function readFeedFile(
  client: FeedClient,
  feedId: string,
  url: string,
  known: StoredFile | undefined,
  picturesLeft: number,
  signal: AbortSignal,
): Promise<Result<ReadFile, ReadFailure>> {
  const stored = known && isWorthAsking(known) ? known : undefined;
  const answer = await client.fetchFile(url, stored?.validators ?? {}, feedId, signal);
  signal.throwIfAborted();
  if (answer.status === 'failed') {
    const { failure, retryAfterMs } = answer;
    return err(retryAfterMs === undefined ? { failure } : { failure, retryAfterMs });
  }
  if (answer.status === 'unchanged') {
    return stored ? ok({ changed: false, url, stored }) : fail('http', { host: hostOrAddress(url), status: 304 });
  }
  const json = parseFeedText(answer.text, hostOrAddress(url));
  if (!json.ok) return err({ failure: json.error });
  const page = parseFeedFile(json.value, feedId, picturesLeft, url);
  if (!page.ok) return err({ failure: { ...page.error, params: { host: hostOrAddress(url), ...page.error.params } } });
  return ok({ changed: true, url, validators: answer.validators, ...page.value });
}

const picturesOf = (page: ReadFile) => (page.changed ? page.pictures : (page.stored.pictures ?? 0));

/** A feed of nothing but items that cannot be used is a failure; one without items is empty, and fine. */
function nothingUsable(pages: readonly ReadFile[]): ReadFailure | null {
  const read = pages.filter((page) => page.changed);
  const n = read.reduce((sum, page) => sum + page.rejected.count, 0);
  if (n === 0 || pages.some((page) => (page.changed ? page.tips.length : page.stored.tips) > 0)) return null;
  const first = read.find((page) => page.rejected.first)?.rejected.first;
  const { where = '', key = '', message = '', note } = first ?? {};
  const params = { host: hostOrAddress(pages[0]?.url ?? ''), n, where, key, detail: message };
  return {
    failure: { kind: 'no-usable-tips', params, ...(note ? { note } : {}) },
    problems: read.flatMap((page) => page.problems),
    problemsTotal: read.reduce((sum, page) => sum + page.problemsTotal, 0),
    tipsInNeed: read.reduce((sum, page) => sum + page.tipsInNeed.size, 0),
  };
}

/** Notes the people that tips name and no page of the feed lists: only with all pages read is that known. */
function withUnknownContacts(pages: readonly ReadFile[]): ReadFile[] {
  const people = pages.flatMap((page) => (page.changed ? page.head.contacts : page.stored.contacts));
  const listed = new Set(people.map(({ id }) => id));
  return pages.map((page) => {
    if (!page.changed) return page;
    const more = page.tips.flatMap((tip) => unknownContacts(tip, listed));
    const room = Math.max(0, FEED_LIMITS.problemsKept - page.problems.length);
    const problems = [...page.problems, ...more.slice(0, room)];
    const tipsInNeed = new Set([...page.tipsInNeed, ...more.flatMap(tipOf)]);
    return { ...page, problems, problemsTotal: page.problemsTotal + more.length, tipsInNeed };
  });
}

/** Reads a feed page by page; pages that did not change since `stored` are not read again. Rejects once the signal says stop. */
export async function readFeed(
  client: FeedClient,
  feedId: string,
  url: string,
  stored: StoredFeed | undefined,
  onProgress: (progress: SyncProgress) => Promise<void>,
  signal: AbortSignal,
): Promise<Result<ReadFile[], ReadFailure>> {
  const pages: ReadFile[] = [];
  const seen = new Set<string>();
  let itemsRead = 0;
  let next: string | null = url;
  while (next !== null) {
    const address: string = next;
    seen.add(address);
    const page = await readFeedFile(
      client,
      feedId,
      address,
      stored?.pages.find((known) => known.url === address),
      FEED_LIMITS.picturesOfFeed - pages.reduce((sum, read) => sum + picturesOf(read), 0),
      signal,
    );
    if (!page.ok) return page;
    pages.push(page.value);
    itemsRead += page.value.changed ? page.value.tips.length : page.value.stored.tips;
    await onProgress({ phase: 'fetching', itemsRead, itemsTotal: 0 });
    const nextUrl = page.value.changed ? page.value.nextUrl : page.value.stored.nextUrl;
    const following = nextAddress(nextUrl, address, seen);
    if (!following.ok) return following;
    next = following.value;
  }
  const nothing = nothingUsable(pages);
  return nothing ? err(nothing) : ok(withUnknownContacts(pages));
}
