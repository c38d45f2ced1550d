import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A key let go in a frame that is gone has nowhere to go: leaving waits for it, and at most so long. */
const KEY_UP_MS = 200;

/** Takes the focus into the help: at once when a person has just opened it, and whenever its frame is given it. */
export function useFrameFocus(main: RefObject<HTMLElement | null>, takesFocus: boolean): void {
  const takes = useRef(takesFocus);
  useEffect(() => {
    const page = main.current?.ownerDocument;
    const view = page?.defaultView;
    if (!view) return;
    // Given the focus as a frame, the help says where it is instead of leaving it nowhere.
    const settle = () => {
      if (page.activeElement === page.body) main.current?.focus();
    };
    if (takes.current) settle();
    // A click into the frame is about to focus what it met: Firefox tells the window first.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settleLast = () => {
      clearTimeout(timer);
      timer = setTimeout(settle);
    };
    view.addEventListener('focus', settleLast);
    return () => {
      view.removeEventListener('focus', settleLast);
      clearTimeout(timer);
    };
  }, [main]);
}

/** Does something once the key that asked for it is up again. */
export function afterKeyUp(event: KeyboardEvent, action: () => void): void {
  const view = (event.currentTarget as Element | null)?.ownerDocument.defaultView;
  let isDone = false;
  const go = () => {
    view?.removeEventListener('keyup', go);
    if (!isDone) action();
    isDone = true;
  };
  view?.addEventListener('keyup', go);
  setTimeout(go, KEY_UP_MS);
}

/** Leaves by Escape what is in front, as `wayOut` says; `null` leaves the key to the browser. */
export function onEscape(wayOut: (event: KeyboardEvent) => (() => void) | null) {
  return (event: KeyboardEvent): void => {
    const leave = event.key === 'Escape' && !event.defaultPrevented ? wayOut(event) : null;
    leave?.();
    if (leave) event.preventDefault();
  };
}
