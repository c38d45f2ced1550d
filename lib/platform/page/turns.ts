// When the page has its turn: reading shares the one thread that the page draws and answers with.

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Lets the page do what waits, then goes on. Not by `scheduler.yield`, which goes on before the page's own tasks: with it
 * a page of 100,000 elements did not come to its turn for 101 of the 109 ms of a reading; with a timer, for 13. A message
 * waits its turn as a timer does, but is not held back for 4 ms when there have been a few.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A tab that is not in sight draws no frames. */
const NO_FRAME_MS = 50;

/**
 * Waits until the browser has laid the page out by itself: asking before would make it do so on the spot, in one block
 * that no budget can cut.
 */
export function whenLaidOut(): Promise<void> {
  const frame = new Promise<void>((resolve) => {
    requestAnimationFrame(() => later(0).then(resolve));
  });
  return Promise.race([frame, later(NO_FRAME_MS)]);
}
