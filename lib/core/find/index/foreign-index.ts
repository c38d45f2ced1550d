// An index asked in another language: the words of a page or a search have those of the tips' languages beside them.
import type { FoundTip } from '../found-tip.ts';
import { RANKING } from '../ranking.ts';
import { termTold, toForeignTerm } from '../words/foreign/foreign-term.ts';
import type { ForeignMeaning, ForeignWords } from '../words/foreign/foreign-words.ts';
import { toTerms, UNSPACED } from '../words/terms.ts';
import type { WordVariant } from '../words/word-variants.ts';
import type { IndexWords } from './index-words.ts';

/** Closeness from which a word of the tips is a form of one that may be meant, or a compound with it. */
const LEAST_FORM = 0.6;
/** Forms of a word that stands alone, and of each word of a longer term. */
const FORMS = { alone: 4, within: 2 } as const;
/**
 * What a foreign term counts for where there are tips in the very language that is asked: those come first. A question says
 * more than a label, so that it is rather answered in another language than not.
 */
const BESIDE_OWN = { page: 0.5, typed: 0.8 } as const;
/** How close a word is that means the same as the one that may be meant. */
const OTHER_WORD = 0.5;
/** The language that writes compounds as one word. */
const COMPOUNDING = 'de';
/** Foreign terms that one word has at most. */
const MOST_TERMS = 8;

/** The words of a term as tips hold them: of scripts without spaces its pairs of letters, since cuts differ. */
function wordsToHold(said: string): string[] {
  const terms = [...new Set(toTerms(said))];
  const isPiece = (term: string) => !UNSPACED.test(term) || term.length === 2;
  const pieces = terms.filter(isPiece);
  return pieces.length > 0 ? pieces : terms;
}

/** Letters that an ending has at most. */
const LONGEST_ENDING = 3;

/** Tells whether of two close words one begins or ends with the other, and is more than a form of it: _breakfast_. */
function isMoreThanForm(word: string, other: string): boolean {
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  if (longer.startsWith(shorter)) return longer.length - shorter.length > LONGEST_ENDING;
  return longer.endsWith(shorter);
}

/** The forms of a word that a question may mean: by its stem too, and compounds only in the language that writes them as one. */
function formsTyped(word: string, known: readonly WordVariant[], index: IndexWords, language: string): WordVariant[] {
  const forms =
    language === COMPOUNDING ? known : known.filter(([form]) => form === word || !isMoreThanForm(word, form));
  const further = index.stemmed(word, [language]).filter((other) => !forms.some(([form]) => form === other));
  return [...forms, ...further.map((other) => [other, RANKING.closeness.stem] as const)].sort((a, b) => b[1] - a[1]);
}

/** A term with each of its words in the forms that tips hold; what they hold of it, where they do not hold all. */
function formsOf({ said, sure, language }: ForeignMeaning, index: IndexWords, isTyped: boolean): WordVariant[] {
  const words = wordsToHold(said);
  const most = words.length === 1 ? FORMS.alone : FORMS.within;
  const slots = words
    .map((word) => {
      const known = index.variants(word).filter(([, closeness]) => closeness >= LEAST_FORM);
      const forms = isTyped ? formsTyped(word, known, index, language) : known;
      const others = words.length > 1 ? [] : index.thesaurus(word).slice(0, 3);
      return [...forms.slice(0, most), ...others.map((other) => [other, OTHER_WORD] as const)];
    })
    .filter((forms) => forms.length > 0)
    .map((forms) => forms.slice(0, words.length > 3 ? 1 : most + 3));
  if (slots.length === 0) return [];
  const met = (slots.length / words.length) ** 2;
  let terms: { words: string[]; closeness: number }[] = [{ words: [], closeness: 1 }];
  for (const forms of slots) {
    terms = terms.flatMap((begun) =>
      forms.map(([word, closeness]) => ({ words: [...begun.words, word], closeness: begun.closeness * closeness })),
    );
  }
  return terms.map((term) => [
    toForeignTerm(language, term.words),
    RANKING.closeness.foreign * sure * met * term.closeness ** (1 / slots.length),
  ]);
}

/** What an index has besides when it is asked in another language. */
interface InForeign {
  /**
   * Puts the words that were met as they are written on the page, and as people write them in the tips' language, and
   * marks the tips that they led to.
   */
  tell<T extends FoundTip>(found: readonly T[]): T[];
}

/** How the words that met are told by their terms, and how they are to be. */
type Tellings = Map<string, string>;

/** A met word as it is told; a run without spaces is told by the word within it that met. */
function toldOf(words: string, tellings: Tellings): string {
  const [own = '', other] = words.split(' ≈ ');
  const piece = other === undefined ? undefined : toTerms(own).find((term) => tellings.has(`${term} ≈ ${other}`));
  return tellings.get(words) ?? tellings.get(`${piece} ≈ ${other}`) ?? words;
}

function tellReasons<T extends FoundTip>(found: readonly T[], tellings: Tellings): T[] {
  const isAcross = ({ reasons }: FoundTip) => reasons.some(({ words }) => words.some((word) => tellings.has(word)));
  return found.map((one) => ({
    ...one,
    ...(isAcross(one) ? { acrossLanguages: true } : {}),
    reasons: one.reasons.map((reason) => ({
      ...reason,
      words: [...new Set(reason.words.map((words) => toldOf(words, tellings)))],
    })),
  }));
}

/**
 * Puts beside an index what a text may say in the languages of its tips. What was typed is in a language that nobody
 * told: a word that tips know is then theirs, unless there are tips in the language it was taken for.
 */
export function withForeignWords<Index extends IndexWords>(
  index: Index,
  foreign: ForeignWords,
  text: string,
  { isTyped = false }: { isTyped?: boolean } = {},
): Index & InForeign {
  const tellings: Tellings = new Map();
  const meanings = foreign.of(text, isTyped);
  const answers = new Map<string, readonly WordVariant[]>();
  const find = (term: string): readonly WordVariant[] => {
    const isTheirs = isTyped && index.frequency(term) > 0;
    const meant = (meanings.get(term) ?? []).filter(({ from }) => !isTheirs || foreign.spoken.includes(from));
    const closest = new Map<string, number>();
    for (const meaning of meant) {
      const asIs = toForeignTerm(meaning.language, wordsToHold(meaning.said));
      const share = foreign.spoken.includes(meaning.from) ? BESIDE_OWN[isTyped ? 'typed' : 'page'] : 1;
      for (const [word, close] of formsOf(meaning, index, isTyped)) {
        const closeness = share * close;
        const told = `${term} ≈ ${termTold(word)}`;
        const said = word === asIs ? meaning.said : termTold(word);
        if ((closest.get(word) ?? 0) < closeness) tellings.set(told, `${meaning.written} ≈ ${said}`);
        closest.set(word, Math.max(closest.get(word) ?? 0, closeness));
      }
    }
    return [...closest].sort((a, b) => b[1] - a[1]).slice(0, MOST_TERMS);
  };
  const foreignTo = (term: string) => {
    const answer = answers.get(term) ?? find(term);
    answers.set(term, answer);
    return answer;
  };
  return {
    ...index,
    foreign: foreignTo,
    tell: (found) => tellReasons(found, tellings),
    variants: (term) => [...index.variants(term), ...foreignTo(term)].sort((a, b) => b[1] - a[1]),
  };
}
