import type { ChromiumBrowser } from './chromium.ts';
import { poll } from './poll.ts';

/** Stops the extension's service worker, as the browser does when it is idle; the next event starts it afresh. */
export async function stopWorker(browser: ChromiumBrowser): Promise<void> {
  const session = await browser.cdp();
  const findWorkers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const own = `chrome-extension://${browser.extensionId}/`;
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(own));
  };
  for (const { targetId } of await findWorkers()) await session.send('Target.closeTarget', { targetId });
  await poll('the service worker to stop', async () => (await findWorkers()).length === 0);
  await session.detach();
}
