// Knows when what was drawn has come to rest: nothing changes any more, and no short timer is still to ring.

/** Timers that ring later are for who waits; what is drawn does not depend on them. */
const SHORT_MS = 200;

/** A page that never rests is taken as it is. */
const MOST_MS = 400;

const ringing = new Set<number>();
const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];

/** Counts the short timers of the page from now on. */
function watchTimers(): void {
  const counted = (task: TimerHandler, delay = 0, ...args: unknown[]): number => {
    const ring = () => {
      ringing.delete(timer);
      if (typeof task === 'function') task(...args);
    };
    const timer = set(ring, delay);
    if (delay <= SHORT_MS) ringing.add(timer);
    return timer;
  };
  const uncounted = (timer?: number) => {
    if (timer !== undefined) ringing.delete(timer);
    clear(timer);
  };
  Object.assign(window, { setTimeout: counted, clearTimeout: uncounted });
}

watchTimers();

/** A moment in which the page has drawn once more; a page that is not shown draws none. */
const frame = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => set(done));
    set(done, 50);
  });

/** Waits until what was drawn has come to rest. */
export async function settle(): Promise<void> {
  const until = performance.now() + MOST_MS;
  let changes = 1;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while ((changes > 0 || ringing.size > 0) && performance.now() < until) {
    changes = 0;
    await frame();
  }
  observer.disconnect();
}
