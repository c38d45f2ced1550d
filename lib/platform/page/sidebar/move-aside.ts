// Moves what a page has fixed to its window out of the strip in which help stands: a margin of the page does not.
import { type Borrowed, borrowStyles } from './borrow-styles.ts';
import { elementsIn, pageWidth, reachesInto, type Strip } from './strip.ts';

/** So often it is looked what has come to light below what was moved. */
const PASSES = 5;

/** So many are moved at most. */
const MOST_MOVED = 24;

/** The styles that move something. */
const MOVED_BY = ['margin-left', 'margin-right', 'max-width'] as const;

/** What is left of something that is made narrower, at the least, in CSS pixels. */
const LEAST_WIDTH = 120;

const parentOrHost = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** True for what stands where the window is, and not where the page's text flows. */
function isFixed(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false;
  const { position } = getComputedStyle(element);
  const holder = element.offsetParent;
  return position === 'fixed' || (position === 'absolute' && (!holder || holder === document.body));
}

/** What is fixed to the window around an element and reaches into the strip, the outermost first. */
function fixedAround(element: Element, strip: Strip): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement; at = parentOrHost(at)) {
    if (isFixed(at) && reachesInto(at.getBoundingClientRect(), strip)) found.unshift(at);
  }
  return found;
}

/** True when an element stands beside the strip, or has gone as far as the strip is wide, such as one that slides in. */
function isAside(before: DOMRect, now: DOMRect, { side, left, right }: Strip): boolean {
  const hasGone = side === 'right' ? before.right - now.right : now.left - before.left;
  const stands = side === 'right' ? now.right <= left + 1 : now.left >= right - 1;
  const isInSight =
    side === 'right' ? now.left >= Math.min(before.left, 0) - 1 : now.right <= Math.max(before.right, pageWidth()) + 1;
  return (stands || hasGone >= right - left - 1) && isInSight;
}

/** Ways to stand aside, the one that keeps most of how it was first: each is tried on top of those before. */
function* waysAside(element: HTMLElement, before: DOMRect, { side, left, right }: Strip, { set }: Borrowed) {
  const style = getComputedStyle(element);
  const own = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const other = side === 'right' ? 'left' : 'right';
  const margin = own(`margin-${side}`);
  // Held at this side, it goes with it; held at both, it grows narrower.
  yield set(`margin-${side}`, `${margin + right - left}px`);
  const around = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'];
  const added = style.boxSizing === 'border-box' ? 0 : around.reduce((sum, name) => sum + own(name), 0);
  const room = side === 'right' ? left - Math.max(0, before.left) : Math.min(pageWidth(), before.right) - right;
  if (room >= LEAST_WIDTH && before.width > room) yield set('max-width', `${room - added}px`);
  // Held at the other side, it is drawn back.
  const over = side === 'right' ? before.right - left : right - before.left;
  yield set(`margin-${other}`, `${own(`margin-${other}`) - over}px`);
}

/** Moves one element; `null` when it would not go, and then it is as it was. */
function moveOne(element: HTMLElement, strip: Strip): Borrowed | null {
  const before = element.getBoundingClientRect();
  const borrowed = borrowStyles(element);
  // What goes slowly is not seen to go.
  borrowed.set('transition', 'none');
  for (const _ of waysAside(element, before, strip, borrowed)) {
    if (!isAside(before, element.getBoundingClientRect(), strip)) continue;
    borrowed.unset('transition');
    return borrowed;
  }
  borrowed.giveBack();
  return null;
}

/** What keeps the strip free. */
export interface Aside {
  /** Moves what lies in the strip now; true when nothing of the page is left in it. */
  clear(strip: Strip): boolean;
  giveBack(): void;
}

/** Creates what moves things aside; `owns` says which element is help itself. */
export function createAside(owns: (element: Element) => boolean): Aside {
  const moved = new Map<HTMLElement, Borrowed>();
  let stays = new WeakSet<HTMLElement>();
  const forget = () => {
    for (const [element, borrowed] of moved) {
      if (element.isConnected) continue;
      borrowed.giveBack();
      moved.delete(element);
    }
  };
  /** Moves one of them, the outermost that goes; false when there is none. */
  const moveAny = (elements: readonly HTMLElement[], strip: Strip): boolean => {
    for (const element of elements) {
      if (stays.has(element) || moved.has(element) || moved.size >= MOST_MOVED) continue;
      const borrowed = moveOne(element, strip);
      if (borrowed) moved.set(element, borrowed);
      else stays.add(element);
      if (borrowed) return true;
    }
    return false;
  };
  const move = (elements: Iterable<Element>, strip: Strip): boolean => {
    let hasMoved = false;
    for (const element of elements) hasMoved = moveAny(fixedAround(element, strip), strip) || hasMoved;
    return hasMoved;
  };
  return {
    clear: (strip) => {
      forget();
      for (let pass = 0; pass < PASSES; pass += 1) {
        const there = elementsIn(strip, owns);
        if (there.size === 0) return true;
        if (!move(there, strip)) return false;
      }
      return false;
    },
    giveBack: () => {
      // At once, as they came: what goes slowly would still be on its way on paper.
      for (const { set, unset } of moved.values()) {
        set('transition', 'none');
        for (const name of MOVED_BY) unset(name);
      }
      if (moved.size > 0) document.documentElement.getBoundingClientRect();
      for (const borrowed of moved.values()) borrowed.giveBack();
      moved.clear();
      stays = new WeakSet();
    },
  };
}
