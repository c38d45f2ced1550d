// From the address of one page to patterns for it, for pages like it, and for its whole site. What is private in an
// address, or names one record, never gets into a pattern: tips are shared.
import { looksLikeKey, MASK, maskText } from '../ask/mask.ts';
import { maskUrl } from '../ask/mask-address.ts';
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

/** The segments of the path; those that are private are told by the mask of the whole address. */
function pathFor(url: URL, breadth: 'page' | 'alike'): string {
  const [, ...masked] = maskUrl(url.origin + url.pathname)
    .slice(url.host.length)
    .split('/');
  const segments = url.pathname.split('/').slice(1);
  const parts = segments.map((segment, at) => {
    const isPrivate = (masked[at] ?? MASK).includes(MASK) || /[;{}*]/.test(segment);
    if (isPrivate) return isRecord(segment) ? '{id}' : segment === '' ? '' : '{any}';
    return breadth === 'alike' && isRecord(segment) ? '{id}' : segment;
  });
  return `/${parts.join('/')}`;
}

const isPlainValue = (value: string) => WORD.test(value) && maskText(value) === value;

/** Parameters that say which page this is: those with a word, and those that name a record. */
function queryFor(url: URL, breadth: 'page' | 'alike'): string {
  const tests = [...url.searchParams].flatMap(([name, value]) => {
    if (PASSING.test(name) || SECRET.test(name) || !WORD.test(name) || maskText(name) !== name) return [];
    if (isPlainValue(value)) return [`${name}=${value}`];
    if (!RECORD_VALUE.test(value) || PAGING.test(name)) return [];
    return [`${name}=${breadth === 'page' && maskText(value) === value ? value : '{id}'}`];
  });
  return tests.length > 0 ? `?${[...new Set(tests)].join('&')}` : '';
}

/** A fragment that is a way through an application, `#/settings/users`, names the page; any other is a spot on it. */
function fragmentFor(url: URL): string {
  const [way = ''] = url.hash.slice(1).split('?');
  if (!/^!?\//.test(way)) return '';
  const parts = way.split('/').map((segment) => {
    const isKept = segment === '' || segment === '!' || (WORD.test(segment) && maskText(segment) === segment);
    return isKept ? segment : '*';
  });
  return `#${parts.join('/')}*`;
}

/** A name of a tenant that is a number or a key, `t-48213.app.example`, is one of many. */
function hostFor(url: URL, breadth: Breadth): string {
  const [first = '', ...rest] = url.hostname.split('.');
  const isTenant = rest.length >= 2 && isRecord(first) && !/^\d+(\.\d+){3}$/.test(url.hostname);
  const isOneOfMany = isTenant && (breadth !== 'page' || looksLikeKey(first));
  const host = isOneOfMany ? `*.${rest.join('.')}` : url.hostname;
  return url.port === '' ? host : `${host}:${url.port}`;
}

function patternFor(url: URL, breadth: Breadth): string {
  const site = `${url.protocol}//${hostFor(url, breadth)}`;
  if (breadth === 'site') return `${site}/*`;
  return `${site}${pathFor(url, breadth)}${queryFor(url, breadth)}${fragmentFor(url)}`;
}

/** The pattern for a page at each breadth; `null` for an address that is on no site. */
export function generalise(address: string): Record<Breadth, string> | null {
  const url = toUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const fits = (source: string) => {
    const pattern = parsePattern(source);
    return pattern.ok && matchesPattern(pattern.value, url);
  };
  const site = patternFor(url, 'site');
  // What an unusual address makes of itself may not fit it: then the next wider breadth stands for it.
  const alike = [patternFor(url, 'alike'), site].find(fits);
  const page = [patternFor(url, 'page'), alike ?? site].find(fits);
  return fits(site) && alike && page ? { page, alike, site } : null;
}
