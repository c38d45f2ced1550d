// What a page says of the whole of it before its first field, with no mark but its colour.
import { saysWrong } from '../../core/place/wrong-words.ts';
import { inkOf, isWrittenRed } from './colours.ts';
import { lettersOf, mayHold, precedes } from './element-walk.ts';
import { isFormPart, isNeutral } from './error-signs.ts';
import { redBox } from './red-looks.ts';
import { wordCount } from './word-count.ts';

/** Texts before the first field that are looked at, the nearest to it; on a page without one the first. */
const MOST = 40;

/** Where pages say other things in red. */
const ELSEWHERE = 'header,nav,footer,aside,table,dl,[role="banner" i],[role="search" i]';

const LEAST = 3;

/** What is said in red on every page of a system for trying, beside what must be filled in, before what is for ever. */
const NO_MESSAGE = /\*|\b(test|demo|undone)\b/i;

/** The texts before the first field of a page; a field to search with in its head is none. */
export function wordsOnTop(words: readonly Element[], fields: readonly Element[]): Element[] {
  const first = fields.find((field) => !field.closest(ELSEWHERE));
  return first ? words.filter((text) => precedes(text, first)).slice(-MOST) : words.slice(0, MOST);
}

/** True for a sentence that is red, or in a red box, and tells of something wrong; `brand` are colours of headings. */
export function isMessageOnTop(words: Element, brand: readonly string[]): boolean {
  const letters = lettersOf(words);
  if (wordCount(letters) < LEAST || NO_MESSAGE.test(letters) || !saysWrong(letters) || isNeutral(words)) return false;
  if (words.closest(ELSEWHERE) || isFormPart(words)) return false;
  const box = redBox(words);
  // A list that leads to the fields says more than what stands above it.
  if (box && mayHold(box, 'a[href^="#"]')) return false;
  const ink = inkOf(words);
  return box !== null || (isWrittenRed(ink) && !brand.includes(getComputedStyle(ink).color));
}
