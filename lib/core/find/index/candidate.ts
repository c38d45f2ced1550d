// A tip on its way through the ranking: what is asked of it again and again is worked out once for each index.
import { primaryLanguage } from '../../text/languages.ts';
import { inAnyLanguage, isForeignTerm, readForeignTerm, strengthTogether } from '../words/foreign/foreign-term.ts';
import { letterRuns } from '../words/letters.ts';
import { lettersOnly, singularName, termLine } from '../words/names.ts';
import { speaksOfPage } from '../words/page-words.ts';
import { fold } from '../words/terms.ts';
import { idf, lengthOf, strengthOf } from './bm25f.ts';
import { TEXT_PARTS, type TipDocument } from './tip-document.ts';
import type { TipIndex } from './tip-index.ts';

/** Letters of a text that are compared one by one: its beginning says what it is about. */
const MAX_LETTERS = 1500;

/** Letters that a tag must have to be taken for the name of a place. */
const LEAST_TAG = 3;

const TITLE = TEXT_PARTS.indexOf('title');
const TEXT = TEXT_PARTS.indexOf('text');

/** A tip with the words of its title and how strongly it holds each word. */
export interface Candidate {
  document: TipDocument;
  titleTerms: Pick<ReadonlySet<string>, 'has'>;
  /** Length of the title as a vector of how rare its words are. */
  titleNorm: number;
  /** The title as one run of letters. */
  titleLetters: string;
  /** The same, singular and plural alike. */
  titleName: string;
  /** Its terms in a line, as they may stand within other names. */
  titleLine: string;
  /** The names of the fields that it explains, each as one name. */
  fieldNames: string[];
  /** Its tags, each as one name. */
  tagNames: string[];
  /** The number of words of its text. */
  length: number;
  /** Its text begins by speaking of a page. */
  isOfPage: boolean;
  /** How strongly the tip holds a word, 0 to nearly 1. */
  strength(term: string): number;
  /** Runs of letters of title and text. */
  letters(): ReadonlySet<string>;
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a tip ready to be compared with pages. */
export function toCandidate(document: TipDocument, index: TipIndex): Candidate {
  const { tip } = document;
  const letters = onFirstUse(() => letterRuns(fold(`${tip.title} ${tip.text.slice(0, MAX_LETTERS)}`)));
  const titleTerms = new Set(
    [...document.counts].filter(([, counts]) => (counts[TITLE] ?? 0) > 0).map(([term]) => term),
  );
  const titleVector = [...titleTerms].map((term) => idf(index.frequency(term), index.statistics.size));
  const held = new Map<string, number>();
  for (const term of document.counts.keys()) held.set(term, strengthOf(document, term, index.statistics));
  const spoken = primaryLanguage(tip.language ?? '');
  const strengthOfWord = (word: string) => held.get(word) ?? 0;
  const strength = (term: string) => {
    if (!isForeignTerm(term)) return strengthOfWord(term);
    const { language, words } = readForeignTerm(term);
    return language === spoken ? strengthTogether(words, strengthOfWord) : 0;
  };
  return {
    document,
    titleTerms: { has: inAnyLanguage(tip.language, (word) => titleTerms.has(word)) },
    titleNorm: lengthOf(titleVector),
    titleLetters: lettersOnly(tip.title),
    titleName: singularName(tip.title),
    titleLine: termLine(tip.title),
    fieldNames: tip.fields.map(singularName),
    tagNames: tip.tags.map(singularName).filter((name) => name.length >= LEAST_TAG),
    length: document.lengths[TEXT] ?? 0,
    isOfPage: speaksOfPage(tip.text),
    strength,
    letters,
  };
}
