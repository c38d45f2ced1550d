// Hides what does not belong in a mail. Masks stand by default; the person can show each part by a tick.
import { looksLikeKey, MASK, maskText } from './mask.ts';

/** Addresses inside addresses are encoded twice; more often only to hide something. */
const MAX_ROUNDS = 3;

/** Undoes percent signs, also doubled ones; `null` when they cannot be undone and so nobody knows what they hide. */
function decode(part: string): string | null {
  let plain = part;
  try {
    for (let round = 0; plain.includes('%') && round < MAX_ROUNDS; round += 1) plain = decodeURIComponent(plain);
  } catch {
    return null;
  }
  return plain.includes('%') ? null : plain;
}

/** What comes after these in a path opens something: `/reset/Xk29fQ`. */
const OPENERS =
  /^(?:.*[-_])?(?:token|reset|magic|magiclink|invite|invitation|verify|verification|confirm|confirmation|activate|activation|unsubscribe|otp|join|login|signin|auth|callback|share|shared)s?(?:[-_].*)?$/i;

function isPrivate(segment: string, before: string): boolean {
  const plain = decode(segment);
  // A part that holds an address or a query of its own is not a place.
  if (plain === null || /[/?#=&\\]/.test(plain) || maskText(plain) !== plain) return true;
  return OPENERS.test(before) && /[\p{N}]|.\p{Lu}/u.test(plain);
}

const maskPath = (path: string) =>
  path
    .split('/')
    .map((segment, index, segments) => {
      // Matrix parameters such as ;jsessionid=… hold sessions.
      const [name = '', ...parameters] = segment.split(/;|%3b/i);
      const masked = isPrivate(name, segments[index - 1] ?? '') ? MASK : name;
      return parameters.length > 0 ? `${masked};${MASK}` : masked;
    })
    .join('/');

const maskQuery = (query: string) => {
  if (query === '' || query === '?') return '';
  const names = query
    .slice(1)
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      return at > 0 && /^[A-Za-z][\w.[\]-]{0,30}$/.test(name) && maskText(name) === name ? `${name}=${MASK}` : MASK;
    });
  return `?${names.join('&')}`;
};

/** A fragment of plain words, such as `#/settings/users`, is a place; anything else may be a token. */
const maskFragment = (fragment: string) =>
  fragment === '' || (/^#[!/]?(?:[a-z][a-z-]{0,24}(?:\/|$))*$/i.test(fragment) && maskText(fragment) === fragment)
    ? fragment
    : `#${MASK}`;

/** A preview or a tenant may be named by a key. Names in other scripts (xn--) only look like one. */
const maskHost = (host: string) =>
  host
    .split('.')
    .map((label) => (!label.startsWith('xn--') && looksLikeKey(label) ? MASK : label))
    .join('.');

const isWeb = (url: URL) => url.protocol === 'https:' || url.protocol === 'http:';

/** An address fit to be sent, empty for a page of the browser or a file: no user name or password; query values, tokens and private parts masked. */
export function maskUrl(address: string): string {
  if (!URL.canParse(address)) return maskText(address);
  const url = new URL(address);
  if (!isWeb(url)) return '';
  return `${maskHost(url.host)}${maskPath(url.pathname)}${maskQuery(url.search)}${maskFragment(url.hash)}`;
}

/** The same address without masks, but never with the user name and password that an address may carry. */
export function unmaskedUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!isWeb(url)) return '';
  return `${url.host}${url.pathname}${url.search}${url.hash}`;
}
