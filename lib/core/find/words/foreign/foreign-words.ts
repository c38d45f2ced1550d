// What the words of one language may be in another, by way of English: for what a page or a search says.
import { createFindMeanings, type FindMeanings, type Meaning } from './meanings.ts';
import { toTypedTable } from './typed-table.ts';
import { keyOfTerm, type TwoWays, type WordPairs, type WordTable } from './word-pairs.ts';

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
  /** `isTyped`: the text is a question, with everyday words and forms that no label has. */
  of(text: string, isTyped?: boolean): Map<string, ForeignMeaning[]>;
}

const isPaired = (language: string) => language === ENGLISH || PAIRED_LANGUAGES.some((known) => known === language);

/** The languages whose word pairs lead from those of a text to those that are spoken; none where nothing is foreign. */
export function languagesNeeded(sources: readonly string[], spoken: readonly string[]): string[] {
  const needed = new Set<string>();
  for (const from of sources.filter(isPaired)) {
    for (const to of spoken.filter(isPaired)) if (from !== to) for (const one of [from, to]) needed.add(one);
  }
  needed.delete(ENGLISH);
  return [...needed].sort();
}

/** Leads English meanings on to another language. */
function leadOn(meanings: readonly Meaning[], fromEnglish: WordTable): Meaning[] {
  return meanings.flatMap(({ written, said, sure }) =>
    fromEnglish
      .of(keyOfTerm(said))
      .slice(0, 3)
      .map((other, rank) => ({ written, said: other, sure: sure * BY_WAY_OF * (1 - rank / 10) })),
  );
}

/** The tables of a language for what pages say, or for what is typed. */
function tablesOf(language: string, { fromEnglish, toEnglish, everyday }: WordPairs, isTyped: boolean): TwoWays {
  if (!isTyped) return { fromEnglish, toEnglish };
  return {
    fromEnglish: toTypedTable(fromEnglish, everyday.fromEnglish, ENGLISH),
    toEnglish: toTypedTable(toEnglish, everyday.toEnglish, language),
  };
}

/** What finds words of one language in another. */
interface Finder {
  from: string;
  to: string;
  find: FindMeanings;
}

function findersFor(
  sources: readonly string[],
  spoken: readonly string[],
  tables: ReadonlyMap<string, TwoWays>,
): Finder[] {
  const ways = sources.flatMap((from) => spoken.flatMap((to) => (from === to ? [] : [{ from, to }])));
  return ways.flatMap(({ from, to }) => {
    const [own, other] = [tables.get(from), tables.get(to)];
    if (from === ENGLISH) return other ? [{ from, to, find: createFindMeanings(other.fromEnglish) }] : [];
    if (!own || (to !== ENGLISH && !other)) return [];
    const find = createFindMeanings(own.toEnglish);
    const findOn = (text: string) =>
      new Map(
        [...find(text)].map(([term, meanings]) => [term, other ? leadOn(meanings, other.fromEnglish) : meanings]),
      );
    return [{ from, to, find: findOn }];
  });
}

/**
 * Creates what finds words in the languages that are spoken for those of a text, which is in one of `sources`; `pairs` are
 * those needed.
 */
export function createForeignWords(
  sources: readonly string[],
  spoken: readonly string[],
  pairs: ReadonlyMap<string, WordPairs>,
): ForeignWords {
  const made = new Map<boolean, Finder[]>();
  const findersOf = (isTyped: boolean) => {
    const tables = () => new Map([...pairs].map(([language, all]) => [language, tablesOf(language, all, isTyped)]));
    const finders = made.get(isTyped) ?? findersFor(sources, spoken, tables());
    made.set(isTyped, finders);
    return finders;
  };
  return {
    spoken,
    of: (text, isTyped = false) => {
      const found = new Map<string, ForeignMeaning[]>();
      for (const { from, to, find } of findersOf(isTyped)) {
        for (const [term, meanings] of find(text)) {
          const further = meanings.map((meaning) => ({ ...meaning, from, language: to }));
          found.set(term, [...(found.get(term) ?? []), ...further]);
        }
      }
      return found;
    },
  };
}
