// What a sync costs beside fetching and parsing the same file, and for how long the worker answers nobody meanwhile.
import { PORT } from '../../../lib/core/messages.ts';
import { attachToTarget } from '../../browser/attached-target.ts';
import type { SpeedStage } from './stage.ts';

/** What one feed has cost. */
export interface SyncFigures {
  tips: number;
  floorMs: number;
  syncMs: number;
  silentMs: number;
  unchangedMs: number;
  unchangedRequests: number;
  heapMb: number;
}

/** Asks the worker again and again, from a page of its own, until `work` is done; answers the longest time without an answer. */
async function longestSilence(stage: SpeedStage, work: () => Promise<unknown>): Promise<number> {
  const page = await stage.browser.open(stage.asker.page.url());
  await page.evaluate((portName) => {
    const port = chrome.runtime.connect({ name: portName });
    const state = { longest: 0, isOver: false };
    Object.assign(globalThis, { state });
    let [id, askedAt] = [0, performance.now()];
    const ask = () => {
      id += 1;
      askedAt = performance.now();
      port.postMessage({ id, name: 'wake', args: {} });
    };
    port.onMessage.addListener(() => {
      state.longest = Math.max(state.longest, performance.now() - askedAt);
      if (!state.isOver) ask();
    });
    ask();
  }, PORT);
  await work();
  const longest = await page.evaluate<number>('(state.isOver = true, state.longest)');
  await page.close();
  return longest;
}

/** What the worker keeps in memory once nothing is left over, in MB. */
async function heapOf({ browser }: SpeedStage): Promise<number> {
  const session = await browser.cdp();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  if (!worker) return 0;
  const target = await attachToTarget(session, worker.targetId);
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize } = await target.send<{ usedSize: number }>('Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { targetId: worker.targetId }).catch(() => undefined);
  return usedSize / 2 ** 20;
}

/** Follows a feed of so many tips, asks for it again, and leaves it followed. */
export async function measureSync(stage: SpeedStage, tips: number): Promise<SyncFigures> {
  const { asker, floor, server, feedAt } = stage;
  const url = feedAt(tips);
  const fetchAndParse = (address: string) =>
    floor.page.evaluate(async (from) => {
      const start = performance.now();
      for (let next: string | undefined = from; next !== undefined; ) {
        const answer: Response = await fetch(next, { cache: 'no-store' });
        next = JSON.parse(await answer.text()).next_url;
      }
      return performance.now() - start;
    }, address);
  // The first makes the files, on the server.
  await fetchAndParse(url);
  const floorMs = await fetchAndParse(url);
  let syncMs = 0;
  const silentMs = await longestSilence(stage, async () => {
    const { took, value } = await asker.call('addFeed', { url });
    if (!value.ok) throw new Error(`The feed of ${tips} tips was refused: ${JSON.stringify(value.failure)}`);
    syncMs = took;
  });
  const heapMb = await heapOf(stage);
  const before = server.requests.length;
  const unchanged = await asker.call('syncNow', { feedId: url });
  const unchangedRequests = server.requests.length - before;
  return { tips, floorMs, syncMs, silentMs, unchangedMs: unchanged.took, unchangedRequests, heapMb };
}
