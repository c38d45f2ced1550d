// The shipped ranking as an engine of the benchmark: the same calls that the extension makes for a page and a search.
import { findTips } from '../../../lib/core/find/find-tips.ts';
import type { FoundTip } from '../../../lib/core/find/found-tip.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { withForeignWords } from '../../../lib/core/find/index/foreign-index.ts';
import { toDocument } from '../../../lib/core/find/index/tip-document.ts';
import { createTipIndex } from '../../../lib/core/find/index/tip-index.ts';
import { RANKING } from '../../../lib/core/find/ranking.ts';
import { type ScoredTip, settleFound } from '../../../lib/core/find/search/search-odds.ts';
import { rankTyped, retrieveTyped } from '../../../lib/core/find/search/search-tips.ts';
import { toTypedWords } from '../../../lib/core/find/search/typed-words.ts';
import type { ForeignWords } from '../../../lib/core/find/words/foreign/foreign-words.ts';
import { toSynonyms } from '../../../lib/core/find/words/synonyms.ts';
import type { BenchFeed } from './bench-data.ts';
import { type Answer, byHost, type Engine, lessTips, MOST, type Opened } from './engine.ts';

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Makes a feed ready for typed searches, as the extension's search index does; `foreign` is what the words may be in the
 * languages of the tips.
 */
export function openSearch(
  { tips, synonyms }: BenchFeed,
  foreign: ForeignWords | null = null,
): (search: string, address: string) => ScoredTip[] {
  const documents = new Map(tips.map(toDocument).map((document) => [document.key, document]));
  const own = createTipIndex([...documents.values()]);
  const meant = toSynonyms(synonyms);
  return (search, address) => {
    const index = foreign ? withForeignWords(own, foreign, search, { isTyped: true }) : own;
    const words = toTypedWords(search, index, meant);
    const keys = retrieveTyped(index, words).slice(0, RANKING.searchCandidates);
    return rankTyped(
      keys.flatMap((key) => documents.get(key) ?? []),
      words,
      index,
      address,
    );
  };
}

const toAnswers = (found: readonly FoundTip[]): Answer[] =>
  found.slice(0, MOST).map(({ tip, score }) => ({ id: tip.id, score }));

function open(feeds: readonly BenchFeed[]): Opened {
  const collections = byHost(
    feeds.flatMap(({ tips }) => tips),
    createCollection,
  );
  const searches = feeds.map((feed) => once(() => openSearch(feed)));
  return {
    answer: ({ page, search }, place) =>
      toAnswers(
        search === null
          ? findTips(place ? collections.at(page.url) : collections.all(), page, { anyPlace: !place })
          : settleFound(
              searches.flatMap((ask) => ask()(search, page.url)),
              search,
            ),
      ),
    answerAbsent: (query) => open(lessTips(feeds, query.relevant)).answer(query, true),
  };
}

/** The ranking that is shipped, with the numbers that are shipped. */
export const alongside: Engine = { name: 'Alongside', open };
