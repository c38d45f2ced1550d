// Why a tip was found, from the very fit that ranked it.
import { shorten } from '../../text/clean.ts';
import type { FoundTip, PagePart, Reason, TipPart } from '../found-tip.ts';
import { strengthOf, termWorths } from '../index/bm25f.ts';
import type { IndexStatistics, IndexWords } from '../index/index-words.ts';
import { TEXT_PARTS, type TipDocument } from '../index/tip-document.ts';
import { RANKING, TIP_PARTS } from '../ranking.ts';
import { readForeignTerm, termTold } from '../words/foreign/foreign-term.ts';
import { comparable } from '../words/names.ts';
import type { PageQuery } from '../words/page-query.ts';
import type { WordVariant } from '../words/word-variants.ts';
import type { GroupedTip } from './group.ts';

const MAX_REASONS = 4;
const MAX_WORDS = 4;
const MAX_QUOTE = 120;

/** The part of a tip in which a term says most. */
function strongestPart(document: TipDocument, term: string): TipPart {
  const held = readForeignTerm(term).words.find((word) => document.counts.has(word)) ?? term;
  const counts = document.counts.get(held) ?? [];
  let best: { part: TipPart; boost: number } = { part: 'text', boost: 0 };
  TEXT_PARTS.forEach((part, index) => {
    const { boost } = TIP_PARTS[part];
    if ((counts[index] ?? 0) > 0 && boost > best.boost) best = { part, boost };
  });
  return best.part;
}

/** The parts of a page whose words may be said in other words. */
const FOCUS: readonly PagePart[] = ['field', 'error', 'selection'];

/** A word that a page or a search asks for, with the part that says it with most weight. */
export interface QueryWord {
  term: string;
  page: PagePart;
  worth: number;
  /** The tips' words that may stand for it: itself, its forms, compounds with it. */
  variants: readonly WordVariant[];
  /** The tips' words that say it in another way. */
  thesaurus: readonly WordVariant[];
}

/** Finds the words of a page that a tip may hold, each with the part that says it with most weight. */
function toQueryWords({ parts, weights }: PageQuery, index: IndexWords): QueryWord[] {
  const worths = termWorths(weights, index);
  const home = new Map<string, PagePart>();
  for (const { part, terms } of [...parts].sort((a, b) => b.weight - a.weight)) {
    for (const term of terms) if (!home.has(term)) home.set(term, part);
  }
  return [...home]
    .map(([term, page]): QueryWord => {
      // A word that the page says itself stands for itself.
      const others = FOCUS.includes(page) ? index.thesaurus(term).filter((word) => !home.has(word)) : [];
      const thesaurus = others.map((word) => [word, RANKING.thesaurus] as const);
      return { term, page, worth: worths.get(term) ?? 0, variants: index.variants(term), thesaurus };
    })
    .filter(({ variants, thesaurus }) => variants.length > 0 || thesaurus.length > 0);
}

/** The word of a tip that stands for one that is asked for, and how strongly it is held. */
function heldWord(document: TipDocument, { term, variants, thesaurus }: QueryWord, statistics: IndexStatistics) {
  let held = { word: term, strength: strengthOf(document, term, statistics) };
  for (const words of [variants, thesaurus]) {
    if (held.strength > 0) return held;
    for (const [word, closeness] of words) {
      const strength = closeness * strengthOf(document, word, statistics);
      if (strength > held.strength) held = { word, strength };
    }
  }
  return held;
}

/** The words that met, by the part of the page and the part of the tip, the most telling first. */
export function wordReasons(
  document: TipDocument,
  queryWords: readonly QueryWord[],
  statistics: IndexStatistics,
): Reason[] {
  const met = queryWords
    .map((word) => {
      const held = heldWord(document, word, statistics);
      return { term: word.term, page: word.page, word: held.word, value: word.worth * held.strength };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const strong = met.filter(({ value }) => value >= 0.1 * (met[0]?.value ?? 0));
  const reasons = new Map<string, Reason>();
  for (const { term, word, page } of strong) {
    const tip = strongestPart(document, word);
    const reason = reasons.get(`${page} ${tip}`) ?? { page, tip, words: [] };
    if (reason.words.length < MAX_WORDS) reason.words.push(word === term ? term : `${term} ≈ ${termTold(word)}`);
    reasons.set(`${page} ${tip}`, reason);
  }
  return [...reasons.values()];
}

/** Why a tip was found on a page: its place, the name or message that met, and the words. `names` are the field's. */
function reasonsOf(
  { candidate, place, fit }: GroupedTip,
  names: readonly string[],
  queryWords: readonly QueryWord[],
  statistics: IndexStatistics,
): Reason[] {
  const { fieldName, error } = fit;
  const named = names.find((name) => comparable(name) === fieldName);
  const reasons: Reason[] = [
    ...(named ? [{ page: 'field' as const, tip: 'fields' as const, words: [named] }] : []),
    ...(error ? [{ page: 'error' as const, tip: 'errors' as const, words: [shorten(error, MAX_QUOTE)] }] : []),
    ...(place.general ? [] : [{ page: 'address' as const, tip: 'place' as const, words: [place.pattern.source] }]),
  ];
  // The name or the message is the whole reason of its part; single words of it would only repeat it.
  const said = new Set(reasons.map(({ page }) => page));
  const words = wordReasons(candidate.document, queryWords, statistics).filter(({ page }) => !said.has(page));
  return [...reasons, ...words].slice(0, MAX_REASONS);
}

/** Makes ranked tips what finding gives back, each with its reasons. */
export function toFoundTips(tips: readonly GroupedTip[], query: PageQuery, index: IndexWords): FoundTip[] {
  const queryWords = toQueryWords(query, index);
  return tips.map((tip) => ({
    tip: tip.candidate.document.tip,
    score: tip.confidence,
    group: tip.group,
    shown: tip.shown,
    reasons: reasonsOf(tip, query.fieldTitles, queryWords, index.statistics),
  }));
}
