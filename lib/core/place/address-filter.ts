// Places that tips are written for, in the terms by which Chromium itself compares the address of a page.
import type { Glob } from './glob.ts';
import { type Pattern, parsePattern } from './pattern.ts';

/**
 * A filter of addresses, in the terms of Chromium's `events.UrlFilter`; all that is given has to fit. A suffix of hosts
 * begins with a dot and fits the host after the dot as well.
 */
export interface AddressFilter {
  hostEquals?: string;
  hostSuffix?: string;
  pathEquals?: string;
  pathPrefix?: string;
  schemes: string[];
  ports?: number[];
}

/** More are said by their hosts alone: a browser that holds them for every page shall not notice them. */
export const MOST_FILTERS = 2000;

/** Ports that an address without one is at. */
const PORTS: Record<Pattern['scheme'], number[]> = { http: [80], https: [443], '*': [80, 443] };

const portsOf = ({ scheme, port }: Pattern) => {
  if (port === '*') return {};
  return { ports: port === '' ? PORTS[scheme] : [Number(port)] };
};

/** What of a path the browser can compare: all of it, or how it begins. */
function pathOf([first, ...rest]: Glob): Pick<AddressFilter, 'pathEquals' | 'pathPrefix'> {
  const begin = first?.kind === 'text' ? first.text : '';
  if (rest.length === 0 && first?.kind === 'text') return { pathEquals: begin };
  return begin.length > 1 ? { pathPrefix: begin } : {};
}

/** Tells whether the browser can say all of a pattern. */
function isSaidWhole({ path, query, fragment }: Pattern): boolean {
  const [, last] = path;
  return query.length === 0 && !fragment && path.length <= 2 && (last === undefined || last.kind === 'star');
}

/**
 * Turns a pattern into a filter that fits every address the pattern fits. What the browser cannot compare is left out, so
 * that it may fit other pages of the same host, but none of another. `null` where that cannot be kept: a pattern for
 * any host that cannot be said as a whole.
 */
export function toAddressFilter(pattern: Pattern): AddressFilter | null {
  const { scheme, host, subdomains } = pattern;
  if (host === '' && !isSaidWhole(pattern)) return null;
  return {
    ...(host !== '' && (subdomains ? { hostSuffix: `.${host}` } : { hostEquals: host })),
    ...pathOf(pattern.path),
    schemes: scheme === '*' ? ['http', 'https'] : [scheme],
    ...portsOf(pattern),
  };
}

/** The filters of patterns, each once; of more than `MOST_FILTERS` their hosts alone. */
export function toAddressFilters(patterns: Iterable<string>): AddressFilter[] {
  const filters = new Map<string, AddressFilter>();
  for (const source of new Set(patterns)) {
    const pattern = parsePattern(source);
    const filter = pattern.ok ? toAddressFilter(pattern.value) : null;
    if (filter) filters.set(JSON.stringify(filter), filter);
  }
  if (filters.size <= MOST_FILTERS) return [...filters.values()];
  const shortened = [...filters.values()].map(({ pathEquals, pathPrefix, ...rest }) => ({
    ...rest,
    // One for any host says nothing without its path.
    ...(!rest.hostEquals && !rest.hostSuffix && { pathEquals, pathPrefix }),
  }));
  return [...new Map(shortened.map((filter) => [JSON.stringify(filter), filter])).values()];
}
