// Notices a page that takes the focus back from help, and keeps from its fields what was typed for help.
import { createThefts } from '../../../core/sidebar/thefts.ts';
import { deepestFocus } from '../focus.ts';

/** So long it is waited for help to tell that a person has left it by the keyboard, in milliseconds. */
const TELLING_MS = 150;

/** What a person does in a page with their own hands. */
const BY_HAND = ['pointerdown', 'mousedown', 'touchstart'] as const;

const isSecret = (element: Element | null) => element instanceof HTMLInputElement && element.type === 'password';

/** Watches until the signal says stop; `onStolen` is called once. */
export function watchThefts(host: HTMLElement, onStolen: () => void, signal: AbortSignal) {
  const thefts = createThefts(() => performance.now());
  let isTold = false;
  const tell = () => {
    if (!isTold && !signal.aborted) onStolen();
    isTold = true;
  };
  const has = () => document.activeElement === host;
  let was = false;
  let backMs = Number.NEGATIVE_INFINITY;
  const lose = () => {
    // Into another frame goes who clicks there: the page does not see the click.
    if (signal.aborted || !document.hasFocus() || document.activeElement?.localName === 'iframe') return;
    thefts.lose();
    setTimeout(() => thefts.isHabit() && tell(), TELLING_MS);
  };
  // Chromium tells a page of a frame that has the focus only by what its own window loses and gains.
  const look = ({ type, target }: Event) => {
    if (has()) {
      was = true;
      thefts.use();
    } else if (was) {
      was = false;
      lose();
    } else if (type === 'focus' && target === window) backMs = performance.now();
  };
  // At the window, which is told before the document: a focus trap may stop the event there.
  for (const name of ['blur', 'focus', 'focusin', 'focusout']) addEventListener(name, look, { capture: true, signal });
  for (const name of BY_HAND) {
    const byHand = (event: Event) => {
      if (event.isTrusted && event.target !== host) thefts.goByThemselves();
    };
    addEventListener(name, byHand, { capture: true, passive: true, signal });
  }
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || has() || isSecret(deepestFocus(document))) return;
    const isCommand = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
    if (event.key === 'Tab' || isCommand) return thefts.goByThemselves();
    if (!thefts.take(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  return {
    /** What a person does in help, as its page tells the host; never what they type. */
    note: (use: unknown) => {
      if (use === 'used') thefts.use();
      if (use === 'used' && has()) was = true;
      // Given and taken back in one moment, before anybody could look.
      if (use === 'used' && !has() && performance.now() - backMs < TELLING_MS * 2) lose();
      if (use === 'leaves') thefts.goByThemselves();
    },
    typed: thefts.typed,
  };
}
