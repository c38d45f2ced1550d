// What may be kept for one host, and how its tips are made ready from it: the three ways that `npm run bench:host` times.
import MiniSearch, { type Options } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { type Tip, tipKey } from '../../../lib/core/feed/tip.ts';
import { collect, createCollection, type TipCollection } from '../../../lib/core/find/index/collection.ts';
import { type IndexStatistics, toIndexWords, toStatistics } from '../../../lib/core/find/index/index-words.ts';
import { createPostings } from '../../../lib/core/find/index/postings.ts';
import { BOOSTS, TEXT_PARTS, type TipDocument, toDocument } from '../../../lib/core/find/index/tip-document.ts';
import { createTipIndex, type TipIndex } from '../../../lib/core/find/index/tip-index.ts';
import { createThesaurusWords } from '../../../lib/core/find/words/thesaurus.ts';
import { createVariants } from '../../../lib/core/find/words/word-variants.ts';
import { toPlace } from '../../../lib/core/place/place-match.ts';

/** A way of keeping a host: what is stored, and what is made of it. */
export interface Way<T = unknown> {
  store(tips: readonly Tip[]): Promise<T> | T;
  open(stored: T): TipCollection;
}

const byKey = (documents: readonly TipDocument[]) => new Map(documents.map((document) => [document.key, document]));

/** A document whose words are taken when they are asked for: of most tips of a host, never. */
function lazily(tip: Tip): TipDocument {
  return {
    key: tipKey(tip),
    tip,
    place: toPlace(tip),
    get counts() {
      return toDocument(tip).counts;
    },
    get lengths() {
      return toDocument(tip).lengths;
    },
    get fieldNames() {
      return toDocument(tip).fieldNames;
    },
    get headingNames() {
      return toDocument(tip).headingNames;
    },
  };
}

interface Postings {
  tips: readonly Tip[];
  statistics: IndexStatistics;
  /** For each word: which tips hold it, by their number, and how often. */
  postings: Map<string, Uint32Array>;
}

function toPostings(tips: readonly Tip[]): Postings {
  const lists = new Map<string, number[]>();
  const documents = tips.map(toDocument);
  documents.forEach(({ counts }, number) => {
    for (const [term, row] of counts) {
      const list = lists.get(term) ?? [];
      list.push(
        number,
        row.reduce((sum, count) => sum + count, 0),
      );
      lists.set(term, list);
    }
  });
  const postings = new Map([...lists].map(([term, list]) => [term, Uint32Array.from(list)]));
  return { tips, statistics: createTipIndex(documents).statistics, postings };
}

/** An index that adds up stored postings: without fields, lengths and boosts, so a floor for what such an index costs. */
function addUp({ tips, statistics, postings }: Postings): TipIndex {
  const keys = tips.map(tipKey);
  const frequency = (term: string) => (postings.get(term)?.length ?? 0) / 2;
  let variants: ReturnType<typeof createVariants> | undefined;
  let thesaurus: ReturnType<typeof createThesaurusWords> | undefined;
  const variantsOf = (term: string) => {
    variants ??= createVariants(postings.keys());
    return variants(term);
  };
  return {
    statistics,
    frequency,
    variants: variantsOf,
    foreign: () => [],
    thesaurus: (term) => {
      thesaurus ??= createThesaurusWords(SearchableMap.from(postings));
      return thesaurus(term);
    },
    retrieve: (weights, limit, { allowed } = {}) => {
      const scores = new Float64Array(tips.length);
      for (const [term, weight] of weights) {
        const list = postings.get(term) ?? [];
        const worth = weight * Math.log(1 + statistics.size / Math.max(1, frequency(term)));
        for (let at = 0; at < list.length; at += 2) {
          const [number, count] = [list[at] ?? 0, list[at + 1] ?? 0];
          scores[number] = (scores[number] ?? 0) + (worth * count) / (1.2 + count);
        }
      }
      const found = keys.flatMap((key, number) => {
        const score = scores[number] ?? 0;
        return score > 0 && (allowed?.has(key) ?? true) ? [{ key, score }] : [];
      });
      return found
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ key }) => key);
    },
    stemmed: () => [],
    expand: (term) => new Map(new SearchableMap<number>().get(term) ? [[term, 1]] : []),
  };
}

const rebuilt: Way<readonly Tip[]> = { store: (tips) => tips, open: (tips) => createCollection(tips) };

type Row = { key: string } & Record<string, string>;

const options: Options<Row> = { idField: 'key', fields: [...TEXT_PARTS], tokenize: (text) => text.split(' ') };
const boost = Object.fromEntries(TEXT_PARTS.map((part, at) => [part, BOOSTS[at] ?? 1]));

/** A tip as MiniSearch takes it: each part's terms. */
function toRow({ key, counts }: TipDocument): Row {
  const row: Row = { key };
  TEXT_PARTS.forEach((part, at) => {
    row[part] = [...counts].flatMap(([term, mentions]) => Array(mentions[at] ?? 0).fill(term)).join(' ');
  });
  return row;
}

interface Whole {
  tips: readonly Tip[];
  statistics: IndexStatistics;
  vocabulary: [term: string, frequency: number][];
  mini: string;
}

const restored: Way<Whole> = {
  store: (tips) => {
    const documents = tips.map(toDocument);
    const mini = new MiniSearch<Row>(options);
    mini.addAll(documents.map(toRow));
    const vocabulary = [...createPostings(documents).frequencies];
    return { tips, statistics: toStatistics(documents), vocabulary, mini: JSON.stringify(mini) };
  },
  open: ({ tips, statistics, vocabulary, mini }) => {
    const opened = MiniSearch.loadJSON<Row>(mini, options);
    const retrieve: TipIndex['retrieve'] = (weights, limit, { allowed } = {}) =>
      opened
        .search({ queries: [...weights.keys()] }, { boost, boostTerm: (term) => weights.get(term) ?? 1 })
        .map(({ id }) => String(id))
        .filter((key) => allowed?.has(key) ?? true)
        .slice(0, limit);
    return collect(byKey(tips.map(lazily)), { ...toIndexWords(statistics, SearchableMap.from(vocabulary)), retrieve });
  },
};

const postings: Way<Postings> = {
  store: toPostings,
  open: (stored) => collect(byKey(stored.tips.map(lazily)), addUp(stored)),
};

/** The ways, by name. */
export const WAYS = { rebuilt, restored, postings } as const;
export type WayName = keyof typeof WAYS;
