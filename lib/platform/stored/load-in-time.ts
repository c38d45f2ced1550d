// Reading extension storage that may be broken: Chromium then answers with an error, or not at all.
import { noteFailure } from './storage-trouble.ts';

const PATIENCE_MS = 2000;
/** Where it did not answer once, it hardly will the next time. */
const SHORT_MS = 50;

const NO_ANSWER = 'The storage does not answer.';

/** Fails where a promise takes too long. */
export async function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(NO_ANSWER)), milliseconds);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads a value, or takes `fallback` where it cannot be loaded in time. */
export type LoadInTime = <T>(load: () => Promise<T>, fallback: T) => Promise<T>;

/** Creates what loads in time; the longer wait is had once for all that is loaded with it. */
export function createLoadInTime(): LoadInTime {
  let patienceMs = PATIENCE_MS;
  return async (load, fallback) => {
    try {
      const value = await inTime(load(), patienceMs);
      patienceMs = PATIENCE_MS;
      return value;
    } catch (error) {
      patienceMs = SHORT_MS;
      await noteFailure(error);
      return fallback;
    }
  };
}
