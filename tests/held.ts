// What a test of an attack, a fault or a promise has tried, and how much of it held: `npm run test:attacks`,
// `test:faults` and `test:privacy` print these lines as a table.

declare module 'vitest' {
  interface TaskMeta {
    /** What was tried in this test, and how much of it held. */
    held?: Held[];
  }
}

/** One line of the table. */
export interface Held {
  /** Such as `payloads drawn without a script run`. */
  what: string;
  tried: number;
  held: number;
}

/** Notes a line of the table; whether it is enough is for the test to say. */
export function noteHeld(task: { meta: { held?: Held[] } }, what: string, tried: number, held: number): void {
  task.meta.held = [...(task.meta.held ?? []), { what, tried, held }];
}
