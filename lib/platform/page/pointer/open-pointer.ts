// Pointing at the thing that help is to be about: with the mouse on a layer over the page, with keys from the help.
import { moveOfKey, type PointerMove, type PointerOutcome, type PointerStart } from '../../../core/pointer/pointer.ts';
import { createTrail } from '../../../core/pointer/trail.ts';
import { deepestFocus } from '../focus.ts';
import { type PagePointer, pageWorld, tellHelp } from '../page-world.ts';
import { boxOf } from '../spotlight/box.ts';
import { bringIntoSight } from '../spotlight/into-sight.ts';
import { thingAt } from '../thing.ts';
import { thingBeside } from './candidates.ts';
import { elementAt } from './element-at.ts';
import { createLayer, type Layer } from './layer.ts';
import { listen } from './listen.ts';
import { NESTING } from './nesting.ts';
import { readPicked } from './read-picked.ts';
import { ask, boxAround, describe, isSameSpot, linesOf, type Spot, spotOf } from './spot.ts';

/** What becomes of what is pointed at when the page changes. */
interface Fate {
  /** The page has taken it away. */
  onGone: () => void;
  /** Nobody can point any more. */
  end: () => void;
}

/** Draws what is pointed at, for as long as somebody points. */
function createView(layer: Layer, { unnamed, outOfReach }: PointerStart, { onGone, end }: Fate, signal: AbortSignal) {
  let [shown, pointed, drawn] = [null as Spot | null, describe(null), ''];
  const redraw = (spot: Spot) => {
    const words = pointed.kind === 'frame' ? outOfReach : pointed.name || unnamed;
    const lines = linesOf(spot);
    const box = boxAround(spot, lines);
    const next = [box.left, box.top, box.right, box.bottom, innerWidth, innerHeight, lines.length, words].join();
    if (next !== drawn) layer.outline(box, words, lines);
    drawn = next;
  };
  const draw = () => {
    if (signal.aborted) return;
    if (!layer.isThere()) return end();
    if (shown && !shown.thing.isConnected) onGone();
    if (shown) redraw(shown);
    else {
      layer.clear();
      drawn = '';
    }
    // Every frame: no event tells of all the ways in which a page moves its parts.
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  return {
    pointed: () => pointed,
    shown: () => shown,
    show: (spot: Spot | null) => {
      if (isSameSpot(spot, shown)) return;
      [shown, pointed] = [spot, describe(spot)];
      tellHelp({ event: 'pointed' });
    },
  };
}

/** What each move does; it answers with what is outlined then. */
function createMoves(layer: Layer, start: PointerStart, end: () => void, signal: AbortSignal) {
  const trail = createTrail(NESTING);
  const view = createView(layer, start, { onGone: () => show(null), end }, signal);
  const show = (spot: Spot | null) => {
    trail.goTo(spot?.thing ?? null);
    view.show(spot);
  };
  const beside = async (by: 1 | -1) => {
    const thing = await thingBeside(document, trail.now(), by);
    if (!thing || signal.aborted) return;
    bringIntoSight(thing, 'at once');
    pageWorld().sidebar?.makeWayFor(boxOf(thing));
    show({ thing, sentence: null });
  };
  const along = (isMoved: boolean) => {
    const thing = trail.now();
    if (isMoved && thing) view.show({ thing, sentence: null });
  };
  // Around a sentence is the text that it stands in.
  const wider = () => along(view.shown()?.sentence ? true : trail.wider());
  const take = () => {
    const spot = view.shown();
    if (!spot?.thing.isConnected || view.pointed().kind !== 'thing') return;
    end();
    if (start.purpose === 'pick') pageWorld().picked = readPicked(document, spot);
    else ask(spot);
  };
  const moves: Record<PointerMove, () => unknown> = {
    look: () => undefined,
    wider,
    narrower: () => along(trail.narrower()),
    next: () => beside(1),
    previous: () => beside(-1),
    take,
    leave: end,
  };
  return { moves, show, pointed: view.pointed };
}

/**
 * Without help beside the page the keys may be the page's, though a person points: those of pointing count there as well.
 * Whoever turns to another tab points no more, as the browser's own panel goes with them.
 */
function standAlone(moves: Record<PointerMove, () => unknown>, signal: AbortSignal): void {
  const take = (event: KeyboardEvent) => {
    const { key } = event;
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const other = key === 'Enter' ? 'take' : moveOfKey(key, isRightToLeft);
    const move = key === 'Escape' ? 'leave' : other;
    if (!move || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') moves[move]();
  };
  // Where a frame of the page has the keys, the page around it hears none of them.
  const windows = new Set([window, deepestFocus(document)?.ownerDocument.defaultView ?? window]);
  for (const view of windows) {
    for (const name of ['keydown', 'keypress', 'keyup'] as const)
      view.addEventListener(name, take, { capture: true, signal });
  }
  document.addEventListener('visibilitychange', () => moves.leave(), { signal });
}

/** Lays the layer over the page in place of the one before; what is pointed at first is the field that was left. */
export async function openPointer(start: PointerStart): Promise<PointerOutcome> {
  const world = pageWorld();
  world.pointer?.end();
  world.endSpotlight?.();
  delete world.picked;
  const off = new AbortController();
  const { signal } = off;
  const end = () => {
    off.abort();
    if (world.pointer !== pointer) return;
    delete world.pointer;
    world.sidebar?.standBack();
    tellHelp({ event: 'pointed' });
  };
  const pointer: PagePointer = { end, steer: async () => describe(null) };
  world.pointer = pointer;
  const ownsHelp = (element: Element | null) => world.sidebar?.owns(element) === true;
  const layer = await createLayer(ownsHelp, signal);
  if (!layer) {
    end();
    return 'unreachable';
  }
  const { moves, show, pointed } = createMoves(layer, start, end, signal);
  pointer.steer = async (move) => {
    await moves[move]();
    return signal.aborted ? null : pointed();
  };
  const isOurs = (element: Element) => layer.owns(element) || ownsHelp(element);
  const under = (x: number, y: number) => elementAt(document, { x, y }, isOurs);
  listen(layer.ears, { under, onPoint: (hit) => show(hit && spotOf(hit)), onTake: moves.take }, signal);
  addEventListener('pagehide', end, { signal });
  if (!world.sidebar) standAlone(moves, signal);
  const left = world.focused?.deref();
  if (left?.isConnected) show({ thing: thingAt(left), sentence: null });
  return 'pointing';
}
