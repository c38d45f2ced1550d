// What is missing, by a team report: searches and places without help, and which of them a tip is for by now.
import { itemKey, newItemId, textsIn } from '../../author/workshop/change-items.ts';
import type { WorkshopFeed } from '../../author/workshop-feed.ts';
import { addressExamples } from '../../author/writing/address-examples.ts';
import { toTerms } from '../../find/words/terms.ts';
import { matchesPattern, parsePattern } from '../../place/pattern.ts';
import type { Block } from './cut-blocks.ts';

type Item = Record<string, unknown>;

/** A search, or a place, without help. */
export interface TeamNeed {
  /** A pattern; empty where there is none. */
  place: string;
  /** What was searched for; empty where no search was told in its words. */
  words: string;
  /** Searches that found nothing, and questions, as far as they are told. */
  searches: number;
  questions: number;
  /** The last month that tells of it. */
  month: string;
}

/** Needs by how often they were felt, most frequent first. */
export function teamNeeds(blocks: readonly Block[]): TeamNeed[] {
  const needs = new Map<string, TeamNeed>();
  for (const { event, month, cell: place, detail: words = '', count } of blocks) {
    // Words at no place say what is missing; a question at no place says nothing.
    if (place === undefined || (place === '' && words === '')) continue;
    if (event !== 'unanswered' && event !== 'question') continue;
    const key = JSON.stringify([place, words]);
    const need = needs.get(key) ?? { place, words, searches: 0, questions: 0, month };
    if (event === 'unanswered') need.searches += count;
    else need.questions += count;
    need.month = need.month > month ? need.month : month;
    needs.set(key, need);
  }
  const felt = ({ searches, questions }: TeamNeed) => searches + questions;
  const nameOf = ({ place, words }: TeamNeed) => `${words} ${place}`;
  return [...needs.values()].sort((one, other) => felt(other) - felt(one) || (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** Tells whether a tip is for a place: it names the pattern, or one that takes such addresses in. */
function isForPlace(item: Item, place: string): boolean {
  const patterns = textsIn(itemKey(item, '_help.match'));
  if (patterns.includes(place)) return true;
  const samples = addressExamples(place, []).fits;
  const takesIn = (source: string) => {
    const pattern = parsePattern(source);
    return pattern.ok && samples.some((address) => matchesPattern(pattern.value, new URL(address)));
  };
  return samples.length > 0 && patterns.some(takesIn);
}

/** Tells whether what a tip is found by has all words of a search. */
function hasSearchWords(item: Item, words: string): boolean {
  const named = ['title', '_help.keywords', '_help.fields', '_help.errors', 'tags'];
  const terms = new Set(toTerms(named.flatMap((key) => textsIn(itemKey(item, key))).join(' ')));
  const wanted = toTerms(words);
  return wanted.length > 0 && wanted.every((term) => terms.has(term));
}

/** The position of the tip that a need is met by: it is for the place, and has the words; −1 where none is. */
export function tipForNeed({ place, words }: TeamNeed, items: readonly Item[]): number {
  return items.findIndex((item) => {
    const isAnywhere = textsIn(itemKey(item, '_help.match')).length === 0;
    const fitsPlace = place === '' ? words !== '' : isForPlace(item, place) || (isAnywhere && words !== '');
    return fitsPlace && (words === '' || hasSearchWords(item, words));
  });
}

/** How often a tip helped, and did not, after a month; `null` where no later month tells of it. */
export function helpSince(
  blocks: readonly Block[],
  tip: string,
  month: string,
): { helped: number; notHelped: number } | null {
  const after = blocks.filter((block) => block.cell === tip && block.month > month);
  const sumOf = (event: Block['event']) =>
    after.filter((block) => block.event === event).reduce((sum, { count }) => sum + count, 0);
  const [helped, notHelped] = [sumOf('helped'), sumOf('not-helped')];
  return helped + notHelped === 0 ? null : { helped, notHelped };
}

/** A tip for a need, as far as it can be filled in. */
export function itemForNeed(feed: WorkshopFeed, { place, words }: TeamNeed, untitled: string): Item {
  const title = words === '' ? untitled : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  const help = { ...(place !== '' && { match: [place] }), ...(words !== '' && { keywords: [words] }) };
  return { id: newItemId(feed, title), title, content_html: '', _help: help };
}
