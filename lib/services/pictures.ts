// Keeps the pictures beside feeds on this device, so that tips have them offline and showing one asks nobody.
import type { FeedProblem, FeedStatus, PictureStatus } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { describePicture, toPictureNote } from '../core/feed/picture-note.ts';
import type { Flights } from './flights.ts';
import { PICTURE_POLICY } from './picture-policy.ts';
import { goThrough } from './picture-round.ts';
import { createWanted, type WantedPicture } from './pictures-wanted.ts';
import type { PictureClient } from './ports/picture-client.ts';
import type { PictureRound, PictureStore } from './ports/picture-store.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { StatusStore } from './ports/status-store.ts';
import { type StoredFeed, type TipStore, versionOf } from './ports/tip-store.ts';
import type { FollowedFeed } from './settings.ts';

/** What keeping pictures needs of the world. */
export interface PicturesPorts {
  store: Pick<TipStore, 'readFeeds' | 'readTipsOfFile'>;
  pictures: PictureStore;
  client: PictureClient;
  settings: Pick<SettingsStore, 'load'>;
  status: Pick<StatusStore, 'update'>;
  now: () => number;
  exclusively: <T>(name: string, task: () => Promise<T>) => Promise<T>;
  flights: Flights;
  /** Runs a task so that the worker is started again when it ends in the middle; default nothing does that. */
  watch?: <T>(task: () => Promise<T>) => Promise<T>;
}

/** Keeps the pictures beside feeds. */
export interface PicturesService {
  /** Asks for the pictures of a feed whose tips have just been read; resolves when done, and never fails. */
  sync(feed: FollowedFeed): Promise<void>;
  /** Goes on where a round was left: the worker ended in the middle of it, or the server had asked for a pause. */
  goOn(feed: FollowedFeed): Promise<void>;
}

/** Tells whether the server wants to be left alone. A clock that was set back must not silence it. */
function isPausing(last: PictureRound | null, nowMs: number): boolean {
  const pauseMs = (last?.retryAtMs ?? 0) - nowMs;
  return pauseMs > 0 && pauseMs <= PICTURE_POLICY.pauseMaxMs;
}

/** The round that is due; `null` where there is nothing to do now. */
function dueRound(
  last: PictureRound | null,
  feed: StoredFeed,
  how: 'sync' | 'goOn',
  nowMs: number,
): PictureRound | null {
  const version = versionOf(feed);
  const isSame = last?.version === version;
  if (isSame && isPausing(last, nowMs)) return null;
  if (isSame && last.doneAtMs === undefined) return last;
  if (how === 'goOn' && (isSame || !last)) return null;
  return { feedId: feed.feedId, version, startedAtMs: Math.max(nowMs, (last?.startedAtMs ?? 0) + 1) };
}

/** Creates what keeps the pictures beside feeds. */
export function createPicturesService(ports: PicturesPorts): PicturesService {
  const { store, pictures, client, settings, status, now, exclusively, flights, watch = (task) => task() } = ports;
  const isFollowed = async (feedId: string) => (await settings.load()).feeds.some((feed) => feed.feedId === feedId);

  async function readWanted(feed: StoredFeed, url: string): Promise<WantedPicture[]> {
    const wanted = createWanted(url);
    const files = feed.pages.filter(({ picturesNamed }) => picturesNamed !== 0);
    for (const file of files) for (const tip of await store.readTipsOfFile(feed, file)) wanted.addTip(tip);
    return wanted.all();
  }

  async function tell(feedId: string, wanted: readonly WantedPicture[]): Promise<void> {
    const known = new Map((await pictures.readPictures(feedId)).map((picture) => [picture.url, picture]));
    const problems = wanted.flatMap(({ url, title }): FeedProblem[] => {
      const fault = known.get(url)?.fault;
      if (!fault) return [];
      const told = { message: toPictureNote(fault), note: describePicture(fault) };
      return [{ severity: 'rejected', where: title, key: url, ...told }];
    });
    const told: PictureStatus = {
      kept: wanted.filter(({ url }) => known.get(url)?.facts).length,
      problems: problems.slice(0, FEED_LIMITS.problemsKept),
      problemsTotal: problems.length,
    };
    await status.update(feedId, null, ({ pictures: _, ...rest }: FeedStatus) =>
      wanted.length > 0 ? { ...rest, pictures: told } : rest,
    );
  }

  /** Deletes what no tip names any more. */
  async function dropLeft(feedId: string, wanted: readonly WantedPicture[]): Promise<void> {
    const names = new Set(wanted.map(({ url }) => url));
    const left = (await pictures.readPictures(feedId)).map(({ url }) => url).filter((url) => !names.has(url));
    await pictures.deletePictures(feedId, left);
  }

  async function ask(
    feed: { feedId: string; url: string },
    wanted: readonly WantedPicture[],
    round: PictureRound,
    signal: AbortSignal,
  ): Promise<void> {
    const isWanted = () => isFollowed(feed.feedId);
    const stopped = await watch(() => goThrough({ pictures, client, now, isWanted }, feed, wanted, round, signal));
    await pictures.saveRound(stopped ? { ...round, ...stopped } : { ...round, doneAtMs: now() });
  }

  async function keep({ feedId, url }: FollowedFeed, how: 'sync' | 'goOn', signal: AbortSignal): Promise<void> {
    const feed = (await store.readFeeds()).find((stored) => stored.feedId === feedId);
    if (!feed || !(await isFollowed(feedId))) return;
    const last = await pictures.readRound(feedId);
    const round = dueRound(last, feed, how, now());
    if (!round) return;
    const wanted = await readWanted(feed, url);
    signal.throwIfAborted();
    // A feed without pictures leaves no trace of them.
    if (wanted.length === 0) {
      if (last) await pictures.deleteFeed(feedId).then(() => tell(feedId, wanted));
      return;
    }
    const pause = last && isPausing(last, now()) ? { retryAtMs: last.retryAtMs } : null;
    const { retryAtMs: _, ...begun } = round;
    await pictures.saveRound({ ...begun, ...pause });
    await dropLeft(feedId, wanted);
    if (!pause) await ask({ feedId, url }, wanted, begun, signal);
    await tell(feedId, wanted);
  }

  const run = (feed: FollowedFeed, how: 'sync' | 'goOn') =>
    /^https?:/.test(feed.url)
      ? flights
          .share(`pictures ${feed.feedId}`, (signal) =>
            exclusively(`pictures ${feed.feedId}`, () => keep(feed, how, signal)),
          )
          // Pictures are fetched again with the next sync: their trouble is none of the tips.
          .catch(() => undefined)
      : Promise.resolve();

  return { sync: (feed) => run(feed, 'sync'), goOn: (feed) => run(feed, 'goOn') };
}
