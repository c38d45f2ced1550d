// What a pattern means, said by addresses: some that it fits, some that it does not.
import { matchesPattern, parsePattern } from '../../place/pattern.ts';
import { toUrl } from '../../place/place-match.ts';

/** Addresses that show what a pattern takes in, and what it leaves out. */
export interface AddressExamples {
  fits: string[];
  others: string[];
}

/** Examples of each kind that are shown. */
const MOST = 2;

/** Stand-ins for what differs from page to page; no two pages that a pattern means are told apart by anything else. */
const RECORDS = ['1024', '2048'] as const;

/** An address that a pattern stands for, with something made up wherever any would do. */
const sampleFor = (pattern: string, record: string) =>
  pattern
    .replace(/^\*:/, 'https:')
    .replace('://*.', '://app.')
    .replace('://*', '://app.example')
    .replace(/:\*(?=\/)/, '')
    .replaceAll('{id}', record)
    .replaceAll('{any}', `name-${record}`)
    .replace(/\*+$/, '')
    .replaceAll('*', record);

const pathAbove = (path: string) => path.replace(/[^/]*\/?$/, '') || '/';

/** Addresses near those that patterns stand for: above them, beside them, elsewhere on the site, on another site. */
function addressesNear(patterns: readonly string[]): string[] {
  const samples = patterns.flatMap((pattern) => RECORDS.map((record) => sampleFor(pattern, record)));
  const near = samples.flatMap((sample) => {
    const url = toUrl(sample);
    if (!url) return [];
    const above = pathAbove(url.pathname);
    const elsewhere = [above, `${above}new`, pathAbove(above), '/'].map((path) => `${url.origin}${path}`);
    return [...elsewhere, `${url.protocol}//other.example/`];
  });
  return [...new Set([...samples, ...near])].filter((address) => URL.canParse(address));
}

/**
 * Examples of what a pattern fits and what not; `patterns` are those that the page would have at every breadth, so that a
 * narrow one is told from the wider. Nothing of the page's own address is in them but what its patterns say.
 */
export function addressExamples(source: string, patterns: readonly string[]): AddressExamples {
  const pattern = parsePattern(source);
  if (!pattern.ok) return { fits: [], others: [] };
  const all = addressesNear([source, ...patterns]);
  const isMeant = (address: string) => matchesPattern(pattern.value, new URL(address));
  return {
    fits: all.filter(isMeant).slice(0, MOST),
    others: all.filter((address) => !isMeant(address)).slice(0, MOST),
  };
}
