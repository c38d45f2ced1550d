// The words between the languages of those who ask and those of the tips; read when they first differ.
import { createForeignWords, type ForeignWords, languagesNeeded } from '../core/find/words/foreign/foreign-words.ts';
import { parseWordPairs, type WordPairs } from '../core/find/words/foreign/word-pairs.ts';
import { primaryLanguage } from '../core/text/languages.ts';
import type { LoadWords } from './ports/load-words.ts';
import { createRecent } from './recent.ts';

/** Languages whose words stay in memory; more, where more are needed at once: some people read many. */
const RECENT_LANGUAGES = 3;

/** Finds the words between some languages, as BCP 47 tags; `null` where nobody asks in another language than the tips'. */
export type WordsBetween = (asked: readonly string[], spoken: readonly string[]) => Promise<ForeignWords | null>;

const primaryOnes = (tags: readonly string[]) => [...new Set(tags.map(primaryLanguage))];

/** Creates what finds the words between languages; without `load` there are none. */
export function createWordsBetween(load?: LoadWords): WordsBetween {
  const read = createRecent<WordPairs>(RECENT_LANGUAGES);
  const pairsOf = (language: string, room: number) => {
    const parse = async () => {
      const text = await load?.(language);
      if (typeof text !== 'string') throw new Error(`There are no words of ${language}.`);
      return parseWordPairs(text);
    };
    return (
      read
        .get(language, parse, room)
        // Help is given without them, and they are read again with the next question.
        .catch(() => null)
    );
  };
  return async (asked, spoken) => {
    const [from, to] = [primaryOnes(asked), primaryOnes(spoken)];
    const needed = load ? languagesNeeded(from, to) : [];
    if (needed.length === 0) return null;
    const pairs = new Map<string, WordPairs>();
    for (const language of needed) {
      const found = await pairsOf(language, needed.length);
      if (found) pairs.set(language, found);
    }
    return createForeignWords(from, to, pairs);
  };
}
