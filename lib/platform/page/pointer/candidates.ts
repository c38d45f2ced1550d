// The things of a page one after the other, for who points with the keyboard.
import { createReading } from '../budget.ts';
import { ALERTS } from '../error-signs.ts';
import { walkPage } from '../page-parts.ts';
import { CANDIDATES } from '../spotlight/rank-element.ts';
import { thingAt } from '../thing.ts';
import { isSeen } from '../visibility.ts';
import { isClosedFrame } from './element-at.ts';

/** Things that can be gone through: beyond this number nobody does, and the mouse is quicker. */
const MOST = 3000;

/** Wide parts of a page are no things on it. */
const NO_THING = 'main,nav,form,table,[role="main" i],[role="navigation" i],[role="presentation" i],[role="none" i]';

const SELECTOR = `${CANDIDATES},${ALERTS}`;

/** Where one element stands beside another, also when they are in different documents of a page. */
const isAfter = (element: Element, other: Element) =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The things of a page as it is now. */
async function listThings(page: Document): Promise<Element[]> {
  const things = new Set<Element>();
  await walkPage(page, createReading(), (element) => {
    if (element.matches(SELECTOR) && !element.matches(NO_THING)) {
      const thing = isClosedFrame(element) ? element : thingAt(element);
      if (isSeen(thing)) things.add(thing);
    }
    return things.size < MOST;
  });
  return [...things];
}

/** The thing after, or before, another; the first, or the last, where there is none; `null` on a page without any. */
export async function thingBeside(page: Document, from: Element | null, by: 1 | -1): Promise<Element | null> {
  const things = await listThings(page);
  if (!from || things.length === 0) return things.at(by === 1 ? 0 : -1) ?? null;
  const known = things.indexOf(from);
  if (known >= 0) return things[(known + by + things.length) % things.length] ?? null;
  const after = things.findIndex((thing) => thing.getRootNode() === from.getRootNode() && isAfter(thing, from));
  return things.at(by === 1 ? Math.max(after, 0) : after - 1) ?? null;
}
