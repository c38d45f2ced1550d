// Searches to learn from: what was typed, and what its first result says for itself. Some have an answer, some have none.
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { isFunctionWord } from '../../../lib/core/find/search/content-words.ts';
import { leadOf, type SearchSigns, searchOdds } from '../../../lib/core/find/search/search-odds.ts';
import { fitTyped } from '../../../lib/core/find/search/search-tips.ts';
import { toTerms } from '../../../lib/core/find/words/terms.ts';
import { toUrl } from '../../../lib/core/place/place-match.ts';
import { readAuthored } from '../read-authored.ts';
import { openRetrieval } from '../relevance/alongside.ts';
import type { BenchData, BenchFeed, BenchQuery, BenchSet } from '../relevance/bench-data.ts';
import { lessTips, sampleOf } from '../relevance/engine.ts';

/** Where a search comes from, and whether its feed holds an answer. */
export type SearchKind =
  | 'authored, answered'
  | 'authored, unanswered'
  | 'label, answered'
  | 'label, its tips taken out'
  | 'label of another application'
  | 'words of a title';

/** The first result of a search, as far as it tells whether it is right. */
export interface FirstFound {
  signs: SearchSigns;
  lead: number;
}

/** A search with what came of it; `first` is `null` where nothing was found. */
export interface SearchCase {
  kind: SearchKind;
  first: FirstFound | null;
  isRight: boolean;
  isAmongThree: boolean;
}

/** What somebody types, where, and the ids of the right tips. */
interface Typed {
  search: string;
  address: string | null;
  right: ReadonlySet<string>;
}

/** Labels of each application that are asked for; each is also asked of other feeds. */
const MOST_LABELS = 40;
/** Words of titles that are looked up in each feed. */
const LOOKED_UP = 40;

/** Makes a feed ready to be searched for what its first result says. */
function toAsk(feed: Pick<BenchFeed, 'tips' | 'synonyms'>) {
  const retrieve = openRetrieval(feed);
  return (kind: SearchKind, { search, address, right }: Typed): SearchCase => {
    const { documents, words, index } = retrieve(search);
    const found = documents
      .map((document) => ({ id: document.tip.id, ...fitTyped(document, words, index, toUrl(address)) }))
      .filter(({ signs }) => signs.coverage > 0)
      .map((one) => ({ ...one, odds: searchOdds(one.signs) }))
      .sort((a, b) => b.odds - a.odds);
    const [first, next] = found;
    const lead = first ? leadOf(first.odds, next?.odds) : 0;
    return {
      kind,
      first: first ? { signs: first.signs, lead } : null,
      isRight: first !== undefined && right.has(first.id),
      isAmongThree: found.slice(0, 3).some(({ id }) => right.has(id)),
    };
  };
}

/** What somebody at a field would type: its label, and where it stands. */
const labelOf = ({ search, page }: BenchQuery): string =>
  search ?? [page.selection ?? page.field?.label, page.headings.at(-1)].filter(Boolean).join(' ');

const labelsOf = ({ queries }: BenchSet): BenchQuery[] => [
  ...sampleOf(
    queries.filter((query) => query.page.field?.label || query.page.selection || query.search),
    MOST_LABELS,
  ),
];

/** Words of titles and keywords, one or two, and every tip that is named by all of them. */
function wordsOfTitles(tips: readonly Tip[]): Typed[] {
  const namesOf = (tip: Tip) => [tip.title, ...tip.keywords].flatMap(toTerms).filter((word) => !isFunctionWord(word));
  const named = tips.map((tip) => ({
    id: tip.id,
    names: new Set(namesOf(tip)),
    all: new Set([...namesOf(tip), ...[...tip.fields, ...tip.tags].flatMap(toTerms)]),
  }));
  return sampleOf(named, LOOKED_UP).flatMap(({ names }, at) => {
    const words = [...names].filter((word) => word.length > 2);
    const wanted = [words[at % words.length], ...(at % 3 === 0 ? [] : [words[(at * 7 + 1) % words.length]])];
    const asked = wanted.filter((word) => word !== undefined);
    const right = new Set(named.filter(({ all }) => asked.every((word) => all.has(word))).map(({ id }) => id));
    return asked.length === 0 ? [] : [{ search: asked.join(' '), address: null, right }];
  });
}

function casesOfSet(set: BenchSet, other: BenchSet): SearchCase[] {
  return [set.feed, ...(set.labelled ? [set.labelled] : [])].flatMap((feed) => {
    const ask = toAsk(feed);
    const typed = (query: BenchQuery): Typed => ({
      search: labelOf(query),
      address: query.page.url,
      right: query.relevant,
    });
    const own = labelsOf(set).flatMap((query) => {
      const asked = typed(query);
      const [less = feed] = lessTips([feed], query.relevant);
      return [ask('label, answered', asked), toAsk(less)('label, its tips taken out', asked)];
    });
    const foreign = labelsOf(other).map((query) =>
      ask('label of another application', { ...typed(query), right: new Set() }),
    );
    return [...own, ...foreign, ...wordsOfTitles(feed.tips).map((asked) => ask('words of a title', asked))];
  });
}

/** The searches of the authored set, which were written without sight of its tips. */
function casesOfAuthored(): SearchCase[] {
  const { tips, synonyms, answers, read } = readAuthored('relevance');
  const ask = toAsk({ tips, synonyms });
  const searches: { id: string; url: string; search: string }[] = read('searches.json');
  return [
    ...searches.map(({ id, url, search }) => {
      const right = new Set(answers[id] ?? []);
      return ask(right.size > 0 ? 'authored, answered' : 'authored, unanswered', { search, address: url, right });
    }),
    ...wordsOfTitles(tips).map((asked) => ask('words of a title', asked)),
  ];
}

/** All searches to learn from; each application is also asked for what another one calls its fields. */
export function readSearchCases({ sets }: BenchData): SearchCase[] {
  const further = Math.floor(sets.length / 2) + 1;
  return [
    ...casesOfAuthored(),
    ...sets.flatMap((set, at) => casesOfSet(set, sets[(at + further) % sets.length] ?? set)),
  ];
}
