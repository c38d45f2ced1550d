// Searches in one language for tips in another. The figures are those of the day they were written down, less a little.
import { describe, expect, test } from 'vitest';
import { readWords } from '../../lib/cli/read-words.ts';
import { askForeignSearches, shareAmong } from '../bench/languages/foreign-searches.ts';

describe('searches in another language', async () => {
  const [without, found] = [await askForeignSearches(), await askForeignSearches(readWords)];

  test('are sixty and more, in seven languages', () => {
    expect(found.length).toBeGreaterThan(60);
    expect(new Set(found.map(({ language }) => language)).size).toBe(7);
  });

  test('have a right tip among three nine times of ten, and seldom without the words', () => {
    expect(shareAmong(found, 3)).toBeGreaterThan(0.9);
    expect(shareAmong(without, 3)).toBeLessThan(0.4);
  });

  test.each([...new Set(found.map(({ language }) => language))])('have one in seven of ten in %s', (language) =>
    expect(
      shareAmong(
        found.filter((one) => one.language === language),
        3,
      ),
    ).toBeGreaterThan(0.7),
  );
});
