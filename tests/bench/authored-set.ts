// The authored set: tips, and pages and searches written without sight of them, and what the ranking makes of those.
import type { Tip } from '../../lib/core/feed/tip.ts';
import { findTips } from '../../lib/core/find/find-tips.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { createCollection } from '../../lib/core/find/index/collection.ts';
import { CONFIDENCE, RANKING } from '../../lib/core/find/ranking.ts';
import { settleFound } from '../../lib/core/find/search/search-odds.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { readAuthored } from './read-authored.ts';
import { openSearch } from './relevance/alongside.ts';
import { byHost } from './relevance/engine.ts';
import { rankOf, successAt } from './relevance/measures.ts';

interface Page {
  id: string;
  kind: string;
  page: unknown;
  search: string | null;
}

interface Search {
  id: string;
  /** Where the person is. */
  url: string;
  search: string;
}

const { tips, synonyms: listed, answers, read } = readAuthored('relevance');
const pages: Page[] = read('pages.json');
const searches: Search[] = read('searches.json');

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

/** How often, of all pages and searches, something came true. */
export interface Outcome {
  first: number;
  three: number;
  /** Pages without an answer whose first tip is believed to fit. */
  falseHelp: number;
  /** Pages with an answer whose first tip is right, and believed. */
  believed: number;
  /**
   * Searches with an answer that have it first, among three, at all, and among three that fit; of the others, those that
   * are told that a tip fits.
   */
  searches: { first: number; three: number; found: number; fitting: number; falseHelp: number };
}

const rightFor = (id: string) => answers[id] ?? [];

const rightRank = (id: string, found: readonly FoundTip[]) =>
  rankOf(
    found.map(({ tip }) => tip.id),
    new Set(rightFor(id)),
  );

const count = (ranks: readonly (number | null)[], most: number) =>
  ranks.reduce<number>((right, rank) => right + successAt(rank, most), 0);

/** What the person is told: fitting, and with enough confidence. */
const isBelieved = ([best]: readonly FoundTip[]) => best?.shown === true && best.score >= CONFIDENCE.shownFrom;

/** Measures the shipped ranking on the authored set, with one key of the feed format left out of every tip. */
export function measureAuthored(without = 'nothing left out'): Outcome {
  const change = WITHOUT[without] ?? ((tip: Tip) => tip);
  const synonyms = without === 'synonyms' ? [] : listed;
  const changed = tips.map(change);
  const ask = openSearch({ feedId: 'authored', tips: changed, synonyms, rejected: 0 });
  const search = (words: string, address: string) => settleFound(ask(words, address), words);
  const hosts = byHost(changed, (those) => createCollection(those, synonyms));
  const asked = pages.map((given) => {
    const page = parsePageSnapshot(given.page);
    if (!page) throw new Error(`${given.id} has no url.`);
    const found = given.search ? search(given.search, page.url) : findTips(hosts.at(page.url), page);
    return { isAnswered: rightFor(given.id).length > 0, rank: rightRank(given.id, found), believed: isBelieved(found) };
  });
  const ranks = asked.map(({ rank }) => rank);
  const sought = searches.map((given) => {
    const found = search(given.search, given.url);
    const fitting = rightRank(
      given.id,
      found.filter(({ shown }) => shown),
    );
    return {
      rank: rightRank(given.id, found),
      fitting,
      isAnswered: rightFor(given.id).length > 0,
      isShown: found[0]?.shown,
    };
  });
  const typed = sought.map(({ rank }) => rank);
  return {
    first: count(ranks, 1),
    three: count(ranks, 3),
    falseHelp: asked.filter(({ isAnswered, believed }) => !isAnswered && believed).length,
    believed: asked.filter(({ rank, believed }) => rank === 1 && believed).length,
    searches: {
      first: count(typed, 1),
      three: count(typed, 3),
      found: count(typed, RANKING.results),
      fitting: count(
        sought.map(({ fitting }) => fitting),
        3,
      ),
      falseHelp: sought.filter(({ isAnswered, isShown }) => !isAnswered && isShown).length,
    },
  };
}

const countAnswered = (all: readonly { id: string }[]) => all.filter(({ id }) => rightFor(id).length > 0).length;

/** How many tips, pages and searches there are, and how many of these have an answer. */
export const authoredCounts = {
  tips: tips.length,
  pages: pages.length,
  answered: countAnswered(pages),
  searches: searches.length,
  answeredSearches: countAnswered(searches),
};
