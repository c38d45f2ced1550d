// Fetches the pictures beside feeds, as feeds are fetched: from the feed's own host, which may lead nowhere else.
import type { FeedKey } from '../core/feed/feed-key.ts';
import { judgePicture } from '../core/feed/judge-picture.ts';
import { PICTURE_LIMITS } from '../core/feed/limits-pictures.ts';
import type { PictureFault } from '../core/feed/picture-note.ts';
import type { FetchedPicture, PictureClient } from '../services/ports/picture-client.ts';
import type { Validators } from '../services/ports/tip-store.ts';
import { answers, askFor, isRedirect, readCapped, retryAfter, sha256Of, validatorsOf } from './fetching.ts';

const pictureFailed = (fault: PictureFault, retryAfterMs?: number): FetchedPicture => ({
  status: 'failed',
  fault,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

function pictureRefusal({ status, ok, headers }: Response): FetchedPicture | null {
  if (status === 401 || status === 403) return pictureFailed({ is: 'refused' });
  if (status === 429 || status === 503)
    return pictureFailed({ is: 'busy', status }, retryAfter(headers.get('retry-after')));
  return ok ? null : pictureFailed({ is: 'http', status });
}

async function readPictureBody(response: Response, known: Validators): Promise<FetchedPicture> {
  const data = await readCapped(response, PICTURE_LIMITS.bytes);
  if (!data) return pictureFailed({ is: 'too-large', found: 'more' });
  const facts = judgePicture(data);
  if (!facts.ok) return pictureFailed(facts.error);
  const digest = await sha256Of(data);
  if (digest === known.digest) return { status: 'unchanged' };
  return { status: 'fetched', data, facts: facts.value, validators: validatorsOf(response, digest) };
}

async function transportFault(error: unknown, url: URL, granted: boolean): Promise<FetchedPicture> {
  if (error instanceof DOMException && error.name === 'TimeoutError') return pictureFailed({ is: 'timeout' });
  // The browser does not tell a server that is down from one whose answer it may not show us, unless asked so.
  const isClosed = navigator.onLine && !granted && (await answers(url));
  return pictureFailed({ is: isClosed ? 'cors' : 'unreachable' });
}

async function fetchPicture(
  url: URL,
  validators: Validators,
  key: FeedKey | null,
  granted: boolean,
  ending: AbortSignal,
): Promise<FetchedPicture> {
  try {
    const response = await askFor(url, { validators, key, granted, ending });
    if (key && isRedirect(response)) return pictureFailed({ is: 'redirect-key' });
    const landed = new URL(response.url || url);
    if (landed.host !== url.host) return pictureFailed({ is: 'redirect', host: landed.host });
    if (response.status === 304) return { status: 'unchanged' };
    return pictureRefusal(response) ?? (await readPictureBody(response, validators));
  } catch (error) {
    return transportFault(error, url, granted);
  }
}

/** Creates the client that fetches the pictures beside feeds. */
export function createPictureClient(ports: {
  mayRead: (url: URL) => Promise<boolean>;
  keyOf: (feedId: string) => Promise<FeedKey | null>;
}): PictureClient {
  return {
    fetchPicture: async (address, validators, feed, signal) => {
      const url = new URL(address);
      const isOwn = url.origin === new URL(feed.url).origin;
      const [key, granted] = await Promise.all([isOwn ? ports.keyOf(feed.feedId) : null, ports.mayRead(url)]);
      return fetchPicture(url, validators, key, granted, signal);
    },
  };
}
