/** An event of the browser, whose listeners it lists itself. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Listens to an event of the browser until the signal says stop. Asked for the event after the extension was updated
 * under its page, Firefox throws: nothing will happen there any more, and the page goes on drawing what it has.
 */
export function listenUntil<Listener>(
  eventOf: () => BrowserEvent<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  const unlessGone = (act: (event: BrowserEvent<Listener>) => void) => {
    try {
      act(eventOf());
    } catch {
      // The extension is gone from under this page.
    }
  };
  unlessGone((event) => event.addListener(listener));
  signal.addEventListener('abort', () => unlessGone((event) => event.removeListener(listener)));
}
