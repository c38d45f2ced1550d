// Long work in small steps: the command line does them in one go, a page between the things a person does.

/** Work that stops after each of its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps of some work in one go. */
export function finishSteps<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What work in turns needs of the world. */
export interface Turns {
  /** Milliseconds, from whenever. */
  now: () => number;
  /** Lets others work; resolves when it is this work’s turn again. */
  pause: () => Promise<void>;
  /** Tells whether nobody waits for it any more. */
  isOver: () => boolean;
  /** Told before each pause how many steps are done. */
  onSteps?: (done: number) => void;
}

/** Milliseconds in a row that nobody notices. */
const TURN_MS = 12;

/** Does the steps of some work in turns of a few milliseconds; `null` where nobody waits for it any more. */
export async function workInTurns<T>(work: Steps<T>, { now, pause, isOver, onSteps }: Turns): Promise<T | null> {
  let [since, done] = [now(), 0];
  for (;;) {
    if (isOver()) return null;
    const step = work.next();
    if (step.done) return step.value;
    done += 1;
    if (now() - since < TURN_MS) continue;
    onSteps?.(done);
    await pause();
    since = now();
  }
}
