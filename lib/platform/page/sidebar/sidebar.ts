// The sidebar's host in a page: puts the help page beside it, keeps it in front, and takes it away without a trace.
import type { HostCommand, HostEvent, HostOutcome, HostStart } from '../../../core/sidebar/host-messages.ts';
import type { SidebarLayout } from '../../../core/sidebar/layout.ts';
import { deepestFocus } from '../focus.ts';
import { type PageSidebar, pageWorld } from '../page-world.ts';
import type { Box } from '../spotlight/box.ts';
import { applyLayout, createHost, type HostParts, redrawSoon, sideOf } from './host-element.ts';
import { createRoom } from './make-room.ts';
import { keepOwnZoom } from './own-zoom.ts';
import { reportSight } from './report-sight.ts';
import { followEdge } from './resize-edge.ts';
import { addressOf, createTell, isOrphaned, onCommand } from './runtime.ts';
import { isReachable, stayInFront } from './stay-in-front.ts';
import { createFront } from './top-layer.ts';
import { watchPage } from './watch-page.ts';

/** After this long the page has laid out what it puts above. */
const SETTLED_MS = 100;

/** How often it is looked whether the extension is still there. */
const PULSE_MS = 1000;

/** The mark of a sidebar whose extension was updated: the next one takes it off the page. */
const ORPHAN = 'data-alongside-orphan';

type Tell = (event: HostEvent) => void;

/** Firefox lets scripts of extensions see into closed roots. */
type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Takes off sidebars whose extension was updated. Firefox ends their script at once, so there none could mark itself. */
function removeLeftovers(): void {
  const address = addressOf('help.html');
  const isLeftover = (element: SeenThrough) =>
    element.hasAttribute(ORPHAN) || element.openOrClosedShadowRoot?.querySelector('iframe')?.src.startsWith(address);
  for (const element of document.querySelectorAll(`[${ORPHAN}],[popover="manual"]`)) {
    if (isLeftover(element)) element.remove();
  }
}

/** Puts the help beside the page, or shows there what is asked now. */
export async function openSidebar(start: HostStart): Promise<HostOutcome> {
  const world = pageWorld();
  world.asked = start.asked;
  if (world.sidebar) {
    if (start.takesFocus) world.sidebar.focus();
    world.sidebar.tell({ event: 'changed', reason: 'asked' });
    return 'again';
  }
  removeLeftovers();
  const focused = deepestFocus(document);
  if (focused && focused !== document.body) world.focused = new WeakRef(focused);
  const parts = createHost(`${addressOf('help.html')}#${start.token}`, start.names);
  const sidebar = mount(parts, start, createTell(start.token));
  world.sidebar = sidebar;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  if (world.sidebar !== sidebar || isReachable(parts.host)) return 'opened';
  sidebar.close();
  return 'unreachable';
}

/** Stands as the layout says, and gives back on closing what it took of the page. */
function createStand(parts: HostParts, first: SidebarLayout, tell: Tell, signal: AbortSignal) {
  const room = createRoom(signal);
  let layout = first;
  let home = first;
  const stand = (next: SidebarLayout) => {
    layout = next;
    applyLayout(parts, layout);
    if (layout.makesRoom) room.keep(sideOf(layout), layout.width);
    else room.giveBack();
  };
  const settle = (next: SidebarLayout) => {
    home = next;
    stand(next);
  };
  stand(first);
  // A smaller window may have no room to give, a larger one some.
  addEventListener('resize', () => stand(layout), { signal });
  followEdge(
    parts.edge,
    {
      side: () => sideOf(layout),
      width: () => layout.width,
      onWidth: (width) => {
        home = { ...home, width };
        stand({ ...layout, width });
      },
      onDone: (width) => tell({ event: 'resized', width }),
    },
    signal,
  );
  return {
    settle,
    /** Only for now: what is kept for the next time stays as it was chosen. */
    makeWayFor: (box: Box) => {
      const { left, right } = parts.host.getBoundingClientRect();
      const hides = box.left < right && box.right > left;
      const other = sideOf(layout) === 'left' ? 'right' : 'left';
      const [from, to] = other === 'left' ? [0, layout.width] : [innerWidth - layout.width, innerWidth];
      // An element as wide as the window would be hidden there as well.
      if (hides && !(box.left < to && box.right > from)) stand({ ...layout, side: other });
    },
    standBack: () => {
      if (layout.side !== home.side) stand(home);
    },
  };
}

function mount(parts: HostParts, { layout, token }: HostStart, tell: Tell): PageSidebar {
  const { host, frame } = parts;
  const world = pageWorld();
  const away = new AbortController();
  const { signal } = away;
  const owns = (element: Element | null) => element === host;

  const close = () => {
    const hadFocus = owns(document.activeElement);
    away.abort();
    world.endSpotlight?.();
    world.pointer?.end();
    host.remove();
    const back = world.focused?.deref();
    for (const key of ['sidebar', 'asked', 'clicked', 'focused'] as const) delete world[key];
    // Of a frame's own kind of element too, which is another than the page's.
    if (hadFocus && back?.isConnected && 'focus' in back) (back as HTMLElement).focus({ preventScroll: true });
  };
  const { settle, makeWayFor, standBack } = createStand(parts, layout, tell, signal);
  const commands: { [K in HostCommand['command']]: (command: Extract<HostCommand, { command: K }>) => unknown } = {
    close,
    focus: () => frame.focus(),
    layout: (command) => settle(command.layout),
    state: () => ({ hasFocus: owns(document.activeElement) }),
  };
  onCommand((command) => (commands[command.command] as (given: HostCommand) => unknown)(command), signal);
  const front = createFront(host, signal);
  const onLost = () => {
    close();
    tell({ event: 'lost' });
  };
  let isUp = false;
  const onRaised = () => {
    front.noteRaised();
    // At first the browser has yet to look, and looks by itself.
    if (isUp) redrawSoon(parts);
    isUp = true;
  };
  const raise = stayInFront(host, { onLost, onRaised }, signal);
  keepOwnZoom(parts, signal);
  // What came to the front unnoticed goes behind again; until that has lasted a moment nothing that is pressed counts.
  const isClear = () => {
    const isFront = front.isFront();
    if (!isFront) raise();
    return isFront;
  };
  reportSight(parts, token, isClear, signal);
  watchPage(owns, (reason) => tell({ event: 'changed', reason }), signal);
  // A page is kept for coming back only without a frame that goes on listening; help comes back with it.
  const onHidden = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    close();
    addEventListener('pageshow', () => tell({ event: 'restored' }), { once: true });
  };
  addEventListener('pagehide', onHidden, { signal });
  // Left empty by a help page whose extension is gone: it was closed.
  frame.addEventListener('load', () => isOrphaned() && close(), { signal });
  const pulse = setInterval(() => isOrphaned() && host.setAttribute(ORPHAN, ''), PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse));
  return { owns, close, tell, makeWayFor, standBack, focus: () => frame.focus() };
}
