// The edge between sidebar and page: drawn with the pointer or moved with the arrow keys.
import { SIDEBAR_WIDTH, withinWidth } from '../../../core/sidebar/layout.ts';
import { setStyle } from './sidebar-element.ts';

/** One press of an arrow key, in CSS pixels. */
const STEP = 20;

/** What the edge needs to know and to say. */
interface EdgeUse {
  side: () => 'left' | 'right';
  width: () => number;
  /** While it is being drawn. */
  onWidth: (width: number) => void;
  /** When it was let go. */
  onDone: (width: number) => void;
}

/** Lets the edge change the width until the signal says stop. */
export function followEdge(edge: HTMLElement, { side, width, onWidth, onDone }: EdgeUse, signal: AbortSignal): void {
  const towardsPage = () => (side() === 'left' ? 1 : -1);
  const show = (isActive: boolean) => setStyle(edge, { background: isActive ? 'rgb(11 107 94 / 55%)' : 'none' });
  const listen = <K extends keyof HTMLElementEventMap>(name: K, handle: (event: HTMLElementEventMap[K]) => void) =>
    // A person's hand, and no script's.
    edge.addEventListener(name, (event) => event.isTrusted && handle(event), { signal });
  const tell = () => {
    edge.ariaValueMin = String(SIDEBAR_WIDTH.least);
    edge.ariaValueMax = String(SIDEBAR_WIDTH.most);
    edge.ariaValueNow = String(width());
  };
  let from: { x: number; width: number } | null = null;
  const letGo = () => {
    if (!from) return;
    from = null;
    show(false);
    tell();
    onDone(width());
  };

  listen('pointerdown', (event) => {
    from = { x: event.clientX, width: width() };
    // Over the frame the pointer would be the frame's.
    edge.setPointerCapture(event.pointerId);
    // Nothing of the page is marked meanwhile, and the arrow keys go on where the pointer stops.
    event.preventDefault();
    edge.focus({ preventScroll: true });
    show(true);
  });
  listen('pointermove', (event) => {
    if (from) onWidth(withinWidth(from.width + (event.clientX - from.x) * towardsPage()));
  });
  listen('pointerup', letGo);
  listen('lostpointercapture', letGo);
  listen('pointerenter', () => show(true));
  listen('pointerleave', () => show(from !== null));
  listen('focus', () => show(true));
  listen('blur', () => show(false));
  listen('keydown', (event) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!direction) return;
    // These keys are for the sidebar, not for what the page does with them.
    event.preventDefault();
    event.stopPropagation();
    const wider = withinWidth(width() + direction * towardsPage() * STEP);
    onWidth(wider);
    onDone(wider);
    tell();
  });
  tell();
}
