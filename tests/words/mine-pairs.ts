// Which words of a language stand for which English ones: by whole labels, and by how often they occur together.
import { cleanLabel, isSmall, PRODUCTS, wordsOf } from './label-words.ts';
import type { LabelPair, WordLanguage } from './word-packages.ts';

/** How far a word of one language stands for one of another: 0 to 1, by the English term. */
type Scores = Map<string, Map<string, number>>;

/** A label of both languages, in words. */
interface Sentence {
  english: string[];
  other: string[];
}

/** Labels of more words say too little about each. */
const MOST_WORDS = 12;
/** Rounds of the estimate: more change nothing any more. */
const ROUNDS = 8;
/** From which chance on, both ways, a word stands for another; and how often they must have met. */
const WORD = { chance: 0.1, together: 2, once: 0.6 };
/** The same for terms of two or three words: what share of the labels with one have both; each word has its part. */
const PHRASE = { share: 0.6, together: 3, part: 0.02 };
/** Others of a term that are far less likely than its best are chance. */
const LEAST_OF_BEST = 0.4;
/** Others that are kept for one term. */
const MOST_OTHERS = 4;

const joiner = (language: WordLanguage) => (language === 'ja' || language === 'zh' ? '' : ' ');

function raise(scores: Scores, english: string, other: string, value: number): void {
  const known = scores.get(english) ?? new Map<string, number>();
  known.set(other, Math.max(known.get(other) ?? 0, value));
  scores.set(english, known);
}

function count(scores: Scores, one: string, other: string, value: number): void {
  const known = scores.get(one) ?? new Map<string, number>();
  known.set(other, (known.get(other) ?? 0) + value);
  scores.set(one, known);
}

/** IBM model 1: how likely each word is, given a word of the other language. */
function estimate(pairs: readonly (readonly [from: string[], to: string[]])[]): Scores {
  let chances: Scores | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts: Scores = new Map();
    for (const [from, to] of pairs) {
      for (const word of to) {
        const weights = ['', ...from].map((given) => chances?.get(given)?.get(word) ?? (chances ? 0 : 1));
        const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
        ['', ...from].forEach((given, at) => {
          count(counts, given, word, (weights[at] ?? 0) / total);
        });
      }
    }
    for (const words of counts.values()) {
      const total = [...words.values()].reduce((sum, value) => sum + value, 0);
      for (const [word, value] of words) {
        if (value / total < 1e-4) words.delete(word);
        else words.set(word, value / total);
      }
    }
    chances = counts;
  }
  return chances ?? new Map();
}

function wordPairs(sentences: readonly Sentence[]): { words: Scores; parts: Scores } {
  const forth = estimate(sentences.map(({ english, other }) => [english, other] as const));
  const back = estimate(sentences.map(({ english, other }) => [other, english] as const));
  const together: Scores = new Map();
  for (const { english, other } of sentences) {
    for (const word of new Set(english)) for (const said of new Set(other)) count(together, word, said, 1);
  }
  const [words, parts]: [Scores, Scores] = [new Map(), new Map()];
  for (const [word, others] of forth) {
    for (const [other, chance] of others) {
      const both = Math.sqrt(chance * (back.get(other)?.get(word) ?? 0));
      const met = together.get(word)?.get(other) ?? 0;
      if (word === '') continue;
      if (both >= PHRASE.part) raise(parts, word, other, both);
      if (both >= (met >= WORD.together ? WORD.chance : WORD.once)) raise(words, word, other, both);
    }
  }
  return { words, parts };
}

/** Runs of words that begin and end with a telling one. */
function runsOf(words: readonly string[], language: WordLanguage | 'en', least: number): string[] {
  const runs = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + least; end <= Math.min(words.length, start + 3); end += 1) {
      const run = words.slice(start, end);
      if ([run[0], run.at(-1)].some((word) => !word || isSmall(word, language) || /^\d/.test(word))) continue;
      runs.add(run.join(language === 'ja' || language === 'zh' ? '' : ' '));
    }
  }
  return [...runs];
}

/** Tells whether each word of a phrase stands for one of the other, so that the phrase says nothing of its own. */
function isSumOfWords(english: string, other: string, words: Scores, language: WordLanguage): boolean {
  const left = wordsOf(english, 'en').filter((word) => !isSmall(word, 'en'));
  const right = wordsOf(other, language).filter((word) => !isSmall(word, language));
  const stands = (word: string, said: string) => word === said || (words.get(word)?.has(said) ?? false);
  return (
    left.every((word) => right.some((said) => stands(word, said))) &&
    right.every((said) => left.some((word) => stands(word, said)))
  );
}

