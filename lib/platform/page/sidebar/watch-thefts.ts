// Notices a page that takes the focus back from help, and keeps from its fields what was typed for help.
import { createThefts } from '../../../core/sidebar/thefts.ts';
import { frameDocument } from '../page-parts.ts';
import { createKeyGuard } from './guard-keys.ts';
import { onCommand } from './runtime.ts';

/** So long it is waited for help to tell that a person has left it by the keyboard, in milliseconds. */
const TELLING_MS = 150;

/** So long after help has gone elsewhere its keys are kept at most, in milliseconds. */
const KEPT_MS = 10_000;

/** What tells where the focus is. Chromium tells a page of a frame that has it only by what other windows lose and gain. */
const FOCUS = ['blur', 'focus', 'focusin', 'focusout'] as const;

/** Calls back with each window of the page, once: its own, and when it is asked those of frames that it shares. */
function createWindows(listen: (view: Window) => void) {
  const heard = new WeakSet([document]);
  listen(window);
  return {
    hears: (page: Document) => heard.has(page),
    look: () => {
      for (const frame of document.querySelectorAll('iframe,frame')) {
        const inner = frameDocument(frame);
        if (inner?.defaultView && !heard.has(inner)) listen(inner.defaultView);
        if (inner) heard.add(inner);
      }
    },
  };
}

/** Watches until the signal says stop, and on while help that has gone elsewhere asks; `onStolen` is called once. */
export function watchThefts(host: HTMLElement, onStolen: () => void, signal: AbortSignal) {
  const thefts = createThefts(() => performance.now());
  const keys = new AbortController();
  let [isTold, isHeld, isAway, was] = [false, false, false, false];
  let backMs = Number.NEGATIVE_INFINITY;
  const tell = () => {
    if (!isTold && !signal.aborted) onStolen();
    isTold = true;
  };
  const has = () => document.activeElement === host;
  const enter = () => {
    windows.look();
    was = true;
    thefts.use();
  };
  const lose = () => {
    if (signal.aborted || !document.hasFocus()) return;
    const { activeElement } = document;
    const isFrame = /^i?frame$/.test(activeElement?.localName ?? '');
    const inner = activeElement && frameDocument(activeElement);
    // Into a closed frame goes who clicks there, too: the page does not see the click.
    thefts.lose(isFrame && !(inner && windows.hears(inner)));
    setTimeout(() => thefts.isHabit() && tell(), TELLING_MS);
  };
  const look = ({ type, target }: Event) => {
    if (has()) enter();
    else if (was) {
      was = false;
      lose();
    } else if (type === 'focus' && target === window) backMs = performance.now();
  };
  const guard = createKeyGuard(thefts, { isInHelp: (element) => element === host, onLost: tell }, keys.signal);
  const windows = createWindows((view) => {
    for (const name of FOCUS) view.addEventListener(name, look, { capture: true, signal: keys.signal });
    guard(view);
  });
  // From the start: a page that never pauses has the focus back before help was seen to have it. A frame that loads has
  // another window than the one that was listened to.
  windows.look();
  document.addEventListener('load', windows.look, { capture: true, signal: keys.signal });
  const state = () => {
    isHeld = true;
    isAway ||= !document.hasFocus();
    thefts.hold();
    return { hasFocus: has(), typed: thefts.typed() };
  };
  const end = () => keys.abort();
  signal.addEventListener('abort', () => {
    if (!isHeld) return end();
    onCommand(({ command }) => (command === 'typed' ? state() : undefined), keys.signal);
    // The page has the focus again when help there was closed.
    const onBack = ({ target }: Event) => target === window && isAway && end();
    addEventListener('focus', onBack, { capture: true, signal: keys.signal });
    setTimeout(end, KEPT_MS);
  });
  return {
    /** What a person does in help, as its page tells the sidebar; never what they type. */
    note: (use: unknown) => {
      if (use === 'leaves') return thefts.goByThemselves();
      if (use === 'pressed') return thefts.press();
      if (use !== 'used') return;
      thefts.use();
      if (has()) enter();
      // Given and taken back in one moment, before anybody could look.
      else if (performance.now() - backMs < TELLING_MS * 2) lose();
    },
    /** What was typed, for help that goes on elsewhere. */
    state,
  };
}
