// A tip made ready for ranking: its words by part, and its parsed place.
import { FEED_LIMITS } from '../../feed/limits.ts';
import { type Tip, tipKey } from '../../feed/tip.ts';
import { type Place, toPlace } from '../../place/place-match.ts';
import { type TextPart, TIP_PARTS } from '../ranking.ts';
import { comparable } from '../words/names.ts';
import { toTerms } from '../words/terms.ts';

/** The parts of a tip that carry words, in a fixed order. */
export const TEXT_PARTS = Object.keys(TIP_PARTS) as TextPart[];

/** How much each part counts, in the same order. */
export const BOOSTS = TEXT_PARTS.map((part) => TIP_PARTS[part].boost);

/** How often a term stands in each part, in the order of `TEXT_PARTS`. */
export type PartCounts = number[];

/** The words of a tip. */
export interface CountedWords {
  counts: Map<string, PartCounts>;
  /** Number of terms in each part, in the order of `TEXT_PARTS`. */
  lengths: number[];
}

/** A tip made ready for ranking. */
export interface TipDocument extends CountedWords {
  key: string;
  tip: Tip;
  place: Place;
  /** The names of the fields it explains, made comparable. */
  fieldNames: string[];
  headingNames: string[];
}

/** The words that tell twins: the same title and text at two places are one tip to a reader. */
export function twinWords({ title, text }: Tip): string {
  return `${title}\n${text}`;
}

/** The beginning of a long text, up to a space where there is one: half a word is another word. */
function indexed(text: string, most: number = FEED_LIMITS.indexedCharacters): string {
  return text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/\S{0,40}$/, '')
        .toWellFormed();
}

/** The words of each part of a tip. */
export function textOfPart(tip: Tip, part: TextPart): string {
  switch (part) {
    case 'title':
      return tip.title;
    case 'text':
      return indexed(tip.text);
    case 'summary':
      return tip.summary ?? '';
    case 'steps':
      return indexed(
        tip.steps.map((step) => `${step.title ?? ''} ${step.text}`).join('\n'),
        FEED_LIMITS.indexedOfSteps,
      );
    default:
      return indexed(tip[part].join('\n'), FEED_LIMITS.indexedOfList);
  }
}

/** A tip is made ready once for as long as it lives: its index and its host's collection use the same document. */
const made = new WeakMap<Tip, TipDocument>();

/** Makes a tip ready for ranking. */
export function toDocument(tip: Tip): TipDocument {
  const known = made.get(tip);
  if (known) return known;
  const document = makeDocument(tip);
  made.set(tip, document);
  return document;
}

/** What is known of the words of tips that nobody has asked for yet. */
const offered = new WeakMap<Tip, () => CountedWords | null>();

/** Offers the words of a tip, which are then not counted when it is made ready; `null` has them counted all the same. */
export function offerWords(tip: Tip, words: () => CountedWords | null): void {
  offered.set(tip, words);
}

function countTerms(tip: Tip): CountedWords {
  const counts = new Map<string, PartCounts>();
  const lengths = TEXT_PARTS.map((part, index) => {
    const terms = toTerms(textOfPart(tip, part));
    for (const term of terms) {
      let row = counts.get(term);
      if (!row) {
        row = TEXT_PARTS.map(() => 0);
        counts.set(term, row);
      }
      row[index] = (row[index] ?? 0) + 1;
    }
    return terms.length;
  });
  return { counts, lengths };
}

function makeDocument(tip: Tip): TipDocument {
  return {
    ...(offered.get(tip)?.() ?? countTerms(tip)),
    key: tipKey(tip),
    tip,
    place: toPlace(tip),
    fieldNames: tip.fields.map(comparable),
    headingNames: tip.headings.map(comparable),
  };
}
