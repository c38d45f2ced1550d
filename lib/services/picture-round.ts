// One round through the pictures of a feed: asked for a few at a time, until all are done or the time is up.
import type { PictureFault } from '../core/feed/picture-note.ts';
import { isPassing, PICTURE_POLICY } from './picture-policy.ts';
import { createPictureRoom, type WantedPicture } from './pictures-wanted.ts';
import type { PictureClient } from './ports/picture-client.ts';
import type { KeptPicture, PictureRound, PictureStore } from './ports/picture-store.ts';
import { isDiskFull } from './storage-failure.ts';

/** What a round needs of the world. */
export interface RoundPorts {
  pictures: PictureStore;
  client: PictureClient;
  now: () => number;
  /** Whether the feed is still followed. */
  isWanted: () => Promise<boolean>;
}

/** A picture before and after it was asked for. */
interface PictureOutcome {
  picture: KeptPicture;
  data?: Uint8Array | null;
  retryAfterMs?: number;
}

const withFault = (old: KeptPicture | undefined, url: string, fault: PictureFault, nowMs: number): PictureOutcome =>
  old?.facts && isPassing(fault)
    ? { picture: { ...old, fault, askedAtMs: nowMs } }
    : { picture: { url, validators: {}, fault, askedAtMs: nowMs }, data: null };

/** Goes through what is wanted; answers with when to go on, `null` when all is done. */
export async function goThrough(
  { pictures, client, now, isWanted }: RoundPorts,
  feed: { feedId: string; url: string },
  wanted: readonly WantedPicture[],
  round: PictureRound,
  signal: AbortSignal,
): Promise<{ retryAtMs?: number } | null> {
  const [startedMs, room] = [now(), createPictureRoom()];
  const known = new Map((await pictures.readPictures(feed.feedId)).map((picture) => [picture.url, picture]));
  const isDone = ({ url }: WantedPicture) => (known.get(url)?.askedAtMs ?? -1) >= round.startedAtMs;
  for (const one of wanted.filter(isDone)) room.take(one.tipId, known.get(one.url)?.facts?.bytes ?? 0);
  const queue = wanted.filter((one) => !isDone(one));
  let stop: { retryAtMs?: number } | null = null;

  async function ask({ url, tipId, fault }: WantedPicture): Promise<PictureOutcome> {
    const old = known.get(url);
    if (fault) return withFault(old, url, fault, now());
    const answer = await client.fetchPicture(url, old?.facts ? old.validators : {}, feed, signal);
    if (answer.status === 'failed') {
      const { retryAfterMs } = answer;
      const outcome = withFault(old, url, answer.fault, now());
      return retryAfterMs === undefined ? outcome : { ...outcome, retryAfterMs };
    }
    const facts = answer.status === 'fetched' ? { ...answer.facts, bytes: answer.data.length } : old?.facts;
    if (!facts) return withFault(old, url, { is: 'http', status: 304 }, now());
    const full = room.take(tipId, facts.bytes);
    if (full) return { picture: { url, validators: {}, fault: full, askedAtMs: now() }, data: null };
    const validators = answer.status === 'fetched' ? answer.validators : (old?.validators ?? {});
    const picture = { url, facts, validators, askedAtMs: now() };
    return answer.status === 'fetched' ? { picture, data: answer.data } : { picture };
  }

  async function save({ picture, data }: PictureOutcome) {
    try {
      await pictures.savePicture(feed.feedId, picture, data);
    } catch (error) {
      if (!isDiskFull(error) || !data) throw error;
      // A note takes less room than a picture.
      await pictures.savePicture(feed.feedId, withFault(undefined, picture.url, { is: 'disk' }, now()).picture, null);
    }
  }

  async function work(): Promise<void> {
    for (let next = queue.shift(); next && !stop; next = queue.shift()) {
      if (now() - startedMs > PICTURE_POLICY.roundMs || !(await isWanted())) {
        stop ??= {};
        return;
      }
      const outcome = await ask(next);
      if (signal.aborted) return;
      await save(outcome);
      if (outcome.picture.fault?.is === 'busy') {
        const pauseMs = Math.min(outcome.retryAfterMs ?? PICTURE_POLICY.pauseMs, PICTURE_POLICY.pauseMaxMs);
        stop = { retryAtMs: now() + pauseMs };
      }
    }
  }

  await Promise.all(Array.from({ length: PICTURE_POLICY.atOnce }, work));
  signal.throwIfAborted();
  return stop;
}
