// Reads a feed file by file until its end: fetched and parsed, or found unchanged.
import type { FeedFailure, FeedProblem, SyncProgress } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { parseFeedItems } from '../core/feed/parse-feed.ts';
import { parseFeedText } from '../core/feed/parse-feed-text.ts';
import { tipOf } from '../core/feed/problem-of.ts';
import type { FeedHead, Tip } from '../core/feed/tip.ts';
import { unknownContacts } from '../core/feed/unknown-contacts.ts';
import { err, ok, type Result } from '../core/result.ts';
import { inSlices } from './in-slices.ts';
import type { FeedClient } from './ports/feed-client.ts';
import type { StoredFeed, StoredFile, Validators } from './ports/tip-store.ts';

/** A file of a feed that was read, or the stored one that is still right. */
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

/** The address of the next file, as a file names it: on the same host, and not one already read; `null` after the last. */
function nextAddress(
  named: string | undefined,
  address: string,
  seen: ReadonlySet<string>,
): Result<string | null, ReadFailure> {
  if (named === undefined) return ok(null);
  const host = hostOrAddress(address);
  if (!URL.canParse(named, address)) return fail('page-host', { host, next: named });
  const url = new URL(named, address);
  url.hash = '';
  if (url.origin !== new URL(address).origin) return fail('page-host', { host, next: url.host });
  // A file that points back at an earlier one has no further tips.
  if (seen.has(url.href)) return ok(null);
  if (seen.size >= FEED_LIMITS.files) return fail('too-many-pages', { host, limit: FEED_LIMITS.files });
  return ok(url.href);
}

/**
 * A file of which nothing could be used is read anew: only so can be said what is wrong with it. So is one with mistakes
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
  const file = await inSlices(parseFeedItems(json.value, feedId, picturesLeft, url));
  signal.throwIfAborted();
  if (!file.ok) return err({ failure: { ...file.error, params: { host: hostOrAddress(url), ...file.error.params } } });
  return ok({ changed: true, url, validators: answer.validators, ...file.value });
}

const picturesOf = (file: ReadFile) => (file.changed ? file.pictures : (file.stored.pictures ?? 0));

/** A feed of nothing but items that cannot be used is a failure; one without items is empty, and fine. */
function nothingUsable(files: readonly ReadFile[]): ReadFailure | null {
  const read = files.filter((file) => file.changed);
  const n = read.reduce((sum, file) => sum + file.rejected.count, 0);
  if (n === 0 || files.some((file) => (file.changed ? file.tips.length : file.stored.tips) > 0)) return null;
  const first = read.find((file) => file.rejected.first)?.rejected.first;
  const { where = '', key = '', message = '', note } = first ?? {};
  const params = { host: hostOrAddress(files[0]?.url ?? ''), n, where, key, detail: message };
  return {
    failure: { kind: 'no-usable-tips', params, ...(note ? { note } : {}) },
    problems: read.flatMap((file) => file.problems),
    problemsTotal: read.reduce((sum, file) => sum + file.problemsTotal, 0),
    tipsInNeed: read.reduce((sum, file) => sum + file.tipsInNeed.size, 0),
  };
}

/** Notes the people that tips name and no file of the feed lists: only with all files read is that known. */
function withUnknownContacts(files: readonly ReadFile[]): ReadFile[] {
  const people = files.flatMap((file) => (file.changed ? file.head.contacts : file.stored.contacts));
  const listed = new Set(people.map(({ id }) => id));
  return files.map((file) => {
    if (!file.changed) return file;
    const more = file.tips.flatMap((tip) => unknownContacts(tip, listed));
    const room = Math.max(0, FEED_LIMITS.problemsKept - file.problems.length);
    const problems = [...file.problems, ...more.slice(0, room)];
    const tipsInNeed = new Set([...file.tipsInNeed, ...more.flatMap(tipOf)]);
    return { ...file, problems, problemsTotal: file.problemsTotal + more.length, tipsInNeed };
  });
}

/** Reads a feed file by file; files that did not change since `stored` are not read again. Rejects once the signal says stop. */
export async function readFeed(
  client: FeedClient,
  feedId: string,
  url: string,
  stored: StoredFeed | undefined,
  onProgress: (progress: SyncProgress) => Promise<void>,
  signal: AbortSignal,
): Promise<Result<ReadFile[], ReadFailure>> {
  const files: ReadFile[] = [];
  const seen = new Set<string>();
  let itemsRead = 0;
  let address: string | null = url;
  while (address !== null) {
    const current: string = address;
    seen.add(current);
    const read = await readFeedFile(
      client,
      feedId,
      current,
      stored?.pages.find((known) => known.url === current),
      FEED_LIMITS.picturesOfFeed - files.reduce((sum, file) => sum + picturesOf(file), 0),
      signal,
    );
    if (!read.ok) return read;
    const file = read.value;
    files.push(file);
    itemsRead += file.changed ? file.tips.length : file.stored.tips;
    await onProgress({ phase: 'fetching', itemsRead, itemsTotal: 0 });
    const next = nextAddress(file.changed ? file.nextUrl : file.stored.nextUrl, current, seen);
    if (!next.ok) return next;
    address = next.value;
  }
  const nothing = nothingUsable(files);
  return nothing ? err(nothing) : ok(withUnknownContacts(files));
}
