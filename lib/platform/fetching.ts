// What every request of the extension has in common: conditional, without cookies or referrer, capped, timed.
import type { FeedKey } from '../core/feed/feed-key.ts';
import type { Validators } from '../services/ports/tip-store.ts';

/** Below the half minute after which Chromium stops a worker that waits for an answer. */
export const TIMEOUT_MS = 25_000;
/** For the question whether anybody is there at all. */
const PROBE_MS = 4000;

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

/** Reads a body up to the cap; `null` when it is larger. */
export async function readCapped(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > most) {
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

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Longest validator that is kept, in characters: it is read whenever help opens. Without one the digest tells. */
const LONGEST_VALIDATOR = 300;

export function validatorsOf({ headers }: Response, digest: string): Validators {
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => {
    const value = headers.get(name) ?? '';
    return value.length <= LONGEST_VALIDATOR ? value : '';
  });
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}), digest };
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  if (etag) return { 'If-None-Match': etag };
  return lastModified ? { 'If-Modified-Since': lastModified } : {};
}

/** Browsers hide where a redirect that is not followed leads to; elsewhere it is an answer like any other. */
export const isRedirect = ({ type, status }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/** Whether anything answers at an address; what it says stays hidden, so this needs nobody's consent. */
export async function answers(url: URL): Promise<boolean> {
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

/** How something is asked for. */
interface Asking {
  validators: Validators;
  key: FeedKey | null;
  /** Whether the browser lets the extension read any answer of that host. */
  granted: boolean;
  ending?: AbortSignal;
}

/** Asks a server for something, unless it is what is known already. */
export function askFor(url: URL, { validators, key, granted, ending }: Asking): Promise<Response> {
  return fetch(url, {
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
}
