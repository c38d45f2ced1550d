import { isDeepStrictEqual } from 'node:util';
import type { StoredProfile } from '../browser/stored-profile.ts';
import { LIVED } from './live-in.ts';

type Item = Record<string, unknown>;

/** Everything of `wanted` that is not in `found` as it was; what is new there does not count. */
function missingParts(wanted: unknown, found: unknown, at: string): string[] {
  if (Array.isArray(wanted)) {
    const others = Array.isArray(found) ? (found as unknown[]) : [];
    const keyOf = (one: unknown) => (one as Item)?.id ?? (one as Item)?.feedId ?? one;
    return wanted.flatMap((one) => {
      const other = others.find((candidate) => isDeepStrictEqual(keyOf(candidate), keyOf(one)));
      return missingParts(one, other, `${at}[${String(keyOf(one))}]`);
    });
  }
  if (typeof wanted === 'object' && wanted !== null) {
    const other = (typeof found === 'object' && found !== null ? found : {}) as Item;
    return Object.entries(wanted).flatMap(([key, value]) => missingParts(value, other[key], `${at}.${key}`));
  }
  return Object.is(wanted, found) ? [] : [`${at}: ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`];
}

/** What is kept beside what a person made: it may be made anew, and be another then. */
const OWN = ['asks', 'ownTips', 'opinions', 'settings', 'sidebarLayout'];

/** Everything of a kept profile that a person would miss: in what is stored, or in the words of the options page. */
export function missingIn(kept: StoredProfile, stored: StoredProfile, words: string): string[] {
  const own = OWN.flatMap((key) => missingParts(kept.local[key], stored.local[key], key));
  // Where keys are kept is the build's own affair.
  const hasKey = JSON.stringify(stored).includes(LIVED.key) ? [] : ['the key of the feed'];
  const { feed, name, closing, waiting, brought, hidden, quiet } = LIVED;
  const unsaid: string[] = [feed, name, closing, waiting, ...brought, hidden, quiet].filter(
    (part) => !words.includes(part),
  );
  // Builds up to the end of November 2026 say it in other words.
  if (!/\b(At|On) the left/.test(words)) unsaid.push(LIVED.side);
  return [...own, ...hasKey, ...unsaid.map((part) => `not on the options page: ${part}`)];
}
