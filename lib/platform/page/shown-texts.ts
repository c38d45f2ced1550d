// The short texts that a page shows: among them are messages that no markup tells from other words.
import { bareFieldOf, createKnown, type Known } from './bare-field.ts';
import type { Reading } from './budget.ts';
import { isWrittenRed } from './colours.ts';
import { textOf } from './element-text.ts';
import { mayHold, ownLetters } from './element-walk.ts';
import { ALERTS, NOTICES, SIGNS } from './error-signs.ts';
import { fieldShownBy } from './field-of-value.ts';
import { isElement } from './flat-tree.ts';
import { walkPage } from './page-parts.ts';
import { isEditable, VALUES } from './values.ts';
import { isSeen } from './visibility.ts';

/** How many texts are taken, and how long each may be; of what explains itself at length, the first sentence. */
const MOST_TEXTS = 200;
const LONGEST = 200;
const SHORTEST = 5;
const MOST_READ = 800;
const FIRST_SENTENCE = /^.{5,199}?([.!?](?=\s|$)|[。！？])/u;

/** Elements that are looked at: as many from the end of the page, where messages are added, as from its beginning. */
const MOST_LOOKED_AT = 400;

/** Texts of a long page of which the colour is looked at. */
const MOST_COLOURS = 2000;

/** Elements in one message. */
const MOST_INSIDE = 16;

const NO_MESSAGE = 'html,head *,script,style,template,option';
const COMMANDS = 'a,button,nav *';
const MARKED = `${ALERTS},${SIGNS},${NOTICES}`;

/** True when words stand in an element itself, or in a few beside each other in it; around a field values may stand. */
function holdsWords(element: Element): boolean {
  if (element.matches(NO_MESSAGE) || element.getElementsByTagName('*').item(MOST_INSIDE)) return false;
  if (mayHold(element, VALUES)) return false;
  return element.childElementCount > 1 || /\p{L}/u.test(ownLetters(element));
}

/** Those of many elements that are looked at: what is marked or red wherever it stands, then by place; commands last. */
async function mostLikely(elements: Element[], reading: Reading): Promise<Element[]> {
  if (elements.length <= MOST_LOOKED_AT) return elements;
  const [likely, others, commands]: [Element[], Element[], Element[]] = [[], [], []];
  for (const [at, element] of elements.entries()) {
    if (reading.isOver()) break;
    const isLikely = () => element.matches(MARKED) || (at < MOST_COLOURS && isWrittenRed(element));
    if (element.matches(COMMANDS)) commands.push(element);
    else ((await reading.piece(isLikely)) ? likely : others).push(element);
  }
  const half = MOST_LOOKED_AT / 2;
  const ends = others.length > MOST_LOOKED_AT ? [...others.slice(0, half), ...others.slice(-half)] : others;
  return [...likely.slice(0, half), ...ends, ...commands].slice(0, MOST_LOOKED_AT + half);
}

function shownWords(element: Element, known: Known, reading: Reading): string {
  if (!isSeen(element) || isEditable(element) || (fieldShownBy(element, true) ?? bareFieldOf(element, known)))
    return '';
  const words = textOf(element, reading, MOST_READ);
  return words.length > LONGEST ? (FIRST_SENTENCE.exec(words)?.[0] ?? '') : words;
}

/** The short texts that can be seen on a page; none of a value. They are for comparing, and are kept nowhere. */
export async function readShownTexts(document: Document, reading: Reading): Promise<string[]> {
  const found: Element[] = [];
  await walkPage(document, reading, (element) => {
    if (isElement(element) && holdsWords(element)) found.push(element);
    return true;
  });
  const texts = new Set<string>();
  const known = createKnown();
  for (const element of await mostLikely(found, reading)) {
    if (reading.isOver() || texts.size >= MOST_TEXTS) break;
    const text = await reading.piece(() => shownWords(element, known, reading));
    if (text.length >= SHORTEST) texts.add(text);
  }
  return [...texts];
}
