// From the address of one page to patterns for it, for pages like it, and for its whole site. What is private in an
// address, or names one record, never gets into a pattern: tips are shared.
import { createMask, type Mask } from '../ask/mask.ts';
import { MASK } from '../ask/mask-mark.ts';
import { looksLikeId } from './identifier.ts';
import { matchesPattern, parsePattern } from './pattern.ts';
import { toUrl } from './place-match.ts';

/** How far a tip applies: on this page, on pages like it, on the whole site. */
export const BREADTHS = ['page', 'alike', 'site'] as const;
export type Breadth = (typeof BREADTHS)[number];

/** A version such as `v2` is part of the place, not the name of a record. */
const VERSION = /^v\d{1,2}$/i;

/** Values that say which view of a page is open are words: `tab=tax`, `action=edit`. */
const WORD = /^[a-z][a-z_-]{0,30}$/i;

/** Parameters that say where somebody came from or how a list stands, not where they are. */
const PASSING =
  /^(utm_\w+|gclid|fbclid|msclkid|ref|referrer|source|sid|session|lang|locale|sort|order|q|query|search)$/i;

/** Parameters whose value is for the machine alone, whatever it looks like. */
const SECRET =
  /state|key|token|sig|policy|code|nonce|ticket|auth|pass|secret|hash|session|sid|saml|otp|jwt|credential|invite/i;

/** Parameters that turn the pages of a list when they are numbers. */
const PAGING = /^(page|offset|start|limit)$/i;

/** Numbers and UUIDs name records; anything else that looks like an identifier may as well be a key. */
const RECORD_VALUE = /^(\d{1,12}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const isRecord = (segment: string) => looksLikeId(segment) && !VERSION.test(segment);

/** The segments of the path; those that are private are told by the mask. */
function pathFor(url: URL, breadth: 'page' | 'alike', mask: Mask): string {
  const [, ...masked] = mask.path(url).split('/');
  const segments = url.pathname.split('/').slice(1);
  const parts = segments.map((segment, at) => {
    const isPrivate = (masked[at] ?? MASK).includes(MASK) || /[;{}*]/.test(segment);
    if (isPrivate) return isRecord(segment) ? '{id}' : segment === '' ? '' : '{any}';
    return breadth === 'alike' && isRecord(segment) ? '{id}' : segment;
  });
  return `/${parts.join('/')}`;
}

const isHarmlessWord = (word: string, mask: Mask) => WORD.test(word) && mask.parts([word])[0] === word;

/** Tells whether a parameter may say which page this is, by its name. */
const mayNamePage = (name: string, mask: Mask) =>
  !PASSING.test(name) && !SECRET.test(name) && isHarmlessWord(name, mask);

/** Tells whether a parameter says in a word which page this is: `tab=tax`. */
export const tellsPage = (name: string, value: string, mask: Mask): boolean =>
  mayNamePage(name, mask) && isHarmlessWord(value, mask);

/** Parameters that say which page this is: those with a word, and those that name a record. */
function queryFor(url: URL, breadth: 'page' | 'alike', mask: Mask): string {
  const tests = [...url.searchParams].flatMap(([name, value]) => {
    if (!mayNamePage(name, mask)) return [];
    if (isHarmlessWord(value, mask)) return [`${name}=${value}`];
    if (!RECORD_VALUE.test(value) || PAGING.test(name)) return [];
    return [`${name}=${breadth === 'page' && /^\d{1,7}$/.test(value) ? value : '{id}'}`];
  });
  return tests.length > 0 ? `?${[...new Set(tests)].join('&')}` : '';
}

/** A fragment that is a way through an application, `#/settings/users`, names the page; any other is a spot on it. */
function fragmentFor(url: URL, mask: Mask): string {
  const [way = ''] = url.hash.slice(1).split('?');
  if (!/^!?\//.test(way)) return '';
  const masked = mask.parts(way.split('/'));
  const parts = masked.map((part) => (part === '' || part === '!' || WORD.test(part) ? part : '*'));
  return `#${parts.join('/')}*`;
}

/** Labels that are masked, and those that are one of many tenants’ (`t-48213.app.example`), stand for any. */
function hostFor(url: URL, breadth: Breadth, mask: Mask): string {
  const labels = mask.host(url).replace(/:\d+$/, '').split('.');
  const [first = '', ...rest] = labels;
  const isTenant = rest.length >= 2 && isRecord(first) && !/^\d+(\.\d+){3}$/.test(url.hostname);
  const hidden = labels.lastIndexOf(MASK);
  const from = hidden >= 0 ? hidden + 1 : isTenant && breadth !== 'page' ? 1 : 0;
  const host = from > 0 ? `*.${labels.slice(from).join('.')}` : url.hostname;
  return url.port === '' ? host : `${host}:${url.port}`;
}

function patternFor(url: URL, breadth: Breadth, mask: Mask): string {
  const site = `${url.protocol}//${hostFor(url, breadth, mask)}`;
  if (breadth === 'site') return `${site}/*`;
  return `${site}${pathFor(url, breadth, mask)}${queryFor(url, breadth, mask)}${fragmentFor(url, mask)}`;
}

/** The pattern for a page at each breadth; `null` for an address that is on no site. */
export function generalise(address: string, mask: Mask = createMask()): Record<Breadth, string> | null {
  const url = toUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // Nothing is left of a site whose very name is a key.
  if (mask.host(url).split('.').slice(-2).includes(MASK)) return null;
  const fits = (source: string) => {
    const pattern = parsePattern(source);
    return pattern.ok && matchesPattern(pattern.value, url);
  };
  const site = patternFor(url, 'site', mask);
  // What an unusual address makes of itself may not fit it: then the next wider breadth stands for it.
  const alike = [patternFor(url, 'alike', mask), site].find(fits);
  const page = [patternFor(url, 'page', mask), alike ?? site].find(fits);
  return fits(site) && alike && page ? { page, alike, site } : null;
}
