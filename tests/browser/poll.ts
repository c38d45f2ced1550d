import { setTimeout as wait } from 'node:timers/promises';

type Falsy = false | 0 | '' | null | undefined;

/** Longer than anything takes on a machine with much else to do: how long it took is never what a test is about. */
export const PATIENCE_MS = 60_000;

/** How long to wait before asking again, in milliseconds: what takes long is asked about less often. */
const PAUSE_MS = { first: 50, growth: 1.2, most: 200 } as const;

/** Asks again, at first after 50 ms, until the answer is truthy; fails with a sentence that says what was missing. */
export async function poll<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = PATIENCE_MS,
): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown;
  let pauseMs: number = PAUSE_MS.first;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, Falsy>;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`, { cause: lastError });
    await wait(pauseMs);
    pauseMs = Math.min(PAUSE_MS.most, pauseMs * PAUSE_MS.growth);
  }
}

/** Waits until what a page says is as asked; where it never is, fails with what it says instead. */
export async function pollText(
  what: string,
  page: { text(): Promise<string> },
  isThere: (text: string) => boolean,
): Promise<void> {
  let text = '';
  const look = async () => {
    text = await page.text();
    return isThere(text);
  };
  await poll(what, look).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${text}`, { cause: error });
  });
}
