// The sentence in which somebody points at a word.
import { type Span, sentencesOf, shortened } from '../../core/pointer/sentence.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { languageAround } from './focus.ts';
import { blockOf, type Run, runOf } from './running-text.ts';

/** Shorter texts than this are pointed at as a whole, unless they are of several sentences. */
const SHORT = 160;

/** So far from a sentence it is not meant any more, in CSS pixels. */
const NEAR = 40;

/** A place in the text of a page. */
export interface TextPosition {
  text: Text;
  offset: number;
}

/** A sentence as it stands in the page. */
export interface Sentence {
  words: string;
  /** The block that it stands in. */
  block: Element;
  /** Where its words are drawn. */
  ranges: Range[];
  /** A place in it, by which it is found again. */
  place: TextPosition;
}

/** The ranges of the page in which a part of a run stands. */
function rangesOf({ pieces }: Run, { from, to }: Span): Range[] {
  return pieces.flatMap(({ text, at, length }) => {
    const [start, end] = [Math.max(from, at) - at, Math.min(to, at + length) - at];
    if (start >= end || end > text.length) return [];
    const range = text.ownerDocument.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [range];
  });
}

/** The boxes in which ranges are drawn, in their own document. */
export const boxesOf = (ranges: readonly Range[]): DOMRect[] => ranges.flatMap((range) => [...range.getClientRects()]);

function distanceTo(ranges: readonly Range[], x: number, y: number): number {
  const distances = boxesOf(ranges).map(({ left, top, right, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.min(...distances);
}

/** Letters of a long sentence that are near enough to each other. */
const FEW = 8;

/** The letter of a sentence that is drawn nearest to a place, as exactly as a long one needs to be cut. */
function letterAt(run: Run, { from, to }: Span, x: number, y: number): number {
  let [low, high] = [from, to];
  while (to - from > READING_LIMITS.textLength && high - low > FEW) {
    const middle = (low + high) >> 1;
    const [before, after] = [rangesOf(run, { from: low, to: middle }), rangesOf(run, { from: middle, to: high })];
    if (distanceTo(before, x, y) <= distanceTo(after, x, y)) high = middle;
    else low = middle;
  }
  return (low + high) >> 1;
}

/** What is looked for in the run of a block, as one of its sentences. */
type Find = (run: Run, sentences: Span[]) => { sentence: Span; at: number } | null;

/** Finds a sentence in the block of an element; `null` where the block or the element is short enough to be meant whole. */
function findIn(element: Element, budget: Budget, find: Find): Sentence | null {
  const block = blockOf(element);
  const run = runOf(block, budget);
  const own = element === block ? '' : runOf(element, budget).letters.trim();
  if (own !== '' && own.length <= SHORT && own !== run.letters.trim()) return null;
  const sentences = sentencesOf(run.letters, languageAround(element) ?? '');
  if (sentences.length < 2 && run.letters.trim().length <= SHORT) return null;
  const found = find(run, sentences);
  if (!found) return null;
  const span = shortened(run.letters, found.sentence, found.at, READING_LIMITS.textLength);
  const ranges = rangesOf(run, span);
  const middle = (span.from + span.to) >> 1;
  const piece = run.pieces.find(({ at, length }) => middle < at + length);
  if (!piece || ranges.length === 0) return null;
  const words = run.letters.slice(span.from, span.to).replace(/\s+/g, ' ');
  return { words, block, ranges, place: { text: piece.text, offset: Math.max(0, middle - piece.at) } };
}

/** Where a place in a text is among the letters of a run. */
function indexOf({ pieces }: Run, { text, offset }: TextPosition): number | null {
  const piece = pieces.find((one) => one.text === text);
  return piece ? piece.at + Math.min(offset, piece.length) : null;
}

/** The sentence in which a place in the text of the page is. */
export const sentenceAt = (element: Element, place: TextPosition, budget: Budget): Sentence | null =>
  findIn(element, budget, (run, sentences) => {
    const at = indexOf(run, place);
    const sentence = at === null ? undefined : (sentences.find(({ to }) => at <= to) ?? sentences.at(-1));
    return sentence && at !== null ? { sentence, at } : null;
  });

/** The sentence drawn at a place of an element's document, in its CSS pixels, or else the nearest there. */
export const sentenceUnder = (element: Element, x: number, y: number, budget: Budget): Sentence | null =>
  findIn(element, budget, (run, sentences) => {
    let [nearest, least] = [null as Span | null, NEAR];
    for (const sentence of sentences) {
      const distance = distanceTo(rangesOf(run, sentence), x, y);
      if (distance < least) [nearest, least] = [sentence, distance];
      if (distance === 0) break;
    }
    return nearest && { sentence: nearest, at: letterAt(run, nearest, x, y) };
  });
