// What a typed search is about: the words that only hold a question together do not count where others stand with them.
import { DENYING_WORDS, FUNCTION_WORDS } from '../words/function-words.ts';
import { ELIDED, fold, toSegments, toTerm, UNSPACED_RUN, WORD } from '../words/terms.ts';

/** The function words of one language, as its tag says, and those of them that want a second one beside them. */
interface FunctionWords {
  language: string;
  words: ReadonlySet<string>;
  unsure: ReadonlySet<string>;
}

const asTerm = (word: string) => toTerm(word) ?? fold(word);

function readLanguages(): readonly FunctionWords[] {
  return Object.entries(FUNCTION_WORDS).map(([language, text]) => {
    const written = text.split(/\s+/);
    const unsure = written.filter((word) => word.startsWith('*')).map((word) => asTerm(word.slice(1)));
    return { language, words: new Set([...written.map(asTerm), ...unsure]), unsure: new Set(unsure) };
  });
}

// Read on first use: help on a page does without.
let languages: readonly FunctionWords[] | undefined;

let denying: ReadonlySet<string> | undefined;

/** Tells whether a term denies: _no_, _cannot_, _without_. */
export function isDenyingWord(term: string): boolean {
  denying ??= new Set(DENYING_WORDS.split(/\s+/).map(asTerm));
  return denying.has(term);
}

/** A word of a search; `isGlued` to the one before where its script puts no spaces. */
interface SearchWord {
  word: string;
  isGlued: boolean;
}

/** The words of a search in its order, those of scripts without spaces by their segments. */
function toSearchWords(search: string): SearchWord[] {
  return Array.from(search.normalize('NFKC').matchAll(WORD), ([word]) => word).flatMap((word) => {
    const unspaced = Array.from(word.matchAll(UNSPACED_RUN), ([run]) =>
      toSegments(run).map((segment, at) => ({ word: segment, isGlued: at > 0 })),
    ).flat();
    const rest = word.split(UNSPACED_RUN).flatMap((piece) => Array.from(piece.matchAll(WORD), ([found]) => found));
    return [...unspaced, ...rest.map((piece) => ({ word: piece, isGlued: false }))];
  });
}

/** Tells whether a word is one of those, as a whole or in all its pieces: _qu’est-ce_. */
function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  const bare = word.replace(ELIDED, '');
  if (words.has(asTerm(bare.replace(/['’]/g, '')))) return true;
  const pieces = bare.split(/[-_.:/'’]/);
  return pieces.length > 1 && pieces.every((piece) => words.has(asTerm(piece)));
}

/** The languages that have most of their function words in a search, each with those; none where it has none. */
function languagesSaid(words: readonly string[]): { language: string; found: string[] }[] {
  languages ??= readLanguages();
  const said = languages.map(({ language, words: known, unsure }) => {
    const found = words.filter((word) => isOneOf(known, word));
    return { language, found: found.length === 1 && found.every((word) => isOneOf(unsure, word)) ? [] : found };
  });
  const most = Math.max(...said.map(({ found }) => found.length));
  return most === 0 ? [] : said.filter(({ found }) => found.length === most);
}

/**
 * The function words of a search: those of the language that has most of them in it, so that the _bin_ of an English
 * question is no German verb. Where it may be in several languages, a word that denies in one of them is none.
 */
function functionWordsOf(words: readonly string[]): ReadonlySet<string> {
  const said = languagesSaid(words);
  const found = said.flatMap((one) => one.found);
  return new Set(said.length > 1 ? found.filter((word) => !isDenyingWord(asTerm(word))) : found);
}

/** The languages that a search may be in, as its function words tell; none where they tell nothing. */
export const languagesOfSearch = (search: string): string[] =>
  languagesSaid(toSearchWords(search).map(({ word }) => word)).map(({ language }) => language);

/** Tells whether a term is a function word of some language of the interface, and no thing in another. */
export function isFunctionWord(term: string): boolean {
  languages ??= readLanguages();
  return languages.some(({ words, unsure }) => words.has(term) && !unsure.has(term));
}

/** Joins words by spaces; a single character of a script without spaces stays with its neighbour: alone it says little. */
function join(words: readonly (SearchWord | null)[]): string {
  let [text, before] = ['', ''];
  for (const written of words) {
    const isJoined = written?.isGlued && before !== '' && Math.min([...before].length, [...written.word].length) === 1;
    if (written) text += (isJoined ? '' : ' ') + written.word;
    before = written?.word ?? '';
  }
  return text.trim();
}

/** The words of a search, with `null` for those that do not count; all count where no other is there. */
function toCounting(search: string): (SearchWord | null)[] {
  const words = toSearchWords(search);
  const held = functionWordsOf(words.map(({ word }) => word));
  const content = words.map((written) => (held.has(written.word) ? null : written));
  return content.some((written) => written !== null) ? content : words;
}

/** The words of a search that say what it is about, one space between two; all of them where no other is there. */
export const contentOf = (search: string): string => join(toCounting(search));

/** Tells whether a search is words to be looked up: every one of them counts, as in no question. */
export const isLookup = (search: string): boolean => toCounting(search).every((written) => written !== null);
