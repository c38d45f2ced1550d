// What looks like an error without red words: light words on a red ground, words right beside a red sign.
import { inkOf, isRed, isRedGround, isWrittenRed } from './colours.ts';
import { lettersOf, matchesBelow, mayHold, ownLetters } from './element-walk.ts';
import { withAny } from './values.ts';

/** How far above words their ground may be. */
const LEVELS = 4;

/** What stands in a box of which the ground says nothing about words in it. */
const CONTROLS = 'input,select,textarea,label,table,nav';

/** A cross that closes something is no command. */
const isCommand = (button: Element) => lettersOf(button).length > 2;

/** The box in which words stand, where its ground or its edge is red, or pink under words of a dark red. */
export function redBox(words: Element): Element | null {
  let box: Element | null = words;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (isRedGround(box))
      return mayHold(box, CONTROLS) || matchesBelow(box, 'button').found.some(isCommand) ? null : box;
    if (!/, 0\)$/.test(getComputedStyle(box).backgroundColor)) return null;
    box = box.parentElement;
  }
  return null;
}

const SIGNS = `svg,i,[class*="icon" i]`;

/** Signs of a notice, and shapes of a sign, that are looked at. */
const MOST_SIGNS = 3;

/** A sign has no words, but for one of a font of icons; an asterisk is a mark. */
const NO_WORDS = /^[^*\s]{0,20}$/;

/** True for a small thing without words of its own that is red: a sign. */
function isRedSign(thing: Element | null): boolean {
  if (!thing?.matches(SIGNS) || !(thing.matches('svg') || NO_WORDS.test(lettersOf(thing)))) return false;
  return [thing, ...matchesBelow(thing, '*', MOST_SIGNS).found].some((shape) => {
    const { color, fill, stroke } = getComputedStyle(shape);
    return [color, fill, stroke].some((colour) => isRed(colour));
  });
}

/** True for a notice with a red sign in it. */
export const hasRedSign = (notice: Element): boolean => matchesBelow(notice, SIGNS, MOST_SIGNS).found.some(isRedSign);

/** The red sign that words stand right beside. */
const signBeside = (words: Element): Element | null =>
  [words.previousElementSibling, words.firstElementChild].find(isRedSign) ?? null;

/** True when words look like an error: they are red, in a red box, or beside a red sign. */
export const looksRed = (words: Element): boolean =>
  isWrittenRed(inkOf(words)) || redBox(words) !== null || (/\S/.test(ownLetters(words)) && signBeside(words) !== null);

const WARNING = withAny('class*', 'exclam error warn alert invalid danger');

/** True when words that are not red look like an error wherever they stand: in a bubble, beside a sign that warns. */
export function looksLikeWarning(words: Element): boolean {
  const box = redBox(words);
  const sign = signBeside(words);
  const isBubble = box !== null && /absolute|fixed/.test(getComputedStyle(box).position);
  return isBubble || sign?.matches(WARNING) === true;
}
