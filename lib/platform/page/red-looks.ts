// What looks like an error without red words: light words on a red ground, words right beside a red sign.
import { inkOf, isRed, isWrittenRed } from './colours.ts';
import { matchesBelow, mayHold, ownLetters } from './element-walk.ts';
import { withAny } from './values.ts';

/** How far above words their ground may be. */
const LEVELS = 3;

/** What stands in a box of which the ground says nothing about words in it. */
const CONTROLS = 'input,select,textarea,label,button,table,nav';

/** The box of which words have their ground, where that is red. */
function redGround(words: Element): Element | null {
  let box: Element | null = words;
  for (let level = 0; box && level < LEVELS; level += 1) {
    const { backgroundColor } = getComputedStyle(box);
    if (isRed(backgroundColor)) return mayHold(box, CONTROLS) ? null : box;
    if (!/, 0\)$/.test(backgroundColor)) return null;
    box = box.parentElement;
  }
  return null;
}

const SHAPES = 'svg,path,circle,polygon,use';
const SIGNS = `svg,i,[class*="icon" i]`;
const LONGEST_SIGN = 20;

/** True for a small thing without words of its own that is red: a sign. */
export function isRedSign(thing: Element | null): boolean {
  if (!thing?.matches(`${SIGNS},span`)) return false;
  const words = (thing.textContent ?? '').slice(0, LONGEST_SIGN + 1).trim();
  if (words.length > LONGEST_SIGN || /[*\s]/.test(words) || (/\p{L}/u.test(words) && !thing.matches(SIGNS)))
    return false;
  const isDrawnRed = (shape: Element) => {
    const { color, fill, stroke } = getComputedStyle(shape);
    return isRed(shape.matches(SHAPES) ? `${fill}` : color) || isRed(stroke);
  };
  return [thing, ...matchesBelow(thing, SHAPES, 3).found].some(isDrawnRed);
}

/** The red sign that words stand right beside. */
const signBeside = (words: Element): Element | null =>
  [words.previousElementSibling, words.firstElementChild].find(isRedSign) ?? null;

/** True when words look like an error: they are red, on red, or beside a red sign. */
export const looksRed = (words: Element): boolean =>
  isWrittenRed(inkOf(words)) ||
  redGround(words) !== null ||
  (/\S/.test(ownLetters(words)) && signBeside(words) !== null);

const WARNING = withAny('class*', 'exclam error warn alert invalid danger');

/** True when words that are not red look like an error wherever they stand: in a bubble, beside a sign that warns. */
export function looksLikeWarning(words: Element): boolean {
  const ground = redGround(words);
  const sign = signBeside(words);
  const isBubble = ground !== null && /absolute|fixed/.test(getComputedStyle(ground).position);
  return isBubble || sign?.matches(WARNING) === true;
}
