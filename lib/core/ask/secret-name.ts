// Where the names of secrets stand in a text.
import { UNSPACED } from './secret-words.ts';

/** Finds names; each is a word of its own, but in scripts where words run into one another. */
export const nameExpression = (words: string) =>
  new RegExp(
    `(?:(?<![\\p{L}\\p{M}\\p{N}])|(?<=[${UNSPACED}])|(?=[${UNSPACED}]))(?:${words})(?:(?![\\p{L}\\p{M}])|(?<=[${UNSPACED}])|(?=[${UNSPACED}]))`,
    'giu',
  );
