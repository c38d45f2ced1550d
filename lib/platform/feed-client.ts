// Fetches feeds. Besides their pictures nothing else is ever asked for.
import type { FeedKey } from '../core/feed/feed-key.ts';
import type { FeedFailure } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import type { FeedClient, FetchedFile } from '../services/ports/feed-client.ts';
import type { Validators } from '../services/ports/tip-store.ts';
import { answers, askFor, isRedirect, readCapped, retryAfter, sha256Of, TIMEOUT_MS, validatorsOf } from './fetching.ts';
import type { SampleFeed } from './sample-feed.ts';

const MEGABYTE = 1024 * 1024;

const feedFailed = (kind: FeedFailure['kind'], params: FeedFailure['params'], retryAfterMs?: number): FetchedFile => ({
  status: 'failed',
  failure: { kind, params },
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

function feedRefusal(response: Response, host: string): FetchedFile | null {
  const { status } = response;
  if (status === 401 || status === 403) return feedFailed('unauthorised', { host, status });
  if (status === 429 || status === 503)
    return feedFailed('busy', { host, status }, retryAfter(response.headers.get('retry-after')));
  return response.ok ? null : feedFailed('http', { host, status });
}

async function readFeedBody(response: Response, host: string, known: Validators): Promise<FetchedFile> {
  const bytes = await readCapped(response, FEED_LIMITS.fileBytes);
  if (!bytes) return feedFailed('too-large', { host, limit: FEED_LIMITS.fileBytes / MEGABYTE });
  const isCalledHtml = response.headers.get('content-type')?.includes('text/html');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Many servers call everything HTML, feeds as well.
    if (isCalledHtml && !/^\s*\{/.test(text)) return feedFailed('html', { host });
    const digest = await sha256Of(bytes);
    return digest === known.digest
      ? { status: 'unchanged' }
      : { status: 'fetched', text, validators: validatorsOf(response, digest) };
  } catch {
    return feedFailed('encoding', { host });
  }
}

/** Fetches one file of a feed; `mayRead` tells whether the browser lets the extension read any answer of that host. */
async function fetchFile(
  address: string,
  validators: Validators,
  key: FeedKey | null,
  mayRead: (url: URL) => Promise<boolean>,
  ending?: AbortSignal,
): Promise<FetchedFile> {
  const url = new URL(address);
  const { host } = url;
  const granted = await mayRead(url);
  let response: Response;
  try {
    response = await askFor(url, { validators, key, granted, ...(ending && { ending }) });
  } catch (error) {
    return transportFailure(error, url, granted);
  }
  if (key && isRedirect(response)) return feedFailed('redirect-key', { host });
  const landed = new URL(response.url || address);
  if (landed.host !== host) return feedFailed('redirect', { host, to: landed.host });
  if (response.status === 304) return { status: 'unchanged' };
  const refused = feedRefusal(response, host);
  if (refused) return refused;
  try {
    return await readFeedBody(response, host, validators);
  } catch (error) {
    return error instanceof DOMException ? transportFailure(error, url, granted) : feedFailed('cut-off', { host });
  }
}

async function transportFailure(error: unknown, url: URL, granted: boolean): Promise<FetchedFile> {
  const { host } = url;
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return feedFailed('timeout', { host, seconds: TIMEOUT_MS / 1000 });
  }
  if (!navigator.onLine) return feedFailed('offline', { host });
  // The browser does not tell a server that is down from one whose answer it may not show us, unless asked so.
  return feedFailed(!granted && (await answers(url)) ? 'permission' : 'unreachable', { host });
}

/** Creates the client that fetches feeds; `sample` answers for the feed that comes with the extension. */
export function createFeedClient(ports: {
  mayRead: (url: URL) => Promise<boolean>;
  keyOf: (feedId: string) => Promise<FeedKey | null>;
  sample: SampleFeed;
}): FeedClient {
  const { mayRead, keyOf, sample } = ports;
  return {
    fetchFile: async (address, validators, feedId, signal) => {
      if (!address.startsWith('sample:')) {
        return fetchFile(address, validators, await keyOf(feedId), mayRead, signal);
      }
      if (validators.etag === sample.version) return { status: 'unchanged' };
      return { status: 'fetched', text: await sample.load(), validators: { etag: sample.version } };
    },
  };
}
