// The shipped ranking as an engine of the benchmark: the same calls that the extension makes for a page and a search.
import { findTips } from '../../../lib/core/find/find-tips.ts';
import type { FoundTip } from '../../../lib/core/find/found-tip.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { withForeignWords } from '../../../lib/core/find/index/foreign-index.ts';
import { type TipDocument, toDocument } from '../../../lib/core/find/index/tip-document.ts';
import { createTipIndex, type TipIndex } from '../../../lib/core/find/index/tip-index.ts';
import { RANKING } from '../../../lib/core/find/ranking.ts';
import { type ScoredTip, settleFound } from '../../../lib/core/find/search/search-odds.ts';
import { rankTyped, retrieveTyped } from '../../../lib/core/find/search/search-tips.ts';
import { type TypedWord, toTypedWords } from '../../../lib/core/find/search/typed-words.ts';
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

/** What is retrieved for a search: the tips that are worth scoring, by the words that it was read as. */
interface Retrieved {
  documents: TipDocument[];
  words: TypedWord[];
  index: TipIndex;
}

/**
 * Makes a feed ready for typed searches, as the extension's search index does; `foreign` is what the words may be in the
 * languages of the tips.
 */
export function openRetrieval(
  { tips, synonyms }: Pick<BenchFeed, 'tips' | 'synonyms'>,
  foreign: ForeignWords | null = null,
): (search: string) => Retrieved {
  const documents = new Map(tips.map(toDocument).map((document) => [document.key, document]));
  const own = createTipIndex([...documents.values()]);
  const meant = toSynonyms(synonyms);
  return (search) => {
    const index = foreign ? withForeignWords(own, foreign, search, { isTyped: true }) : own;
    const words = toTypedWords(search, index, meant);
    const keys = retrieveTyped(index, words).slice(0, RANKING.searchCandidates);
    return { documents: keys.flatMap((key) => documents.get(key) ?? []), words, index };
  };
}

/** The same, scored. */
export function openSearch(
  feed: BenchFeed,
  foreign: ForeignWords | null = null,
): (search: string, address: string) => ScoredTip[] {
  const retrieve = openRetrieval(feed, foreign);
  return (search, address) => {
    const { documents, words, index } = retrieve(search);
    return rankTyped(documents, words, index, address);
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
