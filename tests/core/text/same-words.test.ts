// One message for what is said alike: where two keys have the same words in every language, one of them is enough.
import { expect, test } from 'vitest';
import { en } from '../../../lib/core/text/en.ts';
import { LANGUAGES } from '../../../lib/core/text/languages.ts';
import { CATALOGUES } from '../../../lib/core/text/load-text.ts';
import type { Catalogue, TextKey } from '../../../lib/core/text/text.ts';

const keys = Object.keys(en) as TextKey[];

/** Keys of two rows of words that are looked up by what was found and what was expected, as others of these rows differ. */
const OF_TWO_ROWS = ['found.list', 'expected.list'];

/** The keys that say the same in every one of these catalogues, in groups. */
function alikeIn(catalogues: readonly Record<string, unknown>[], among: readonly string[]): string[][] {
  const wordsOf = (key: string) => JSON.stringify(catalogues.map((catalogue) => catalogue[key]));
  return [...Map.groupBy(among, wordsOf).values()].filter((group) => group.length > 1);
}

test('no two keys say the same in every language', async () => {
  const catalogues: Catalogue[] = await Promise.all(LANGUAGES.map((language) => CATALOGUES[language]()));
  expect(alikeIn(catalogues, keys)).toEqual([OF_TWO_ROWS]);
});

test('keys that say the same in one language, and something else in another, are two', () => {
  const [english, german] = [
    { one: 'To', other: 'To', third: 'To' },
    { one: 'An', other: 'Bis', third: 'An' },
  ];
  expect(alikeIn([english], ['one', 'other'])).toEqual([['one', 'other']]);
  expect(alikeIn([english, german], ['one', 'other', 'third'])).toEqual([['one', 'third']]);
});
