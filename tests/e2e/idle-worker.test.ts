// What a person does with pages starts the worker only where help has something to do there: each start costs them time.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHelp, type Stage, setStage } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { closePopups } from '../browser/popup.ts';
import { isWorkerRunning, stopWorker } from '../browser/worker.ts';
import { itThoroughly } from '../effort.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

/** Goes from page to page as people do: loads, loads anew, within an application, back, to another tab, and away. */
async function goAbout(page: Page): Promise<void> {
  const other = await stage.visit('/demo/invoices/new');
  await page.reload();
  await page.goto(`${stage.demo.origin}/demo/invoices/new?again`);
  await page.evaluate(() => history.pushState({}, '', '#within'));
  await page.goBack();
  await page.bringToFront();
  await other.bringToFront();
  await other.close();
}

/** Waits until the worker listens to no tab any more. */
async function awaitRest(): Promise<void> {
  const worker = await stage.browser.worker();
  await poll('no tab to be listened to', () => worker.evaluate<boolean>('!chrome.tabs.onUpdated.hasListeners()'));
}

/** Stops the worker so that nothing from before starts it: an event that was on its way as it ended does so once. */
async function putToSleep(page: Page): Promise<void> {
  await awaitRest();
  await stopWorker(stage.browser);
  await goAbout(page);
  if (!(await isWorkerRunning(stage.browser))) return;
  await awaitRest();
  await stopWorker(stage.browser);
}

describe('a stopped worker', { shuffle: false }, () => {
  it('stays so while a person goes from page to page and has not asked for help', async () => {
    const page = await stage.visit('/demo/invoices/new');
    // It has looked by then whether help was opened in a tab.
    await putToSleep(page);
    for (let time = 0; time < 4; time += 1) await goAbout(page);
    expect(await isWorkerRunning(stage.browser)).toBe(false);
  });

  itThoroughly('is started by a navigation where help was opened in a tab, and not when that is closed', async () => {
    const page = await stage.visit('/demo/invoices/new');
    await openHelp(stage.browser, page);
    await closePopups(stage.browser);
    await stopWorker(stage.browser);
    await page.reload();
    await poll('the worker to start', () => isWorkerRunning(stage.browser));
    await page.close();
    const other = await stage.visit('/demo/invoices/new');
    await putToSleep(other);
    await goAbout(other);
    expect(await isWorkerRunning(stage.browser)).toBe(false);
  });
});
