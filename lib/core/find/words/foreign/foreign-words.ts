// What the words of one language may be in another, by way of English: for what a page or a search says.
import { createFindMeanings, type Meaning } from './meanings.ts';
import { keyOfTerm, type WordPairs } from './word-pairs.ts';

/** The languages that words are known in, besides English. */
export const PAIRED_LANGUAGES = ['de', 'es', 'fr', 'ja', 'pt', 'zh'] as const;

const ENGLISH = 'en';
/** How much less sure a meaning is that was found by way of English. */
const BY_WAY_OF = 0.85;

/** What a term may be in a language. */
export interface ForeignMeaning extends Meaning {
  /** The language that was taken for the text's. */
  from: string;
  language: string;
}

/** Finds what the words of a text may be in the languages of the tips. */
export interface ForeignWords {
  /** The languages that tips are in. */
  spoken: readonly string[];
  of(text: string): Map<string, ForeignMeaning[]>;
}

const isPaired = (language: string) => language === ENGLISH || PAIRED_LANGUAGES.some((known) => known === language);

/** The languages whose word pairs lead from what is asked to what is spoken; none where nothing is foreign. */
export function languagesNeeded(asked: readonly string[], spoken: readonly string[]): string[] {
  const needed = new Set<string>();
  for (const from of asked.filter(isPaired)) {
    for (const to of spoken.filter(isPaired)) if (from !== to) for (const one of [from, to]) needed.add(one);
  }
  needed.delete(ENGLISH);
  return [...needed].sort();
}

/** Leads English meanings on to another language. */
function leadOn(meanings: readonly Meaning[], { fromEnglish }: WordPairs): Meaning[] {
  return meanings.flatMap(({ written, said, sure }) =>
    fromEnglish
      .of(keyOfTerm(said))
      .slice(0, 3)
      .map((other, rank) => ({ written, said: other, sure: sure * BY_WAY_OF * (1 - rank / 10) })),
  );
}

/** Creates what finds words in the languages that are spoken for those that are asked; `pairs` are those needed. */
export function createForeignWords(
  asked: readonly string[],
  spoken: readonly string[],
  pairs: ReadonlyMap<string, WordPairs>,
): ForeignWords {
  const ways = asked.flatMap((from) => spoken.flatMap((to) => (from === to ? [] : [{ from, to }])));
  const finders = ways.flatMap(({ from, to }) => {
    const [own, other] = [pairs.get(from), pairs.get(to)];
    if (from === ENGLISH) return other ? [{ from, to, find: createFindMeanings(other.fromEnglish) }] : [];
    if (!own || (to !== ENGLISH && !other)) return [];
    const find = createFindMeanings(own.toEnglish);
    const findOn = (text: string) =>
      new Map([...find(text)].map(([term, meanings]) => [term, other ? leadOn(meanings, other) : meanings]));
    return [{ from, to, find: findOn }];
  });
  return {
    spoken,
    of: (text) => {
      const found = new Map<string, ForeignMeaning[]>();
      for (const { from, to, find } of finders) {
        for (const [term, meanings] of find(text)) {
          const further = meanings.map((meaning) => ({ ...meaning, from, language: to }));
          found.set(term, [...(found.get(term) ?? []), ...further]);
        }
      }
      return found;
    },
  };
}
