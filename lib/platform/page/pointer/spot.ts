// What a person points at: a thing of the page, or a sentence in its running text.
import type { Pointed } from '../../../core/pointer/pointer.ts';
import { createReading, READING_LIMITS } from '../budget.ts';
import { pageWorld, tellHelp } from '../page-world.ts';
import { boxesOf, type Sentence, sentenceUnder } from '../sentence.ts';
import { type Box, boxIn, boxOf } from '../spotlight/box.ts';
import { isRunningText, thingAt, thingName } from '../thing.ts';
import { type Hit, isClosedFrame } from './element-at.ts';

/** A thing, and the sentence in it that is meant, if not the whole. */
export interface Spot {
  thing: Element;
  sentence: Sentence | null;
}

/** So many letters of a name are written on the page. */
const MOST_LETTERS = 80;

const budget = () => createReading().part(READING_LIMITS.nodes / 8);

/** What is meant by pointing at something. */
export function spotOf({ element, at }: Hit): Spot {
  if (isClosedFrame(element)) return { thing: element, sentence: null };
  const thing = thingAt(element);
  const sentence = isRunningText(thing) ? sentenceUnder(thing, at.x, at.y, budget()) : null;
  return { thing: sentence?.block ?? thing, sentence };
}

/** True for the same thing, or the same sentence in it. */
export const isSameSpot = (one: Spot | null, other: Spot | null): boolean =>
  one?.thing === other?.thing &&
  one?.sentence?.place.text === other?.sentence?.place.text &&
  one?.sentence?.words === other?.sentence?.words;

/** The beginning of a name, of whole words where it has some. */
function shortName(name: string): string {
  if (name.length <= MOST_LETTERS) return name;
  const end = name.lastIndexOf(' ', MOST_LETTERS - 1);
  return `${name.slice(0, end > MOST_LETTERS / 2 ? end : MOST_LETTERS - 1)}…`;
}

/** What it is, as the help says it. */
export function describe(spot: Spot | null): Pointed {
  if (!spot) return { kind: 'nothing', name: '' };
  if (isClosedFrame(spot.thing)) return { kind: 'frame', name: '' };
  return { kind: 'thing', name: shortName(spot.sentence?.words ?? thingName(spot.thing, budget())) };
}

/** The boxes in which the lines of a sentence are drawn in the window. */
export const linesOf = ({ thing, sentence }: Spot): Box[] =>
  sentence ? boxesOf(sentence.ranges).map((line) => boxIn(thing.ownerDocument, line)) : [];

/** What is outlined of it. */
export function boxAround({ thing }: Spot, lines: readonly Box[]): Box {
  if (lines.length === 0) return boxOf(thing);
  const of = (side: keyof Box) => lines.map((line) => line[side]);
  return {
    left: Math.min(...of('left')),
    top: Math.min(...of('top')),
    right: Math.max(...of('right')),
    bottom: Math.max(...of('bottom')),
  };
}

/** Help is about this from now on, as after a right-click on it. */
export function ask({ thing, sentence }: Spot): void {
  const world = pageWorld();
  world.asked = {};
  world.clicked = new WeakRef(thing);
  delete world.clickedText;
  if (sentence) {
    const { text, offset } = sentence.place;
    world.clickedText = { text: new WeakRef(text), offset };
  }
  tellHelp({ event: 'changed', reason: 'asked' });
}
