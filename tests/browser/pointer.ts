// Pointing at things of a page, as a person does it: what is outlined is known to the browser alone, the root is closed.
import type { Frame, Locator, Page } from 'playwright-core';
import { attributeOf, readClosedRoot } from './closed-root.ts';
import { poll } from './poll.ts';

/** What the layer draws. */
export interface Outline {
  words: string;
  /** Where the words are written. */
  label: { left: number; top: number; right: number; bottom: number };
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page, with the frame that hears, the outline, and the label. */
function readOutline(_: HTMLElement, ring?: HTMLElement, label?: HTMLElement): Outline | 'nothing' | null {
  if (!ring || !label) return null;
  if (getComputedStyle(ring).visibility !== 'visible') return 'nothing';
  const { x, y } = ring.getBoundingClientRect();
  const { left, top, right, bottom } = label.getBoundingClientRect();
  const words = label.firstChild?.nodeValue ?? '';
  return { words, label: { left, top, right, bottom }, x, y, width: ring.offsetWidth, height: ring.offsetHeight };
}

/** What is outlined on a page now; `null` while nobody points, `'nothing'` while nothing is outlined. */
export function outlineOf(page: Page): Promise<Outline | 'nothing' | null> {
  return readClosedRoot(
    page,
    (host, [frame]) => frame?.localName === 'iframe' && attributeOf(host, 'aria-hidden') !== undefined,
    readOutline,
  );
}

/** Waits until something with this name is outlined. */
export async function awaitOutline(page: Page, words: string | RegExp): Promise<Outline> {
  let seen: unknown;
  const fits = async () => {
    const outline = await outlineOf(page);
    seen = outline;
    if (!outline || outline === 'nothing') return false;
    return (typeof words === 'string' ? outline.words === words : words.test(outline.words)) && outline;
  };
  return poll(`an outline named ${words}`, fits).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
  });
}

/** Waits until nobody points. */
export async function awaitNoPointer(page: Page): Promise<void> {
  await poll('the layer to go', async () => (await outlineOf(page)) === null);
}

/** Presses “Point at it” in the help beside a page, and waits until the layer lies over it. */
export async function startPointing(page: Page, help: Frame): Promise<void> {
  await help.getByRole('button', { name: 'Point at it' }).first().click();
  await poll('the layer', async () => (await outlineOf(page)) !== null);
  await help.getByRole('button', { name: 'Get help on this' }).waitFor();
}

/** Moves the real mouse over an element. */
export async function moveOver(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

/** Presses the real mouse where it is. */
export async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}
