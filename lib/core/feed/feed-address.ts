// Where feeds may come from.
import { err, ok, type Result } from '../result.ts';
import type { FeedFailure } from './feed-status.ts';

/** Checks the address of a feed: https, or http on this machine. */
export function parseFeedAddress(text: string): Result<string, FeedFailure> {
  const address = text.trim();
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+:\d+(\/|$)/.test(address) ? address : `https://${address}`;
  // Chromium takes a host with spaces in it for one with %20.
  const isOneWord = /^\S+$/.test(address);
  if (!isOneWord || !URL.canParse(withScheme)) return err({ kind: 'bad-url', params: { url: address } });
  const url = new URL(withScheme);
  url.hash = '';
  if (url.username !== '' || url.password !== '') return err({ kind: 'password-url', params: { host: url.host } });
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local)) return ok(url.href);
  return url.protocol === 'http:'
    ? err({ kind: 'insecure-url', params: { host: url.host } })
    : err({ kind: 'bad-url', params: { url: address } });
}
