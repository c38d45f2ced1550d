// The only place that asks the network for anything. Conditional, without cookies or referrer, capped, timed.
import type { FeedKey } from '../core/feed/feed-key.ts';
import type { FeedFailure } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import type { FeedClient, FetchedPage } from '../services/feed-client.ts';
import type { Validators } from '../services/tip-store.ts';

/** Below the half minute after which Chromium stops a worker that waits for an answer. */
const TIMEOUT_MS = 25_000;
/** For the question whether anybody is there at all. */
const PROBE_MS = 4000;
const MEGABYTE = 1024 * 1024;

const failed = (kind: FeedFailure['kind'], params: FeedFailure['params'], retryAfterMs?: number): FetchedPage => ({
  status: 'failed',
  failure: { kind, params },
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

/** Reads a body up to the cap; `null` when it is larger. */
async function readCapped(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > FEED_LIMITS.pageBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function refusal(response: Response, host: string): FetchedPage | null {
  const { status } = response;
  if (status === 401 || status === 403) return failed('unauthorised', { host, status });
  if (status === 429 || status === 503)
    return failed('busy', { host, status }, retryAfter(response.headers.get('retry-after')));
  return response.ok ? null : failed('http', { host, status });
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Longest validator that is kept, in characters: it is read whenever help opens. Without one the digest tells. */
const LONGEST_VALIDATOR = 300;

function validatorsOf({ headers }: Response, digest: string): Validators {
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => {
    const value = headers.get(name) ?? '';
    return value.length <= LONGEST_VALIDATOR ? value : '';
  });
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}), digest };
}

async function readBody(response: Response, host: string, known: Validators): Promise<FetchedPage> {
  const bytes = await readCapped(response);
  if (!bytes) return failed('too-large', { host, limit: FEED_LIMITS.pageBytes / MEGABYTE });
  if (response.headers.get('content-type')?.includes('text/html')) return failed('html', { host });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const digest = await digestOf(bytes);
    return digest === known.digest
      ? { status: 'unchanged' }
      : { status: 'fetched', text, validators: validatorsOf(response, digest) };
  } catch {
    return failed('encoding', { host });
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  if (etag) return { 'If-None-Match': etag };
  return lastModified ? { 'If-Modified-Since': lastModified } : {};
}

/** Fetches one page; `mayRead` tells whether the browser lets the extension read any answer of that host. */
async function fetchPage(
  address: string,
  validators: Validators,
  key: FeedKey | null,
  mayRead: (url: URL) => Promise<boolean>,
  ending?: AbortSignal,
): Promise<FetchedPage> {
  const url = new URL(address);
  const { host } = url;
  const granted = await mayRead(url);
  let response: Response;
  try {
    response = await fetch(url, {
      // Own validators beside the rows they belong to: the browser's cache would hand back all of an unchanged feed.
      // Where they may not be sent, the browser asks with its own.
      cache: granted ? 'no-store' : 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(ending ? [ending] : [])]),
      // Without the host's permission a condition of ours would need the server's consent (CORS preflight).
      headers: { ...(granted ? conditions(validators) : {}), ...(key && { [key.header]: key.value }) },
      // A key is for the host it was given for: followed, it would go to whoever that sends us on to.
      redirect: key ? 'manual' : 'follow',
    });
  } catch (error) {
    return transportFailure(error, url, granted);
  }
  if (key && isRedirect(response)) return failed('redirect-key', { host });
  const landed = new URL(response.url || address);
  if (landed.host !== host) return failed('redirect', { host, to: landed.host });
  if (response.status === 304) return { status: 'unchanged' };
  const refused = refusal(response, host);
  if (refused) return refused;
  try {
    return await readBody(response, host, validators);
  } catch (error) {
    return error instanceof DOMException ? transportFailure(error, url, granted) : failed('cut-off', { host });
  }
}

/** Browsers hide where a redirect that is not followed leads to; elsewhere it is an answer like any other. */
const isRedirect = ({ type, status }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/** Whether anything answers at an address; what it says stays hidden, so this needs nobody's consent. */
async function answers(url: URL): Promise<boolean> {
  const options: RequestInit = {
    method: 'HEAD',
    mode: 'no-cors',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PROBE_MS),
  };
  return fetch(url, options).then(
    () => true,
    () => false,
  );
}

async function transportFailure(error: unknown, url: URL, granted: boolean): Promise<FetchedPage> {
  const { host } = url;
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return failed('timeout', { host, seconds: TIMEOUT_MS / 1000 });
  }
  if (!navigator.onLine) return failed('offline', { host });
  // The browser does not tell a server that is down from one whose answer it may not show us, unless asked so.
  return failed(!granted && (await answers(url)) ? 'permission' : 'unreachable', { host });
}

/** Creates the client that fetches feeds; `sample` answers for the feed that comes with the extension. */
export function createFeedClient(ports: {
  mayRead: (url: URL) => Promise<boolean>;
  keyOf: (feedId: string) => Promise<FeedKey | null>;
  sample: { text: string; version: string };
}): FeedClient {
  const { mayRead, keyOf, sample } = ports;
  return {
    fetchPage: async (address, validators, feedId, signal) => {
      if (!address.startsWith('sample:')) {
        return fetchPage(address, validators, await keyOf(feedId), mayRead, signal);
      }
      if (validators.etag === sample.version) return { status: 'unchanged' };
      return { status: 'fetched', text: sample.text, validators: { etag: sample.version } };
    },
  };
}
