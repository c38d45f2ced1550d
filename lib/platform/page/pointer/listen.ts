// Hears the pointer on the layer: where it is, and that it was pressed.
import type { Hit } from './element-at.ts';
import { scrollUnder } from './scroll-under.ts';

/** What becomes of what is heard. */
interface Heard {
  /** What lies under the layer at a place of the window. */
  under: (x: number, y: number) => Hit | null;
  onPoint: (hit: Hit | null) => void;
  onTake: () => void;
}

/** Events that would do something in an empty document, or give it the focus. */
const KEPT_STILL = ['mousedown', 'mouseup', 'contextmenu', 'auxclick', 'dblclick', 'dragstart', 'selectstart'];

/** Listens until the signal says stop. */
export function listen(ears: Document, { under, onPoint, onTake }: Heard, signal: AbortSignal): void {
  let at: { x: number; y: number } | null = null;
  let isDue = false;
  const look = () => {
    isDue = false;
    if (at && !signal.aborted) onPoint(under(at.x, at.y));
  };
  // Once for each frame: a mouse tells more often than anybody sees.
  const lookSoon = () => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  const onMove = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    at = { x: clientX, y: clientY };
    lookSoon();
  };
  for (const name of ['pointermove', 'pointerdown'] as const) ears.addEventListener(name, onMove, { signal });
  for (const name of KEPT_STILL) ears.addEventListener(name, (event) => event.preventDefault(), { signal });
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    // A finger has not pointed before.
    if (isDue) look();
    onTake();
  };
  ears.addEventListener('click', onClick, { signal });
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    scrollUnder(under(event.clientX, event.clientY)?.element ?? null, event);
    lookSoon();
  };
  ears.addEventListener('wheel', onWheel, { passive: false, signal });
}
