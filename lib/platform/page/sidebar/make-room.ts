// Pushes the page aside, and gives back exactly what was there.
import { type Borrowed, borrowStyles } from './borrow-styles.ts';
import { createAside } from './move-aside.ts';
import { reachesInto, stripAt } from './strip.ts';
import { watchArrivals } from './watch-arrivals.ts';

/** The page's own width that must be left for making room to be a help: where a person wants it, and by itself. */
const LEAST_PAGE_WIDTH = { wanted: 320, byItself: 480 } as const;

/** Keeps room beside the page. */
export interface Room {
  /**
   * Keeps this much room at a side. Without `isWanted` only where the page follows: else it gets all of it back. Answers
   * whether the room is kept.
   */
  keep(side: 'left' | 'right', width: number, isWanted: boolean): boolean;
  giveBack(): void;
}

/** How far the page goes beyond what is seen of it, sideways. */
function beyond(): number {
  const over = (element: Element | null) => (element ? element.scrollWidth - element.clientWidth : 0);
  return Math.max(over(document.documentElement), over(document.body));
}

/**
 * Creates the keeper of the room beside the page; while the page is printed it has all of its room. `onOutgrown` is called
 * when the page is no longer as wide as it was judged to be.
 */
export function createRoom(owns: (element: Element) => boolean, onOutgrown: () => void, signal: AbortSignal): Room {
  const root = document.documentElement as HTMLElement;
  const aside = createAside(owns);
  let borrowed: Borrowed | null = null;
  let stopWatching = () => {};
  /** Keeps what was kept last. */
  let again = () => {};
  const giveBack = () => {
    stopWatching();
    aside.giveBack();
    borrowed?.giveBack();
    borrowed = null;
  };
  const keep = (side: 'left' | 'right', width: number, isWanted: boolean): boolean => {
    giveBack();
    const least = isWanted ? LEAST_PAGE_WIDTH.wanted : LEAST_PAGE_WIDTH.byItself;
    // Documents that are no HTML have no margin; a small window would be left with next to nothing.
    if (!root.style || !document.body || innerWidth - width < least) return false;
    const before = isWanted ? 0 : beyond();
    borrowed = borrowStyles(root);
    // A page that goes slowly would seem not to go.
    borrowed.set('transition', 'none');
    borrowed.set(`margin-${side}`, `${width}px`);
    const strip = () => stripAt(side, width);
    const clear = () => aside.clear(strip());
    const follows = clear() && !reachesInto(document.body.getBoundingClientRect(), strip()) && beyond() <= before + 1;
    const isKept = isWanted || follows;
    if (!isKept) giveBack();
    const judged = beyond();
    stopWatching = watchArrivals(() => {
      if (isKept) clear();
      const grown = beyond() - judged;
      if (!isWanted && (grown > 1 || (grown < -1 && !isKept))) onOutgrown();
    });
    if (!isKept) return false;
    again = () => keep(side, width, isWanted);
    return true;
  };
  addEventListener(
    'beforeprint',
    () => {
      if (!borrowed) return;
      giveBack();
      addEventListener('afterprint', again, { once: true, signal });
    },
    { signal },
  );
  signal.addEventListener('abort', giveBack);
  return { keep, giveBack };
}
