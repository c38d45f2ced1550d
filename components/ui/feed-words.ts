// How the state of feeds is put in words: pure, so that every state can be tested without drawing it.
import { isKnownNote, toNote, toShortNeed, toWhere } from '../../lib/core/feed/feed-notes.ts';
import {
  FAILURE_KINDS,
  type FeedFailure,
  type FeedStatus,
  type SyncProgress,
} from '../../lib/core/feed/feed-status.ts';
import type { Text, TextParams } from '../../lib/core/text/text.ts';
import { DAY_MS, toAgo, toDay } from './relative-time.ts';

/** Failing for less than this is a hiccup, which nobody needs to know of. */
const WORRY_AFTER_MS = DAY_MS;

/** The mood of the status line. */
export type StatusTone = 'fine' | 'busy' | 'worry' | 'unknown';

/** The host of an address, or the address itself when it has none. */
export function shownHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

/** The sentence of a failure. Storage failures name no host: they are not the server's. */
export function toFailure(failure: FeedFailure, url: string, text: Text): string {
  // One that a later version stored, before this one was put back.
  if (!FAILURE_KINDS.includes(failure.kind)) return text('status.syncFailed');
  const { params } = failure;
  return text(`failure.${failure.kind}`, { host: shownHost(url), ...params, ...toDetail(failure, text) });
}

/** A sentence that stands within another one ends with that. */
const withoutStop = (sentence: string) => sentence.replace(/[.。]$/, '');

/** What stood where in the feed, in the words of this language where there are some. */
function toDetail({ kind, params, note }: FeedFailure, text: Text): TextParams {
  const { where, detail, key = '' } = params;
  if (kind === 'not-json' && params.line !== undefined) return { detail: text('failure.jsonAt', params) };
  const place: TextParams = typeof where === 'string' ? { where: toWhere(where, text) } : {};
  if (!isKnownNote(note)) return place;
  const known = { ...note, params: { key: key === '' ? 'JSON' : key, ...note.params } };
  return { ...place, detail: withoutStop(toNote({ note: known, message: String(detail) }, text)) };
}

/** What a running sync is doing. */
export function toProgress({ phase, itemsRead, itemsTotal }: SyncProgress, text: Text): string {
  // Pages are fetched one by one, so items are read while fetching, too.
  if (phase !== 'reading' && (phase !== 'fetching' || itemsRead === 0)) return text(`progress.${phase}`);
  return itemsTotal > 0
    ? text('progress.readingOf', { n: itemsRead, total: itemsTotal })
    : text('progress.reading', { n: itemsRead });
}

/** How many tips of a feed are in force, and when it was last checked. */
export function toCheckedState({ tips, checkedAtMs }: FeedStatus, nowMs: number, text: Text): string {
  const checked =
    checkedAtMs === undefined
      ? text('feeds.neverChecked')
      : text('feeds.checked', { ago: toAgo(checkedAtMs, nowMs, text) });
  return `${text('feeds.tips', { n: tips })} · ${checked}`;
}

/** The state of a feed that follows a folder on this machine: it is asked all the time, so when does not matter. */
function toFolderState({ tips, folderProblems = [] }: FeedStatus, text: Text): string {
  const state = `${text('feeds.local')} · ${text('feeds.tips', { n: tips })}`;
  const n = folderProblems.length;
  // Errors have a sentence of their own.
  const isTold = n === 0 || folderProblems.some(({ severity }) => severity === 'error');
  return isTold ? state : `${state} · ${text('feeds.inFolder', { n })}`;
}

/** What keeps the tips of a folder as they were; empty while nothing does. */
export function toFolderErrors({ folderProblems = [] }: FeedStatus, text: Text): string {
  const errors = folderProblems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  return first ? text('feeds.folderErrors', { n: errors.length, place: first.key ?? '' }) : '';
}

/** The state of a feed in a few words: what its owner has to mend comes before when it was checked. */
export function toShortState(feed: FeedStatus, nowMs: number, text: Text): string {
  if (feed.folderProblems && !feed.failure) return toFolderState(feed, text);
  const left = feed.pictures?.problemsTotal ?? 0;
  if (feed.failure || feed.problemsTotal + left === 0) return toCheckedState(feed, nowMs, text);
  const tips = text('feeds.tips', { n: feed.tips });
  return `${tips} · ${feed.problemsTotal > 0 ? toShortNeed(feed, text) : text('feeds.picturesLeft', { n: left })}`;
}

/** Tells whether nothing has been read yet and the first sync is at work. */
export function isFirstSync(feeds: FeedStatus[]): boolean {
  return feeds.some((feed) => feed.progress) && feeds.every((feed) => feed.tips === 0);
}

/** Tells whether a feed has failed for so long, or so early, that a person should know. */
export function isWorrying(feed: FeedStatus, nowMs: number): boolean {
  if (!feed.failure || feed.progress) return false;
  return feed.checkedAtMs === undefined || nowMs - feed.failure.sinceMs >= WORRY_AFTER_MS;
}

/** The oldest check among the feeds; the sample counts only when it is alone. */
function oldestCheckMs(feeds: FeedStatus[]): number | undefined {
  const own = feeds.filter((feed) => !feed.sample);
  const times = (own.length > 0 ? own : feeds).flatMap((feed) => feed.checkedAtMs ?? []);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The one quiet line at the foot. */
export function toStatus(
  feeds: FeedStatus[] | null,
  online: boolean,
  nowMs: number,
  text: Text,
): { tone: StatusTone; words: string } {
  if (feeds === null) return { tone: 'unknown', words: '' };
  if (feeds.length === 0) return { tone: 'unknown', words: text('status.noFeed') };
  const n = feeds.reduce((sum, feed) => sum + feed.tips, 0);
  const checkedAtMs = oldestCheckMs(feeds);
  const ago = checkedAtMs === undefined ? undefined : toAgo(checkedAtMs, nowMs, text);
  if (!online) {
    return { tone: 'worry', words: ago ? text('status.offline', { ago }) : text('status.offlinePlain') };
  }
  if (isFirstSync(feeds)) return { tone: 'busy', words: text('status.first') };
  if (feeds.some((feed) => feed.progress)) return { tone: 'busy', words: text('status.syncing', { n }) };
  const worrying = feeds.filter((feed) => isWorrying(feed, nowMs));
  if (worrying.length > 0) {
    if (n === 0) return { tone: 'worry', words: text('status.failed') };
    const sinceMs = Math.min(...worrying.map((feed) => feed.checkedAtMs ?? feed.failure?.sinceMs ?? nowMs));
    return { tone: 'worry', words: text('status.failing', { date: toDay(sinceMs, nowMs, text) }) };
  }
  return { tone: 'fine', words: ago ? text('status.tips', { n, ago }) : text('feeds.tips', { n }) };
}
