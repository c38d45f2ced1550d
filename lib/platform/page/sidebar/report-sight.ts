// Tells the help page in the frame, again and again and straight, whether it stands in the page as it was put there.
// Not by way of the background: what is told late is told too late, and a page that is busy must be heard to be silent.
import { redraw, type SidebarParts } from './sidebar-element.ts';

/** How often it is told, in milliseconds: later than the tenth of a second in which the browser looks but once. */
const BEAT_MS = 150;

/** So often help that says it is covered is drawn anew; what lies above it longer lies there. */
const MOST_REDRAWN = 40;

/** So many CSS pixels a scrollbar or rounding may take. */
const SLACK = 24;

/** The least width at which the help can be read, in CSS pixels; a narrower window is filled. */
const LEAST_WIDTH = 240;

/** True while the sidebar is drawn at its full height at a side of the window, wherever the page would have it. */
export function standsAtSide(host: HTMLElement): boolean {
  const { left, top, right, width, height } = host.getBoundingClientRect();
  const atSide = Math.abs(left) < 1 || Math.abs(innerWidth - right) < SLACK;
  const isWhole =
    Math.abs(top) < 1 && innerHeight - height < SLACK && width >= Math.min(LEAST_WIDTH, innerWidth - SLACK);
  return host.checkVisibility() && host.matches(':popover-open') && !host.closest('[inert]') && atSide && isWhole;
}

/**
 * Tells the page in the frame what `isClear` says, until the signal says stop; the token proves who tells it. That page
 * tells whether the browser has it covered, and when it is used, which `onUse` is called with.
 */
export function reportSight(
  parts: Pick<SidebarParts, 'host' | 'frame' | 'edge'>,
  token: string,
  isClear: () => boolean,
  signal: AbortSignal,
  onUse: (use: unknown) => void,
): void {
  const { host, frame } = parts;
  let port: MessagePort | undefined;
  let stood = '';
  let redrawsLeft = 0;
  const say = () => {
    const { left, top, width, height } = host.getBoundingClientRect();
    const stands = [left, top, width, height].join(' ');
    port?.postMessage(stands === stood && standsAtSide(host) && isClear());
    stood = stands;
  };
  const connect = () => {
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }) => {
      if (data === 'covered') redrawsLeft = MOST_REDRAWN;
      else if (data === 'clear') redrawsLeft = 0;
      else onUse(data);
    };
    // The page has no hold on this frame; and whoever were in it could do nothing with the token but be told of by us.
    frame.contentWindow?.postMessage({ token }, '*', [port2]);
    say();
  };
  frame.addEventListener('load', connect, { signal });
  for (const name of ['toggle', 'close', 'fullscreenchange']) {
    document.addEventListener(name, say, { capture: true, signal });
  }
  const beat = setInterval(() => {
    if (redrawsLeft > 0) redraw(parts);
    redrawsLeft -= 1;
    say();
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    port?.close();
  });
}
