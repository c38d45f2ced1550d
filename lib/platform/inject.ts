// Running the extension's scripts in a page that a person has just asked about (activeTab), or has allowed for good.
import { browser } from './browser.ts';
import type { PageWorld } from './page/page-world.ts';
import { pause } from './pause.ts';

/** Chromium now and then refuses in the first moments after the click (seen in 156); a little later it does not. */
const RETRIES = 4;
const RETRY_AFTER_MS = 50;

/** What a script finds in its world when it starts. */
type Given = Pick<PageWorld, 'start' | 'spotlight' | 'pointerStart' | 'until' | 'asked' | 'watch' | 'recorderToken'>;

function give(given: Given): void {
  // As `pageWorld()` has it; this function is sent to the page as its text.
  const name = Symbol.for('alongside');
  const world = globalThis as { [name]?: Given };
  const { until = 0 } = world[name] ?? {};
  // The same object: scripts that are there already hold it. One that waits for its turn is waited for as long as before.
  world[name] = Object.assign(world[name] ?? {}, given, until > (given.until ?? 0) && { until });
}

/**
 * Runs a built script in the page of a tab and answers what it answers, or `undefined` when that takes longer than
 * somebody waits: then the script ends, too. Rejects when the browser refuses.
 */
export async function injectInTime(
  tabId: number,
  file: string,
  patienceMs: number,
  given: Given = {},
): Promise<unknown> {
  const injected = injectScript(tabId, file, { ...given, until: Date.now() + patienceMs });
  return Promise.race([injected, pause(patienceMs).then(() => undefined)]);
}

/** Asks the browser to run something in a page, a few times where it refuses; rejects when it refuses for good. */
export async function insist<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= RETRIES) throw error;
      await pause(RETRY_AFTER_MS);
    }
  }
}

/** Runs a built script in the page of a tab and answers what it answers; rejects when the browser refuses. */
export async function injectScript(tabId: number, file: string, given: Given): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  return insist(async () => {
    await browser.scripting.executeScript({ target, func: give, args: [given], injectImmediately: true });
    const [injected] = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return injected?.result;
  });
}