function phrasePairs(sentences: readonly Sentence[], parts: Scores, language: WordLanguage): Scores {
  const [ofEnglish, ofOther] = [new Map<string, number>(), new Map<string, number>()];
  const together: Scores = new Map();
  for (const { english, other } of sentences) {
    const [left, right] = [runsOf(english, 'en', 1), runsOf(other, language, 1)];
    for (const run of left) ofEnglish.set(run, (ofEnglish.get(run) ?? 0) + 1);
    for (const run of right) ofOther.set(run, (ofOther.get(run) ?? 0) + 1);
    for (const run of left) for (const said of right) count(together, run, said, 1);
  }
  const scores: Scores = new Map();
  for (const [run, others] of together) {
    for (const [other, met] of others) {
      const share = (2 * met) / ((ofEnglish.get(run) ?? 0) + (ofOther.get(other) ?? 0));
      const isPhrase = run.includes(' ') || wordsOf(other, language).length > 1;
      if (!isPhrase || met < PHRASE.together || share < PHRASE.share) continue;
      if (isSumOfWords(run, other, parts, language)) raise(scores, run, other, share);
    }
  }
  return scores;
}

/** Whole labels of at most three words, by how many of the labels that read so in English read so. */
function wholePairs(labels: readonly LabelPair[], language: WordLanguage): Scores {
  const counts: Scores = new Map();
  for (const [english, other] of labels) {
    const [left, right] = [wordsOf(english, 'en'), wordsOf(other, language)];
    const isTerm = (words: readonly string[], most: number) => words.length > 0 && words.length <= most;
    if (!isTerm(left, 3) || !isTerm(right, 4) || /[…\d]/.test(english + other)) continue;
    if (left.every((word) => isSmall(word, 'en')) || right.every((word) => isSmall(word, language))) continue;
    count(counts, left.join(' '), right.join(joiner(language)), 1);
  }
  const scores: Scores = new Map();
  for (const [english, others] of counts) {
    const total = [...others.values()].reduce((sum, met) => sum + met, 0);
    for (const [other, met] of others) if (met / total >= 0.15) raise(scores, english, other, 0.5 + met / total / 2);
  }
  return scores;
}

const isNoise = (term: string) => !/\p{L}/u.test(term) || /^.$/u.test(term) || PRODUCTS.test(term) || /\d/.test(term);
/** Letters that a term of each script has; a label in another was never translated, or into another language. */
const LATIN = /^[\p{Script=Latin}\p{M}\s'’\-·.]+$/u;
const UNSPACED_TERM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isNoiseIn(term: string, language: WordLanguage): boolean {
  if (language !== 'ja' && language !== 'zh') return isNoise(term) || !LATIN.test(term);
  // A single letter of Chinese or Japanese is a word.
  if (/^\p{Script=Han}$/u.test(term)) return false;
  return isNoise(term) || !UNSPACED_TERM.test(term) || /\p{Script=Hangul}/u.test(term);
}

/** The most likely terms; what is only a part of another of them goes. */
function bestOf(others: ReadonlyMap<string, number>, language: WordLanguage): string[] {
  const space = joiner(language);
  const isPart = (term: string) =>
    [...others.keys()].some(
      (longer) => longer !== term && `${space}${longer}${space}`.includes(`${space}${term}${space}`),
    );
  const most = Math.max(...others.values());
  return [...others]
    .filter(([term, value]) => value >= LEAST_OF_BEST * most && !(isPart(term) && value < most))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_OTHERS)
    .map(([term]) => term);
}

/** Finds the terms of a language for English ones, the best first. */
export function minePairs(pairs: readonly LabelPair[], language: WordLanguage): Map<string, string[]> {
  const labels = pairs
    .map(([english, other]) => [cleanLabel(english), cleanLabel(other)] as const)
    .filter(([english, other]) => english !== other && english !== '' && other !== '');
  const distinct = [...new Map(labels.map((pair) => [pair.join('\t'), pair])).values()];
  const sentences = distinct
    .map(([english, other]) => ({
      english: wordsOf(english, 'en').filter((word) => !isSmall(word, 'en')),
      other: wordsOf(other, language).filter((word) => !isSmall(word, language)),
    }))
    .filter(({ english, other }) => Math.max(english.length, other.length) <= MOST_WORDS);
  const { words, parts } = wordPairs(sentences);
  const scores: Scores = new Map();
  for (const found of [words, phrasePairs(sentences, parts, language), wholePairs(labels, language)]) {
    for (const [english, others] of found) {
      for (const [other, value] of others) {
        if (isNoise(english) || isNoiseIn(other, language) || english === other) continue;
        const isPhrase = english.includes(' ') && wordsOf(other, language).length > 1;
        if (found !== words && isPhrase && isSumOfWords(english, other, words, language)) continue;
        raise(scores, english, other, value);
      }
    }
  }
  return new Map([...scores].map(([english, others]) => [english, bestOf(others, language)]));
}
