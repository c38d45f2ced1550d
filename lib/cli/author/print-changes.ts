// Parts of a tip that change, as its author knows them.
import type { Tip } from '../../core/feed/tip.ts';

const PART_NAMES: Partial<Record<keyof Tip, string>> = {
  match: 'places',
  exclude: 'excluded places',
  errors: 'messages',
  reviewBy: 'day of review',
  published: 'day of publication',
  modified: 'day of change',
  isSearchOnly: 'way of being found',
};

const inOneList = (words: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(words);

/** Parts of a tip in one list. */
export const printChangedParts = (parts: readonly (keyof Tip)[]): string =>
  inOneList(parts.map((part) => PART_NAMES[part] ?? part));
