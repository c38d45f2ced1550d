// Addresses fit to be sent. Parts that are known to be harmless are shown, all others masked; the person can show them
// by a tick.
import { fold } from '../find/words/terms.ts';
import { createKnownWords, type Known, type KnownWords, NOTHING_KNOWN } from './known-words.ts';
import { maskHost } from './mask-host.ts';
import { MASK } from './mask-mark.ts';
import { type Before, decodeFully, FIRST, MAX_PART, maskParts } from './mask-path.ts';
import { maskShapes } from './mask-shapes.ts';
import { opens } from './opener-words.ts';
import { isPathWord, isPlaceWord } from './path-lexicon.ts';
import { piecesOf } from './plain-word.ts';

/** Hosts whose first part already is a key: `meet.example/abc-defg-hij`. */
const OPENING_HOST =
  /^(?:meet|join|go|bit|t|s|l|url|link|links|short|share|invite|magic|hooks?|pass|secret|send|verify|reset|click|otp)$/;

/** What stands before the first part of the path of a host. */
const beforePath = (host: string): Before =>
  OPENING_HOST.test(host.split('.')[0] ?? '') ? { ...FIRST, opened: 9 } : FIRST;

/** Names of parameters are shown where they are words; their values never are. */
function maskName(name: string, words: KnownWords): string {
  const plain = decodeFully(name.replaceAll('+', ' '));
  if (plain === null || !/^[\p{L}$_~][\p{L}\p{M}\d_.$[\]-]{0,60}$/u.test(plain)) return MASK;
  if (words.isNamed(plain) || /^[a-z]{1,4}$/i.test(plain)) return name;
  if (maskShapes(plain) !== plain) return MASK;
  const pieces = piecesOf(plain.replace(/[~$[\]]/g, ' ')).map(fold);
  const isWord = (piece: string) => isPathWord(piece) || /^[a-z]{1,4}$/.test(piece) || /^\d{1,2}$/.test(piece);
  return pieces.length > 0 && pieces.every(isWord) ? name : MASK;
}

/** Most parameters of which the names are shown. */
const MAX_PAIRS = 64;

function maskQuery(query: string, words: KnownWords): string {
  if (query === '' || query === '?') return '';
  const all = query.slice(1).split('&');
  const pairs = all
    .slice(0, MAX_PAIRS)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? `${maskName(pair.slice(0, at), words)}=${MASK}` : MASK;
    })
    .map((pair) => (pair === `${MASK}=${MASK}` ? MASK : pair));
  return `?${[...pairs, ...(all.length > MAX_PAIRS ? [MASK] : [])].join('&')}`;
}

/** `#/settings/users`, `#Invoice-display&/Items(7)`: a way through an application, or a spot on the page. */
function maskFragment(fragment: string, words: KnownWords, start: Before): string {
  if (fragment === '' || fragment === '#') return '';
  const [, sign = '', way = '', query = ''] = /^#(!?)([^?]*)(\?.*)?$/s.exec(fragment) ?? [];
  if (/^[^/]*=/.test(way)) return `#${maskQuery(`?${way}`, words).slice(1)}`;
  const parts = way.split('/');
  // A lone word may be anything, even a word of the page.
  const before =
    parts.length === 1 && piecesOf(decodeFully(way.slice(0, MAX_PART)) ?? '').length === 1
      ? { ...start, opened: 1 }
      : start;
  const shown = maskParts(
    parts.map((part) => part.replace(/&$/, '')),
    words,
    before,
  ).map((part, at) => (parts[at]?.endsWith('&') && part !== MASK ? `${part}&` : part));
  return `#${sign}${shown.join('/')}${maskQuery(query, words)}`;
}

const isWeb = (url: URL) => url.protocol === 'https:' || url.protocol === 'http:';

/** Masks the path of an address, part by part. */
export function maskPath(url: URL, words: KnownWords): string {
  const [first = '', ...parts] = url.pathname.split('/');
  return [first, ...maskParts(parts, words, beforePath(url.host))].join('/');
}

/** An address with what is not known to be harmless masked; empty for a page of the browser or a file. */
export function maskAddress(address: string, words: KnownWords): string {
  if (!URL.canParse(address)) return MASK;
  const url = new URL(address);
  if (!isWeb(url)) return '';
  // What opens something at the end of the path may go on in the fragment.
  const last = (url.pathname.split('/').at(-1) ?? '').slice(-MAX_PART);
  const start = opens(piecesOf(decodeFully(last) ?? '').map(fold), isPlaceWord) ? { ...FIRST, opened: 2 } : FIRST;
  const place = `${maskHost(url.host, words)}${maskPath(url, words)}`;
  return `${url.protocol}//${place}${maskQuery(url.search, words)}${maskFragment(url.hash, words, start)}`;
}

/** An address fit to be sent, of which nothing but what is given is known. */
export const maskUrl = (address: string, known: Known = NOTHING_KNOWN): string =>
  maskAddress(address, createKnownWords(known));

/** The same address without masks, but never with the user name and password that an address may carry. */
export function unmaskedUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!isWeb(url)) return '';
  return `${url.protocol}//${url.host}${url.pathname}${url.search}${url.hash}`;
}
