// The sidebar in a page: puts the help page beside it, keeps it in front, and takes it away without a trace.
import type {
  ChangeReason,
  SidebarCommand,
  SidebarEvent,
  SidebarOutcome,
  SidebarStart,
} from '../../../core/sidebar/sidebar-messages.ts';
import { deepestFocus } from '../focus.ts';
import { type PageSidebar, pageWorld } from '../page-world.ts';
import { passLastWord } from './last-word.ts';
import { giveBackLent } from './lent.ts';
import { keepOwnZoom } from './own-zoom.ts';
import { reportSight } from './report-sight.ts';
import { addressOf, createTell, isOrphaned, onCommand } from './runtime.ts';
import { createSidebarElement, type SidebarParts } from './sidebar-element.ts';
import { createStand } from './stand.ts';
import { isInFront, stayInFront } from './stay-in-front.ts';
import { createFront } from './top-layer.ts';
import { watchPage } from './watch-page.ts';
import { watchThefts } from './watch-thefts.ts';

/** After this long the page has laid out what it puts above; a dialog that opens meanwhile is in front for a moment. */
const SETTLED = { milliseconds: 100, looks: 3 } as const;

/** How often it is looked whether the extension is still there. */
const PULSE_MS = 1000;

/** The mark of a sidebar whose extension was updated: the next one takes it off the page. */
const ORPHAN = 'data-alongside-orphan';

type Tell = (event: SidebarEvent) => void;

/** Firefox lets scripts of extensions see into closed roots. */
type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Takes off sidebars whose extension was updated. Firefox ends their script at once, so there none could mark itself. */
async function removeLeftovers(): Promise<void> {
  const address = addressOf('help.html');
  const isLeftover = (element: SeenThrough) =>
    element.hasAttribute(ORPHAN) || element.openOrClosedShadowRoot?.querySelector('iframe')?.src.startsWith(address);
  const leftovers = [...document.querySelectorAll(`[${ORPHAN}],[popover="manual"]`)].filter(isLeftover);
  if (leftovers.length === 0) return;
  for (const element of leftovers) element.remove();
  // One whose script lives on gives back by itself what it had, and does so before this goes on.
  await Promise.resolve();
  giveBackLent();
}

/** Puts the help beside the page, or shows there what is asked now. */
export async function openSidebar(start: SidebarStart): Promise<SidebarOutcome> {
  if (Date.now() > start.until) return 'late';
  const world = pageWorld();
  if (world.sidebar) {
    if (start.takesFocus) world.sidebar.focus();
    // Who opens help that is there, and asks about nothing, has it as it is.
    if (start.asked) {
      world.asked = start.asked;
      world.sidebar.tell({ event: 'changed', reason: 'asked' });
    }
    return 'again';
  }
  world.asked = start.asked;
  await removeLeftovers();
  const focused = deepestFocus(document);
  if (focused && focused !== document.body) world.focused = new WeakRef(focused);
  const parts = createSidebarElement(`${addressOf('help.html')}#${start.token}`, start.names);
  const sidebar = mount(parts, start, createTell(start.token));
  world.sidebar = sidebar;
  for (let look = 0; look < SETTLED.looks; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED.milliseconds));
    if (world.sidebar !== sidebar || isInFront(parts.host)) return 'opened';
  }
  sidebar.close();
  return 'unreachable';
}

/** Closes a sidebar whose extension is gone once its frame is left empty, and marks it for the next one until then. */
function endWithExtension({ host, frame }: SidebarParts, close: () => void, signal: AbortSignal): void {
  frame.addEventListener('load', () => isOrphaned() && close(), { signal });
  const pulse = setInterval(() => isOrphaned() && host.setAttribute(ORPHAN, ''), PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse));
}

/** A page is kept for coming back only without a frame that goes on listening; help comes back with it. */
function leaveKeptPage(close: () => void, tell: Tell, signal: AbortSignal): void {
  const onHidden = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    close();
    addEventListener('pageshow', () => tell({ event: 'restored' }), { once: true });
  };
  addEventListener('pagehide', onHidden, { signal });
}

function mount(parts: SidebarParts, { layout, token }: SidebarStart, tell: Tell): PageSidebar {
  const { host, frame } = parts;
  const world = pageWorld();
  const away = new AbortController();
  const { signal } = away;
  const owns = (element: Element | null) => element === host;

  passLastWord(parts, token, signal);
  const close = () => {
    const hadFocus = owns(document.activeElement);
    away.abort();
    world.endSpotlight?.();
    world.pointer?.end();
    host.remove();
    const back = world.focused?.deref();
    for (const key of ['sidebar', 'asked', 'clicked', 'clickedText', 'focused'] as const) delete world[key];
    // Of a frame's own kind of element too, which is another than the page's.
    if (hadFocus && back?.isConnected && 'focus' in back) (back as HTMLElement).focus({ preventScroll: true });
  };
  // Given to a frame that has it already it would first leave that (Chromium 156), as if the page had taken it.
  const focus = () => {
    if (!owns(document.activeElement)) frame.focus();
  };
  const { settle, standAnew, makeWayFor, standBack } = createStand(
    parts,
    layout,
    (width) => tell({ event: 'resized', width }),
    signal,
  );
  const thefts = watchThefts(host, () => tell({ event: 'stolen' }), signal);
  const commands: { [K in SidebarCommand['command']]: (command: Extract<SidebarCommand, { command: K }>) => unknown } =
    {
      close,
      focus,
      layout: (command) => settle(command.layout),
      state: () => ({ hasFocus: owns(document.activeElement) }),
      typed: () => {
        const state = thefts.state();
        close();
        return state;
      },
    };
  onCommand((command) => (commands[command.command] as (given: SidebarCommand) => unknown)(command) ?? null, signal);
  const front = createFront(host, signal);
  const onLost = () => {
    close();
    tell({ event: 'lost' });
  };
  const raise = stayInFront(host, { onLost, onRaised: front.noteRaised }, signal);
  keepOwnZoom(parts, signal);
  // What came to the front unnoticed goes behind again; until that has lasted a moment nothing that is pressed counts.
  const isClear = () => {
    const isFront = front.isFront();
    if (!isFront) raise();
    return isFront;
  };
  reportSight(parts, token, isClear, signal, thefts.note);
  const onChange = (reason: ChangeReason) => {
    tell({ event: 'changed', reason });
    // What an application shows at another place may be laid out in another way.
    if (reason === 'place') standAnew();
  };
  watchPage(owns, onChange, signal);
  leaveKeptPage(close, tell, signal);
  endWithExtension(parts, close, signal);
  return { owns, close, tell, makeWayFor, standBack, focus };
}
