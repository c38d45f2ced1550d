// The worker ends in the middle of a sync, and nobody does anything: the sync goes on, and what is stored is whole.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, feedRow, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { readStoredRows } from '../browser/stored-rows.ts';
import { stopWorker } from '../browser/worker.ts';
import { demoFeed } from '../demo/team-feed.ts';
import { howMany } from '../effort.ts';
import { noteHeld } from '../held.ts';

const TITLE = 'Northfield Finance tips';
const TIPS = 4000;

let stage: Stage;
let options: Page;

/** A large feed, told apart by how many tips it has. */
function publish(count: number): void {
  const items = Array.from({ length: count }, (_, n) => ({
    id: `tip-${n}`,
    title: `Cost centre ${n} of ${count}`,
    content_text: `Which cost centre to take for project ${n}, and whom to tell before the month is closed.`,
    _help: { match: [`https://finance-${n % 50}.example/*`] },
  }));
  stage.demo.setFeed({ ...demoFeed(stage.demo.origin), items });
}

beforeAll(async () => {
  stage = await setStage();
  publish(TIPS);
  options = await openOptions(stage.browser);
  await addFeed(options, `${stage.demo.origin}/feed.json`);
  await options.getByText(`${TITLE} added`).waitFor({ timeout: 60_000 });
});

afterAll(() => stage?.close());

/** Begins a sync and lets nobody wait for it: only a call that is waited for is made again by the page that made it. */
const beginSync = (page: Page) =>
  page.evaluate(`chrome.runtime.connect({ name: 'alongside' }).postMessage({ id: 1, name: 'syncNow', args: {} })`);

const readState = () =>
  options.evaluate<{ tips: number; progress?: object; failure?: object }>(
    `chrome.storage.local.get('feedStatus').then(({ feedStatus }) =>
      Object.values(feedStatus).map(({ status }) => status).find(({ sample }) => !sample))`,
  );

/** Tells whether all of the last published feed is stored, and nothing else of it. */
async function isWhole(count: number): Promise<boolean> {
  const { tips, progress, failure } = await readState();
  const { generations } = await readStoredRows(options);
  const own = generations.filter(([feedId]) => feedId.startsWith('http'));
  return tips === count && !progress && !failure && own.length === 1;
}

it('a page that shows the sync notices, and the row ends with all tips', async ({ task }) => {
  const times = howMany(2, 24);
  let held = 0;
  for (let n = 0; n < times; n += 1) {
    const count = TIPS + 1 + n;
    publish(count);
    await beginSync(options);
    await poll('the sync to begin', async () => (await readState()).progress);
    // The moment is the fault: from right after the start to right before the end.
    await wait((n * 2400) / times);
    await stopWorker(stage.browser);
    await poll('the row with all tips', () => isWhole(count), 40_000)
      .then(() => {
        held += 1;
      })
      .catch(() => undefined);
    await feedRow(options, TITLE).getByRole('button', { name: 'Sync now' }).waitFor();
  }
  noteHeld(task, 'ends of the worker in the middle of a sync, with the sync at its end by itself', times, held);
  expect(held).toBe(times);
}, 1_000_000);

it('without any page the sync goes on within a minute', async () => {
  publish(TIPS - 1);
  await beginSync(options);
  await poll('the sync to begin', async () => (await readState()).progress);
  const origin = `chrome-extension://${stage.browser.extensionId}/`;
  const pages = stage.browser.context.pages().filter((page) => page.url().startsWith(origin));
  await Promise.all(pages.map((page) => page.close()));
  await stopWorker(stage.browser);
  const session = await stage.browser.cdp();
  await poll(
    'the worker to start again',
    async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
    },
    60_000,
  );
  options = await openOptions(stage.browser);
  await poll('the row with all tips', () => isWhole(TIPS - 1));
});
