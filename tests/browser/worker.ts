import { setTimeout as wait } from 'node:timers/promises';
import type { ChromiumBrowser } from './chromium.ts';
import { poll } from './poll.ts';

/** The targets of the extension's service worker; none while it is stopped. */
async function findWorkers(browser: ChromiumBrowser): Promise<string[]> {
  const session = await browser.cdp();
  const { targetInfos } = await session.send('Target.getTargets');
  const own = `chrome-extension://${browser.extensionId}/`;
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(own));
  return workers.map(({ targetId }) => targetId);
}

/** True while the extension's service worker runs, or is just starting. */
export const isWorkerRunning = async (browser: ChromiumBrowser): Promise<boolean> =>
  (await findWorkers(browser)).length > 0;

/** Stops the extension's service worker, as the browser does when it is idle; the next event starts it afresh. */
export async function stopWorker(browser: ChromiumBrowser): Promise<void> {
  const session = await browser.cdp();
  const running = await findWorkers(browser);
  if (running.length > 0) {
    const worker = await browser.worker();
    await worker.evaluate('globalThis.isToStop = true');
    for (const targetId of running) await session.send('Target.closeTarget', { targetId });
    await poll('the service worker to stop', async () => {
      if (!(await isWorkerRunning(browser))) return true;
      // A page that waits for an answer starts the next one at once, under the same id. While none runs, none answers.
      return Promise.race([worker.evaluate('globalThis.isToStop === undefined'), wait(200, false)]);
    });
  }
}
