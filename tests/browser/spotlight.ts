// What the spotlight draws, as only the browser itself can see it: its shadow root is closed.
import type { Page } from 'playwright-core';
import { attributeOf, readClosedRoot } from './closed-root.ts';
import { poll } from './poll.ts';

/** A place in the window, in CSS pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The spotlight of one page. */
export interface Spotlight {
  /** Where the ring is, when it is lit; `null` when there is none. */
  ring(): Promise<Rect | null>;
  /** Waits until the ring stands around an element. */
  isAround(rect: () => Promise<Rect | null>): Promise<void>;
  /** Waits until there is none in the page. */
  isGone(): Promise<void>;
}

/** Room between an element and the lines of the ring. */
const GAP = 3;

/** Runs in the page. */
function readRing(ring: HTMLElement): Rect | 'dark' {
  if (getComputedStyle(ring).opacity !== '1') return 'dark';
  const { x, y } = ring.getBoundingClientRect();
  return { x, y, width: ring.offsetWidth, height: ring.offsetHeight };
}

/** The ring, lit or not. */
const lookForRing = (page: Page) =>
  readClosedRoot(
    page,
    (host, [part]) => attributeOf(host, 'aria-hidden') === 'true' && part?.localName !== 'iframe',
    readRing,
  );

/** Takes hold of what the spotlight draws in a page. */
export function watchSpotlight(page: Page): Spotlight {
  const ring = async () => {
    const found = await lookForRing(page);
    return found === 'dark' ? null : found;
  };
  return {
    ring,
    isAround: async (rect) => {
      let seen: unknown;
      const fits = async () => {
        const [light, element] = [await lookForRing(page), await rect()];
        seen = { light, element, page: await page.evaluate(() => [document.visibilityState, scrollX, scrollY]) };
        if (!light || light === 'dark' || !element) return false;
        const wanted = [element.x - GAP, element.y - GAP, element.width + 2 * GAP, element.height + 2 * GAP];
        return [light.x, light.y, light.width, light.height].every((n, at) => Math.abs(n - (wanted[at] ?? 0)) < 1.5);
      };
      await poll('the ring around the element', fits).catch((error) => {
        throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
      });
    },
    isGone: async () => {
      await poll('the spotlight to go', async () => (await lookForRing(page)) === null);
    },
  };
}
