// The debug log of a working hour on a page full of canaries: what happened is in the saved file, and nobody's words are.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openHelp, SENT, type Stage, searchFor, setStage } from '../browser/help.ts';
import { addFeed, feedRow, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { closePopups, pressToolbarOver, takeOpenedPopup } from '../browser/popup.ts';
import { openBesideByToolbar, openPopupByToolbar, openSidebar } from '../browser/sidebar.ts';
import { stopWorker } from '../browser/worker.ts';
import { itThoroughly } from '../effort.ts';

/** Every word of a page, a tip or a person is one of these, and so are the hosts. */
const CANARY = /canary|invoice|northfield|ana|127\.0\.0\.1|localhost|http:|https:|@/i;

const TIP = { id: 'canary-id', title: 'Canary tip', content_text: 'Canary text.' };

let stage: Stage;
let options: Page;

beforeAll(async () => {
  stage = await setStage({ captureMail: true, isInPrivate: true, items: [TIP] });
  options = await openOptions(stage.browser);
  await feedRow(options, 'Alongside samples').getByText('tips · checked').waitFor();
});
afterAll(() => stage?.close());

const log = () => options.getByRole('region', { name: 'Debug log' });
const stored = async () =>
  (await options.evaluate(() => chrome.storage.local.get('debugLog'))).debugLog as { lines: string[] } | undefined;

/** Waits until a line of this kind is written. */
const lineOf = (kind: RegExp) =>
  poll(`a line like ${kind}`, async () => (await stored())?.lines.find((line) => kind.test(line)));

async function saveLog(): Promise<string> {
  await options.bringToFront();
  const saving = options.waitForEvent('download');
  await log().getByRole('button', { name: 'Save the log to a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('alongside-log.txt');
  return readFileSync(await download.path(), 'utf8');
}

beforeEach(async () => {
  await options.bringToFront();
  await options.evaluate(() => chrome.storage.local.remove('debugLog'));
  await log().getByText('Off. 0 lines in the log.').waitFor();
  await log().getByRole('checkbox', { name: 'Keep a debug log for one day' }).click();
  await log()
    .getByText(/^On until .* so far\.$/)
    .waitFor();
  await lineOf(/ log-begun browser=chromium version=\d+ major=\d+ minor=\d+ patch=\d+$/);
});

it('holds what happened, and no word of a page, a tip or a person', async () => {
  const { browser, demo } = stage;
  await addFeed(options, `${demo.origin}/feed.json?canary-feed`);
  await lineOf(/ sync-ended feed=\d outcome=read tips=1 ms=\d+$/);
  await addFeed(options, `${demo.origin}/canary-missing.json`);
  await lineOf(/ sync-ended feed=\d outcome=\S+ (http=\d+ )?tips=0 ms=\d+$/);

  const page = await stage.visit('/demo/invoices/new?canary=canary-token');
  await page.locator('input').first().fill('canary typed');
  const popup = await openHelp(browser, page);
  await searchFor(popup, 'canary');
  await lineOf(/ help-opened way=toolbar frame=popup ms=\d+$/);
  await lineOf(/ tips-found by=page tips=\d+ people=\d+ ms=\d+$/);
  await lineOf(/ tips-found by=search tips=\d+ people=\d+ ms=\d+$/);
  await closePopups(browser);

  await openBesideByToolbar(browser);
  await openSidebar(browser, page);
  await lineOf(/ help-opened way=toolbar frame=sidebar ms=\d+$/);
  await openPopupByToolbar(browser);

  await stopWorker(browser);
  await options.bringToFront();
  await feedRow(options, 'Alongside samples').waitFor();
  await options.evaluate(() =>
    chrome.runtime.connect({ name: 'alongside' }).postMessage({ id: 1, name: 'canary', args: {} }),
  );
  await lineOf(/ worker-started browser=chromium /);
  await lineOf(/ call-refused why=unknown-call$/);

  const file = await saveLog();
  expect(file.split('\n').length).toBeGreaterThan(10);
  expect(file).toMatch(/ sync-begun feed=\d\n/);
  expect(file).not.toMatch(CANARY);
});

itThoroughly('holds nothing of a private window', async () => {
  const { browser, demo } = stage;
  const inWorker = async <T>(task: (given: string) => Promise<T>, given = '') =>
    (await browser.worker()).evaluate(task, given);
  await log().getByRole('button', { name: 'Empty the log' }).click();
  await log()
    .getByText(/ 0 lines so far\.$/)
    .waitFor();

  const address = `${demo.origin}/demo/invoices/new?in=private`;
  const window = await inWorker(
    async (url) => (await chrome.windows.create({ incognito: true, url }))?.id ?? -1,
    address,
  );
  await poll('the page in the private window', () =>
    inWorker(async () => {
      const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tabs.some(({ incognito, status }) => incognito && status === 'complete');
    }),
  );
  const popup = await takeOpenedPopup(browser, () => pressToolbarOver(browser, address));
  await poll(
    'the help for the page',
    async () => (await popup.names('button')).length > 0 && !(await popup.text()).includes(SENT),
  );
  await searchFor(popup, 'canary');
  if (await popup.isOpen()) await popup.close();
  await inWorker((id) => chrome.windows.remove(Number(id)), `${window}`);

  // What is noted afterwards is written after all that was noted there.
  const page = await stage.visit('/demo/invoices/new');
  await openHelp(browser, page);
  await lineOf(/ help-opened way=toolbar frame=popup /);
  const lines = (await stored())?.lines ?? [];
  expect(lines.filter((line) => / help-opened /.test(line))).toHaveLength(1);
  expect(lines.filter((line) => / by=search /.test(line))).toEqual([]);
  await closePopups(browser);
});

itThoroughly('goes into no file of one’s own data, and is deleted with everything', async () => {
  await options.bringToFront();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save your data to a file' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).not.toContain('debugLog');
  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await options.getByText('Everything has been deleted. The samples are back.').waitFor();
  await log().getByText('Off. 0 lines in the log.').waitFor();
  expect(await stored()).toBeUndefined();
});
