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

/**
 * Listens to an event of the browser while it is needed: from now on, and until what this returns is told otherwise.
 * An event that is listened to when the worker ends starts it again each time that it happens.
 */
export function listenWhileNeeded<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
): (isNeeded: boolean) => void {
  event.addListener(listener);
  return (isNeeded) => (isNeeded ? event.addListener(listener) : event.removeListener(listener));
}

/** A value that can be read, and whose changes are told until a signal says stop. */
interface Watched<T> {
  load(): Promise<T>;
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/**
 * Calls back with a value, now and at every change, until the signal says stop. Where it cannot be read, the changes
 * alone are told.
 */
export function tellNowAndLater<T>(
  { load, watch }: Watched<T>,
  onChange: (value: T) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let hasChanged = false;
  watch((value) => {
    hasChanged = true;
    onChange(value);
  }, signal);
  void load().then(
    (value) => {
      // The browser may tell a change before it answers what was asked before that: the change is the newer one.
      if (!signal.aborted && !hasChanged) onChange(value);
    },
    // What is the matter is told by itself.
    () => undefined,
  );
}
