// The authored set: tips and pages written without sight of each other, and what the ranking makes of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeedPage } from '../../lib/core/feed/parse-feed.ts';
import type { Tip } from '../../lib/core/feed/tip.ts';
import { createCollection } from '../../lib/core/find/collection.ts';
import { findTips } from '../../lib/core/find/find-tips.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { CONFIDENCE } from '../../lib/core/find/ranking.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { openSearch } from './relevance/alongside.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/relevance');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

interface Page {
  id: string;
  kind: string;
  page: unknown;
  search: string | null;
}

const pages: Page[] = read('pages.json');
const answers: Record<string, string[]> = read('answers.json');
const feed = parseFeedPage(read('tips.json'), 'authored');
if (!feed.ok) throw new Error('tips.json is no feed.');
const { tips, head } = feed.value;

/** What a tip looks like without one key; the search box and the pages then do without it. */
export const WITHOUT: Record<string, (tip: Tip) => Tip> = {
  'nothing left out': (tip) => tip,
  fields: (tip) => ({ ...tip, fields: [] }),
  errors: (tip) => ({ ...tip, errors: [] }),
  headings: (tip) => ({ ...tip, headings: [] }),
  keywords: (tip) => ({ ...tip, keywords: [] }),
  tags: (tip) => ({ ...tip, tags: [] }),
  summary: ({ summary: _, ...tip }) => tip,
  steps: (tip) => ({ ...tip, steps: [] }),
  language: ({ language: _, ...tip }) => tip,
  'the path of match': (tip) => ({
    ...tip,
    match: tip.match.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, '$1*')),
  }),
  match: (tip) => ({ ...tip, match: [], exclude: [] }),
  synonyms: (tip) => tip,
};

/** How often, of all pages, something came true. */
export interface Outcome {
  first: number;
  three: number;
  /** Pages without an answer whose first tip is believed to fit. */
  falseHelp: number;
  /** Pages with an answer whose first tip is right, and believed. */
  believed: number;
}

/** Measures the shipped ranking on the authored set, with one key of the feed format left out of every tip. */
export function measureAuthored(without = 'nothing left out'): Outcome {
  const change = WITHOUT[without] ?? ((tip: Tip) => tip);
  const synonyms = without === 'synonyms' ? [] : head.synonyms;
  const changed = tips.map(change);
  const search = openSearch({ feedId: 'authored', tips: changed, synonyms, rejected: 0 });
  const hosts = new Map<string, ReturnType<typeof createCollection>>();
  const find = (given: Page): FoundTip[] => {
    const page = parsePageSnapshot(given.page);
    if (!page) throw new Error(`${given.id} has no url.`);
    if (given.search) return search(given.search, page.url);
    const { host } = new URL(page.url);
    // As in the extension: the tips that name this host, and those that name none.
    const here = changed.filter(({ match }) => match.length === 0 || match.some((pattern) => pattern.includes(host)));
    const collection = hosts.get(host) ?? createCollection(here, synonyms);
    hosts.set(host, collection);
    return findTips(collection, page);
  };
  const outcome: Outcome = { first: 0, three: 0, falseHelp: 0, believed: 0 };
  for (const page of pages) {
    const right = answers[page.id] ?? [];
    const found = find(page);
    const at = found.findIndex(({ tip }) => right.includes(tip.id));
    const isBelieved = (found[0]?.score ?? 0) >= CONFIDENCE.shownFrom;
    if (right.length === 0) {
      if (isBelieved) outcome.falseHelp += 1;
      continue;
    }
    if (at === 0) outcome.first += 1;
    if (at >= 0 && at < 3) outcome.three += 1;
    if (at === 0 && isBelieved) outcome.believed += 1;
  }
  return outcome;
}

/** How many tips and pages there are, and how many pages have an answer. */
export const authoredCounts = {
  tips: tips.length,
  pages: pages.length,
  answered: pages.filter(({ id }) => (answers[id] ?? []).length > 0).length,
};
