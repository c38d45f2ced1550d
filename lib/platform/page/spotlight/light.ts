// What is drawn: a ring around an element, and the rest of the page a little dimmed. The person works through it.
import { createPlain, keepOffPaper, setStyle } from '../sidebar/sidebar-element.ts';
import { type Box, roomAround } from './box.ts';

/** Between the element and the ring, in CSS pixels. */
const GAP = 3;

/** What the ring needs to be seen whole at the edge of the window. */
const RING = 5;

const FADE_MS = 150;

/** White and dark lines in turn can be told from any page, light or dark; the last shadow is the dimming. */
const LINES = '0 0 0 1px #fff, 0 0 0 4px #0b6b5e, 0 0 0 5px #fff, 0 0 0 200vmax rgb(13 20 24 / 24%)';

/** The spotlight as it stands in the page. */
export interface Light {
  /** Puts the ring around a box; `radius` is that of the corners in it. */
  place(box: Box, radius: number): void;
  /** Comes above what has been opened since, a dialog for example. */
  raise(): void;
  turn(state: 'on' | 'off'): void;
  /** False when the page has thrown it out. */
  isThere(): boolean;
}

/**
 * Puts a spotlight into the page, not yet turned on; it goes away without a trace when the signal says stop.
 * A popover is painted above everything, modal dialogs too. Under those it is inert, which it is anyway: it takes no
 * click, no key and no focus.
 */
export function createLight(signal: AbortSignal): Light {
  const [host, ring] = [createPlain('div'), createPlain('div')];
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isForced = matchMedia('(forced-colors: active)').matches;
  host.ariaHidden = 'true';
  host.popover = 'manual';
  setStyle(host, { position: 'fixed', inset: 0, width: '100%', height: '100%', overflow: 'visible' });
  setStyle(host, { 'pointer-events': 'none', 'z-index': 2147483647 });
  setStyle(ring, { position: 'fixed', 'pointer-events': 'none', 'box-shadow': LINES, opacity: 0 });
  // A theme of the reader's own colours takes shadows away.
  if (isForced) setStyle(ring, { outline: '3px solid Highlight', 'outline-offset': '2px' });
  if (!isCalm) setStyle(ring, { transition: `opacity ${FADE_MS}ms ease-out` });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(ring);
  keepOffPaper(root);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  return {
    place: (box, radius) => {
      const { left, top, right, bottom } = roomAround(box, GAP, RING);
      setStyle(ring, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${Math.max(0, right - left)}px`,
        height: `${Math.max(0, bottom - top)}px`,
        'border-radius': `${Math.max(6, radius + GAP)}px`,
      });
    },
    raise: () => {
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    },
    turn: (state) => setStyle(ring, { opacity: state === 'on' ? 1 : 0 }),
    isThere: () => host.isConnected,
  };
}
