// Keeps from the page what a person types for help, wherever the page has put the focus, and hears what they do in the
// page with their own hands.
import type { Thefts } from '../../../core/sidebar/thefts.ts';
import { deepestFocus } from '../focus.ts';

/** What a person does in a page with their own hands. */
const BY_HAND = ['pointerdown', 'mousedown', 'touchstart'] as const;

const isPasswordField = (element: Element | null) => element?.matches('input[type="password" i]') === true;

/** Creates what listens in one window after the other; `isInHelp` leaves everything as it is. */
export function createKeyGuard(
  thefts: Thefts,
  { isInHelp, onLost }: { isInHelp: (target: EventTarget | null) => boolean; onLost: () => void },
  signal: AbortSignal,
): (view: Window) => void {
  const take = (event: Event, key: string, words?: string): boolean => {
    if (!thefts.take(key, words)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    onLost();
    return true;
  };
  const isOurs = ({ isTrusted }: Event, field: Element | null) =>
    isTrusted && !isInHelp(document.activeElement) && !isPasswordField(field);
  const onHand = ({ isTrusted, target }: Event) => {
    if (isTrusted && !isInHelp(target)) thefts.goByThemselves();
  };
  const onKey = (event: KeyboardEvent) => {
    const field = deepestFocus(document);
    const { key } = event;
    if (!isOurs(event, field)) return;
    const isCommand = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
    // Of a command the first key says nothing, and what is pasted is heard when it comes.
    if (isCommand && /^(Control|Alt|Meta|v)$/i.test(key)) return;
    if (isCommand || /^(Tab|F6)$/.test(key)) thefts.goByThemselves();
    // An input method goes on to write into whatever has the focus.
    else if (take(event, key) && /^(Process|Dead)$/.test(key)) (field as HTMLElement | null)?.blur?.();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isOurs(event, deepestFocus(document))) take(event, '', event.clipboardData?.getData('text/plain') ?? '');
  };
  // At the window, which is told before the document: a focus trap may stop the event there.
  return (view) => {
    for (const name of BY_HAND) view.addEventListener(name, onHand, { capture: true, passive: true, signal });
    view.addEventListener('keydown', onKey, { capture: true, signal });
    view.addEventListener('paste', onPaste, { capture: true, signal });
  };
}
