import { setTimeout as wait } from 'node:timers/promises';

type Falsy = false | 0 | '' | null | undefined;

/** Asks again every 50 ms until the answer is truthy; fails with a sentence that says what was missing. */
export async function poll<T>(what: string, ask: () => T | Promise<T>, timeoutMs = 10_000): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, Falsy>;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`, { cause: lastError });
    await wait(50);
  }
}
