// The short texts that a page shows: among them are messages that no markup tells from other words.
import type { Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { ownLetters } from './element-walk.ts';
import { isElement } from './flat-tree.ts';
import { walkPage } from './page-parts.ts';
import { fieldShownBy } from './shown-value.ts';
import { isEditable } from './values.ts';
import { isSeen } from './visibility.ts';

/** How many texts are taken, and how long each may be. */
const MOST_TEXTS = 200;
const LONGEST = 200;
const SHORTEST = 5;

/** Elements that are looked at: as many from the end of the page, where messages are added, as from its beginning. */
const MOST_LOOKED_AT = 400;

const NO_MESSAGE = 'html,head *,script,style,template,option,label,h1,h2,th,a,button,code,pre,svg *,nav *';

/** True when words stand in an element itself, and nothing in it but what runs on with them. */
function holdsWords(element: Element): boolean {
  if (element.childElementCount > 6 || element.matches(NO_MESSAGE)) return false;
  return /\p{L}/u.test(ownLetters(element));
}

/** The short texts that can be seen on a page; none of a value. They are for comparing, and are kept nowhere. */
export async function readShownTexts(document: Document, reading: Reading): Promise<string[]> {
  const found: Element[] = [];
  await walkPage(document, reading, (element) => {
    if (isElement(element) && holdsWords(element)) found.push(element);
    return true;
  });
  const half = MOST_LOOKED_AT / 2;
  const looked = found.length > MOST_LOOKED_AT ? [...found.slice(0, half), ...found.slice(-half)] : found;
  const texts = new Set<string>();
  for (const element of looked) {
    if (reading.isOver() || texts.size >= MOST_TEXTS) break;
    const text = await reading.piece(() =>
      isSeen(element) && !isEditable(element) && !fieldShownBy(element, true)
        ? textOf(element, reading, LONGEST + 1)
        : '',
    );
    if (text.length >= SHORTEST && text.length <= LONGEST) texts.add(text);
  }
  return [...texts];
}
