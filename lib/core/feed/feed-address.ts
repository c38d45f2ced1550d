// Where feeds may come from.
import { err, ok, type Result } from '../result.ts';
import type { FeedFailure } from './feed-status.ts';
import { isLoopback } from './loopback.ts';

/** An address as a person types it, with the scheme that they left out: https, or http on this machine. */
export function withScheme(text: string): string {
  const address = text.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+:\d+(\/|$)/.test(address)) return address;
  return isLoopback(`https://${address}`) ? `http://${address}` : `https://${address}`;
}

/** Checks the address of a feed: https, or http on this machine. */
export function parseFeedAddress(text: string): Result<string, FeedFailure> {
  const address = text.trim();
  const full = withScheme(address);
  // Chromium takes a host with spaces in it for one with %20.
  const isOneWord = /^\S+$/.test(address);
  if (!isOneWord || !URL.canParse(full)) return err({ kind: 'bad-url', params: { url: address } });
  const url = new URL(full);
  url.hash = '';
  if (url.username !== '' || url.password !== '') return err({ kind: 'password-url', params: { host: url.host } });
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return ok(url.href);
  return url.protocol === 'http:'
    ? err({ kind: 'insecure-url', params: { host: url.host } })
    : err({ kind: 'bad-url', params: { url: address } });
}
