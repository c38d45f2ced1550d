// The libraries that somebody would use instead, each as its documentation says, with its default options.
import { create, insertMultiple, removeMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import type { BenchFeed, BenchQuery } from './bench-data.ts';
import { type Answer, byHost, createPlaceFilter, type Engine, lessTips, MOST, type Opened } from './engine.ts';
import { FIELDS, type Row, toRow } from './plain-tip.ts';
import { focusedText, wholePage } from './query-text.ts';

/** An index of a library. */
interface Library {
  /** All tips that a text meets, the best first. */
  search(text: string): Answer[];
  /** Takes tips out and puts them back, where that leaves no trace; another library is built anew. */
  change?: { remove(rows: readonly Row[]): void; add(rows: readonly Row[]): void };
}

function buildMiniSearch(rows: readonly Row[]): Library {
  const mini = new MiniSearch<Row>({ fields: [...FIELDS] });
  mini.addAll(rows);
  return {
    search: (text) => mini.search(text).map(({ id, score }) => ({ id: String(id), score })),
    change: { remove: (some) => mini.removeAll([...some]), add: (some) => mini.addAll(some) },
  };
}

function buildLunr(rows: readonly Row[]): Library {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of FIELDS) builder.field(field);
    for (const row of rows) builder.add(row);
  });
  // As terms, not as a query string: a page's colons and dashes are no operators.
  const ask = (text: string) => index.query((query) => query.term(lunr.tokenizer(text), {}));
  return { search: (text) => ask(text).map(({ ref, score }) => ({ id: ref, score })) };
}

function buildFlexSearch(rows: readonly Row[]): Library {
  const index = new Document<Row>({ document: { id: 'id', index: [...FIELDS] } });
  for (const row of rows) index.add(row);
  return {
    // It gives an order and no score: a tip counts 1 / place for each of its fields. `suggest` lets words be missing.
    search: (text) => {
      const scores = new Map<string, number>();
      for (const { result } of index.search(text, { suggest: true, limit: rows.length })) {
        result.forEach((id, at) => {
          scores.set(String(id), (scores.get(String(id)) ?? 0) + 1 / (at + 1));
        });
      }
      return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
    },
  };
}

function buildOrama(rows: readonly Row[]): Library {
  const database = create({ schema: { id: 'string', title: 'string', tags: 'string', text: 'string' } });
  const add = (some: readonly Row[]) => void insertMultiple(database, [...some], some.length);
  add(rows);
  return {
    search: (text) => {
      const found = search(database, { term: text, limit: rows.length, properties: [...FIELDS] });
      if (found instanceof Promise) throw new Error('Orama answered later, which it does only with plug-ins.');
      return found.hits.map(({ id, score }) => ({ id, score }));
    },
    change: {
      remove: (some) =>
        void removeMultiple(
          database,
          some.map(({ id }) => id),
        ),
      add,
    },
  };
}

function buildFuse(rows: readonly Row[]): Library {
  const fuse = new Fuse(rows, { keys: [...FIELDS], includeScore: true });
  // Its score is a distance: 0 is the best.
  return { search: (text) => fuse.search(text).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })) };
}

type Build = (rows: readonly Row[]) => Library;

/** A library with some tips in it. */
interface Shelf {
  rows: readonly Row[];
  library: Library;
  ask(query: BenchQuery): Answer[];
  /** The best of what was found, of the tips whose patterns fit the page's address. */
  atPlace(found: readonly Answer[], query: BenchQuery): Answer[];
}

function openShelf(build: Build, textOf: (query: BenchQuery) => string, tips: readonly Tip[]): Shelf {
  const rows = tips.map(toRow);
  const library = build(rows);
  const filter = createPlaceFilter(tips);
  // The same query is asked with and without place filters; the library is asked once.
  let last: { query: BenchQuery; found: Answer[] } | undefined;
  return {
    rows,
    library,
    ask: (query) => {
      if (last?.query !== query) last = { query, found: library.search(textOf(query)) };
      return last.found;
    },
    atPlace: (found, { page }) => {
      const here = filter(page.url);
      return found.filter(({ id }) => here.has(id)).slice(0, MOST);
    },
  };
}

function openPeer(build: Build, textOf: (query: BenchQuery) => string, feeds: readonly BenchFeed[]): Opened {
  const shelves = byHost(
    feeds.flatMap(({ tips }) => tips),
    (tips) => openShelf(build, textOf, tips),
  );
  const answer = (query: BenchQuery, place: boolean) => {
    const shelf = place ? shelves.at(query.page.url) : shelves.all();
    return place ? shelf.atPlace(shelf.ask(query), query) : shelf.ask(query).slice(0, MOST);
  };
  return {
    answer,
    answerAbsent: (query) => {
      const { rows, library, atPlace } = shelves.at(query.page.url);
      if (!library.change) return openPeer(build, textOf, lessTips(feeds, query.relevant)).answer(query, true);
      const absent = rows.filter(({ id }) => query.relevant.has(id));
      library.change.remove(absent);
      const found = library.search(textOf(query));
      library.change.add(absent);
      return atPlace(found, query);
    },
  };
}

const peer = (
  name: string,
  build: Build,
  textOf: (query: BenchQuery) => string,
  sample?: Engine['sample'],
): Engine => ({ name, open: (feeds) => openPeer(build, textOf, feeds), ...(sample ? { sample } : {}) });

/** MiniSearch with its default options, asked for the whole page. */
export const miniSearch = peer('MiniSearch, whole page', buildMiniSearch, wholePage, { all: 1020 });

/** The other libraries; Fuse.js compares whole texts and is asked for the focused one. */
export const otherPeers: readonly Engine[] = [
  peer('MiniSearch, focused text', buildMiniSearch, focusedText),
  peer('lunr', buildLunr, wholePage, { absent: 340, all: 680 }),
  peer('FlexSearch', buildFlexSearch, wholePage, { absent: 340 }),
  peer('Orama', buildOrama, wholePage, { all: 680 }),
  peer('Fuse.js, focused text', buildFuse, focusedText, { answers: 100, absent: 100, all: 100 }),
];
