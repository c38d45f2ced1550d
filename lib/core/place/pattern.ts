// Patterns: the browsers' match patterns (<scheme>://<host><path>) with {id}, {any}, query and fragment.
// They come from feeds, so nothing here turns them into a regular expression.
import { err, ok, type Result } from '../result.ts';
import { compileGlob, type Glob, literalLength, matchesGlob } from './glob.ts';

/** A query parameter that must be there; without `value` any value will do. */
interface QueryTest {
  name: string;
  value?: Glob;
}

/** A parsed pattern. */
export interface Pattern {
  source: string;
  scheme: 'http' | 'https' | '*';
  /** Host in punycode without `*.`; empty for any host. */
  host: string;
  /** Whether hosts below `host` fit as well. */
  subdomains: boolean;
  /** Port as a URL shows it: empty for the scheme's default, `*` for any. */
  port: string;
  path: Glob;
  query: QueryTest[];
  fragment?: Glob;
}

const SHAPE = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/?#]*)(\/[^?#]*)?(\?[^#]*)?(#.*)?$/i;

/** A trailing dot names the same host (RFC 1034, 3.1). */
const withoutDot = (host: string) => host.replace(/\.$/, '');

/** A host that is the same in a URL: letters in lower case, no punycode, and no number at its end, as addresses have it. */
const AS_WRITTEN = /^(?!.*xn--)(?:[a-z\d-]+\.)*[a-z][a-z\d-]*$/;

/** The host as a URL shows it; `null` where it is none. */
function toHostname(host: string): string | null {
  if (AS_WRITTEN.test(host)) return host;
  if (host.includes('@') || !URL.canParse(`https://${host}/`)) return null;
  return withoutDot(new URL(`https://${host}/`).hostname) || null;
}

function parseHost(text: string): Result<Pick<Pattern, 'host' | 'subdomains' | 'port'>> {
  const at = /^(.*?)(?::(\d{1,5}|\*))?$/.exec(text);
  const name = at?.[1] ?? '';
  const port = at?.[2] ?? '';
  if (name === '*') return ok({ host: '', subdomains: true, port });
  const subdomains = name.startsWith('*.');
  const bare = subdomains ? name.slice(2) : name;
  if (bare === '') return err('expected a host, such as finance.example or *.finance.example');
  if (bare.includes('*')) return err('a * in the host stands alone or before the first dot, such as *.finance.example');
  const host = toHostname(bare);
  return host === null ? err(`“${bare}” is not a host`) : ok({ host, subdomains, port });
}

/** Undoes percent signs, where all of them can be. */
export const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Query values are compared as text: percent signs and plus signs are undone on both sides. */
const decodeQuery = (text: string) => decode(text.replaceAll('+', ' '));

/** Fragments as well; a plus sign in them is one. */
const decodeFragment = (text: string) => decode(text.slice(1));

function parseQuery(text: string): Result<QueryTest[]> {
  const tests: QueryTest[] = [];
  for (const pair of text.slice(1).split('&')) {
    const at = pair.indexOf('=');
    const name = decodeQuery(at < 0 ? pair : pair.slice(0, at));
    if (name === '') return err('expected ?key=value or ?key after the path');
    if (at < 0) {
      tests.push({ name });
      continue;
    }
    const value = compileGlob(decodeQuery(pair.slice(at + 1)), 'value');
    if (!value.ok) return value;
    tests.push({ name, value: value.value });
  }
  return ok(tests);
}

/** Hosts and paths that are no limit at all: such a pattern would show a tip everywhere. */
const fitsEverything = (pattern: Pattern) =>
  pattern.host === '' && pattern.query.length === 0 && !pattern.fragment && literalLength(pattern.path) <= 1;

/** Ports that a URL never shows because they are the scheme's own. */
const DEFAULT_PORTS: Record<string, string> = { http: '80', https: '443' };

/** Parses a pattern of a feed; the error says what was expected. */
export function parsePattern(source: string): Result<Pattern> {
  const text = source.trim();
  if (text === '<all_urls>') return err('this would show the tip on every page; name a host or a path');
  const shape = SHAPE.exec(text);
  if (!shape) return err('expected <scheme>://<host>/<path>, such as https://finance.example/invoices/*');
  const [, schemeText = '', hostText = '', pathText, queryText, fragmentText] = shape;
  const scheme = schemeText.toLowerCase();
  if (scheme !== 'http' && scheme !== 'https' && scheme !== '*') return err('expected the scheme https, http or *');
  if (pathText === undefined) return err('a path is missing after the host; add /* for all of it');
  const host = parseHost(hostText);
  if (!host.ok) return host;
  const path = compileGlob(pathText, 'path');
  if (!path.ok) return path;
  const query = queryText && queryText !== '?' ? parseQuery(queryText) : ok([]);
  if (!query.ok) return query;
  const fragment = fragmentText === undefined ? undefined : compileGlob(decodeFragment(fragmentText), 'value');
  if (fragment && !fragment.ok) return fragment;
  const port = DEFAULT_PORTS[scheme] === host.value.port ? '' : host.value.port;
  const pattern: Pattern = {
    source: text,
    scheme,
    ...host.value,
    port,
    path: path.value,
    query: query.value,
    ...(fragment ? { fragment: fragment.value } : {}),
  };
  if (fitsEverything(pattern)) return err('this would show the tip on every page; name a host or a path');
  return ok(pattern);
}

/** Tells whether a pattern's host fits that of an address. */
export function fitsHost(pattern: Pattern, url: URL): boolean {
  const host = withoutDot(url.hostname);
  return pattern.host === '' || pattern.host === host || (pattern.subdomains && host.endsWith(`.${pattern.host}`));
}

function fitsQuery(tests: QueryTest[], query: URLSearchParams): boolean {
  return tests.every(({ name, value }) =>
    value ? query.getAll(name).some((actual) => matchesGlob(value, actual)) : query.has(name),
  );
}

/** Tells whether a pattern fits an address. */
export function matchesPattern(pattern: Pattern, url: URL): boolean {
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (pattern.scheme !== '*' && pattern.scheme !== scheme) return false;
  if (!fitsHost(pattern, url)) return false;
  if (pattern.port !== '*' && pattern.port !== url.port) return false;
  return (
    matchesGlob(pattern.path, url.pathname) &&
    fitsQuery(pattern.query, url.searchParams) &&
    (!pattern.fragment || matchesGlob(pattern.fragment, decodeFragment(url.hash)))
  );
}
