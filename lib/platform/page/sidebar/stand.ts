// Where the sidebar stands in this page, and what it takes of the page for that; on closing the page has it again.
import type { SidebarLayout } from '../../../core/sidebar/layout.ts';
import type { Box } from '../spotlight/box.ts';
import { weighCover } from './cover-cost.ts';
import { createRoom } from './make-room.ts';
import { followEdge } from './resize-edge.ts';
import { applyLayout, type SidebarParts, sideOf } from './sidebar-element.ts';
import { elementsIn, stripAt } from './strip.ts';

/** A layout that has been settled for this page. */
type Standing = SidebarLayout & { side: 'left' | 'right' };

/** How long a window must have its size for it to be judged anew, in milliseconds. */
const CALM_MS = 150;

/** So often a page that goes on growing and shrinking is judged anew by itself. */
const MOST_JUDGED = 10;

const otherSide = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left');

/** Where nobody has chosen: the side at which it lies over less of what a person may need. */
function lesserSide(layout: SidebarLayout, owns: (element: Element) => boolean): 'left' | 'right' {
  const usual = sideOf(layout);
  const weigh = (side: 'left' | 'right') => weighCover(elementsIn(stripAt(side, layout.width), owns));
  return weigh(otherSide(usual)) < weigh(usual) ? otherSide(usual) : usual;
}

/** Stands as the layout says. */
export function createStand(
  parts: SidebarParts,
  first: SidebarLayout,
  onResized: (width: number) => void,
  signal: AbortSignal,
) {
  const owns = (element: Element) => element === parts.host;
  let judged = 0;
  // At the side where it stands: nothing jumps across the page while somebody reads.
  const onOutgrown = () => {
    judged += 1;
    if (judged <= MOST_JUDGED) stand(standing);
  };
  const room = createRoom(owns, onOutgrown, signal);
  // The side that it has left for now.
  let leftSide: Standing['side'] | null = null;
  let standing: Standing = { ...first, side: sideOf(first) };
  const stand = (next: Standing): boolean => {
    standing = next;
    applyLayout(parts, next);
    if (next.makesRoom !== false) return room.keep(next.side, next.width, next.makesRoom === true);
    room.giveBack();
    return false;
  };
  const settle = (next: SidebarLayout) => {
    leftSide = null;
    judged = 0;
    const keeps = stand({ ...next, side: sideOf(next) });
    if (keeps || next.makesRoom !== 'auto' || next.side !== 'auto') return;
    const side = lesserSide(next, owns);
    if (side !== standing.side) stand({ ...next, side });
  };
  settle(first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const standAnew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && stand(standing), CALM_MS);
  };
  // A smaller window may have no room to give, a larger one some.
  addEventListener('resize', standAnew, { signal });
  const edgeUse = {
    side: () => standing.side,
    width: () => standing.width,
    onWidth: (width: number) => stand({ ...standing, width }),
    onDone: onResized,
  };
  followEdge(parts.edge, edgeUse, signal);
  return {
    settle,
    standAnew,
    /** Only for now: what is kept for the next time stays as it was chosen. */
    makeWayFor: (box: Box) => {
      const { left, right } = parts.host.getBoundingClientRect();
      const hides = box.left < right && box.right > left;
      const side = otherSide(standing.side);
      const to = stripAt(side, standing.width);
      // An element as wide as the window would be hidden there as well.
      if (!hides || (box.left < to.right && box.right > to.left)) return;
      leftSide ??= standing.side;
      stand({ ...standing, side });
    },
    standBack: () => {
      if (leftSide) stand({ ...standing, side: leftSide });
      leftSide = null;
    },
  };
}
