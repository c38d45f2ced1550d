// BM25F as the literature has it: the words of three parts of a tip against the weighted words of the parts of a page.
import type { Tip } from '../../../lib/core/feed/tip.ts';
import type { BenchFeed, BenchQuery } from './bench-data.ts';
import { type Answer, byHost, createPlaceFilter, type Engine, lessTips, MOST, type Opened } from './engine.ts';
import { FIELDS, toRow } from './plain-tip.ts';

/** Every number that BM25F is free in. The title's boost is 1 and the heading's weight is 1: only ratios matter. */
export interface Weights {
  tags: number;
  text: number;
  saturation: number;
  titlePenalty: number;
  textPenalty: number;
  field: number;
  name: number;
  error: number;
  selection: number;
  title: number;
  label: number;
  address: number;
  /** A part's weight is shared by its words: weight / words ** share. */
  share: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/u;

/** Words without case, width and plural s, `camelCase` in parts; Chinese and Japanese in pairs of characters. */
export function toWords(text: string): string[] {
  const pieces = text.normalize('NFKC').replace(HUMP, ' ').toLowerCase().match(WORD) ?? [];
  return pieces.flatMap((piece) => {
    if (!UNSPACED.test(piece)) return [piece.length > 3 ? piece.replace(/(?<=[^s])s$/, '') : piece];
    const characters = [...piece];
    return characters.length < 2 ? characters : characters.slice(1).map((next, at) => `${characters[at]}${next}`);
  });
}

interface Counted {
  /** How often each word stands in title, tags and text. */
  words: Map<string, [number, number, number]>;
  lengths: [number, number, number];
}

const counted = new WeakMap<Tip, Counted>();

function countWords(tip: Tip): Counted {
  const known = counted.get(tip);
  if (known) return known;
  const made: Counted = { words: new Map(), lengths: [0, 0, 0] };
  const row = toRow(tip);
  FIELDS.forEach((field, part) => {
    for (const word of toWords(row[field])) {
      const counts = made.words.get(word) ?? [0, 0, 0];
      counts[part] = (counts[part] ?? 0) + 1;
      made.words.set(word, counts);
      made.lengths[part] = (made.lengths[part] ?? 0) + 1;
    }
  });
  counted.set(tip, made);
  return made;
}

/** One word's tips, each with how often it stands in title, tags and text. */
interface Postings {
  tips: number[];
  counts: [number, number, number][];
}

/** The words of some tips. */
export interface WordIndex {
  ids: string[];
  lengths: [number, number, number][];
  averages: [number, number, number];
  postings: Map<string, Postings>;
}

/** Indexes the words of some tips. */
export function indexWords(tips: readonly Tip[]): WordIndex {
  const all = tips.map(countWords);
  const postings = new Map<string, Postings>();
  all.forEach(({ words }, at) => {
    for (const [word, counts] of words) {
      let row = postings.get(word);
      if (!row) {
        row = { tips: [], counts: [] };
        postings.set(word, row);
      }
      row.tips.push(at);
      row.counts.push(counts);
    }
  });
  const average = (part: 0 | 1 | 2) =>
    all.reduce((sum, { lengths }) => sum + lengths[part], 0) / (all.length || 1) || 1;
  return {
    ids: tips.map(({ id }) => id),
    lengths: all.map(({ lengths }) => lengths),
    averages: [average(0), average(1), average(2)],
    postings,
  };
}

/** A part of a page, or what was typed as `field`. */
export type Part = 'field' | 'name' | 'error' | 'selection' | 'heading' | 'title' | 'label' | 'address';

const asked = new WeakMap<BenchQuery, [Part, string[]][]>();

/** The distinct words of each part of a page that has any. */
export function partsOf(query: BenchQuery): [Part, string[]][] {
  const known = asked.get(query);
  if (known) return known;
  const { page, search } = query;
  const texts: Record<Part, string> = {
    field: `${page.field?.label ?? ''}\n${page.field?.placeholder ?? ''}`,
    name: page.field?.name ?? '',
    error: page.error ?? '',
    selection: page.selection ?? '',
    heading: page.headings.join('\n'),
    title: page.title,
    label: page.labels.join('\n'),
    address: URL.canParse(page.url) ? new URL(page.url).pathname : '',
  };
  const chosen = search === null ? (Object.entries(texts) as [Part, string][]) : [['field', search] as [Part, string]];
  const parts = chosen.map(([part, text]): [Part, string[]] => [part, [...new Set(toWords(text))]]);
  const made = parts.filter(([, words]) => words.length > 0);
  asked.set(query, made);
  return made;
}

/** What one word of a part counts. */
export const partWeight = (part: Part, words: number, weights: Weights) =>
  (part === 'heading' ? 1 : weights[part]) / words ** weights.share;

/** The tips that hold a word, and how strongly each does, times how telling the word is. */
export interface Hold {
  tips: number[];
  values: number[];
}

/** How strongly each tip holds a word: its mentions by part, weighted, damped by length, saturated. */
export function holdOf(word: string, index: WordIndex, weights: Weights): Hold {
  const row = index.postings.get(word);
  if (!row) return { tips: [], values: [] };
  const { averages, lengths, ids } = index;
  const telling = Math.log(1 + (ids.length - row.tips.length + 0.5) / (row.tips.length + 0.5));
  const damped = (penalty: number, length: number, average: number) => 1 - penalty + (penalty * length) / average;
  const values = row.tips.map((tip, at) => {
    const [title, tags, text] = row.counts[at] ?? [0, 0, 0];
    const [titleLength, , textLength] = lengths[tip] ?? [0, 0, 0];
    const mentions =
      title / damped(weights.titlePenalty, titleLength, averages[0]) +
      weights.tags * tags +
      (weights.text * text) / damped(weights.textPenalty, textLength, averages[2]);
    return (telling * mentions) / (weights.saturation + mentions);
  });
  return { tips: row.tips, values };
}

/** Adds what a word is worth to the scores of the tips that hold it. */
export function addHold(scores: Float64Array, hold: Hold | undefined, weight: number): void {
  const { tips, values } = hold ?? { tips: [], values: [] };
  for (let at = 0; at < tips.length; at += 1) {
    const tip = tips[at] ?? 0;
    scores[tip] = (scores[tip] ?? 0) + weight * (values[at] ?? 0);
  }
}

/** Ranks tips for a query, the best first. */
function createRanker(tips: readonly Tip[]): (query: BenchQuery, weights: Weights) => Answer[] {
  const index = indexWords(tips);
  return (query, weights) => {
    const scores = new Float64Array(tips.length);
    for (const [part, words] of partsOf(query)) {
      const weight = partWeight(part, words.length, weights);
      for (const word of words) addHold(scores, holdOf(word, index, weights), weight);
    }
    const answers = index.ids.map((id, at) => ({ id, score: scores[at] ?? 0 }));
    return answers.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  };
}

function openBm25f(feeds: readonly BenchFeed[], weightsFor: (query: BenchQuery) => Weights): Opened {
  const tips = feeds.flatMap((feed) => feed.tips);
  const rankers = byHost(tips, createRanker);
  const filter = createPlaceFilter(tips);
  return {
    answer: (query, place) => {
      const here = place ? filter(query.page.url) : null;
      const found = (place ? rankers.at(query.page.url) : rankers.all())(query, weightsFor(query));
      return (here ? found.filter(({ id }) => here.has(id)) : found).slice(0, MOST);
    },
    answerAbsent: (query) => openBm25f(lessTips(feeds, query.relevant), weightsFor).answer(query, true),
  };
}

/** BM25F as an engine; each query is answered with the weights that are given for it. */
export const createBm25f = (name: string, weightsFor: (query: BenchQuery) => Weights): Engine => ({
  name,
  open: (feeds) => openBm25f(feeds, weightsFor),
});
