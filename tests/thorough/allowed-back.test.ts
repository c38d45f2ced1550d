// Help that a page load has taken away comes back by itself once the browser lets the site be read.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { allowHost, openOptions } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { awaitNoSidebar, awaitSidebar, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await openBesideByToolbar(stage.browser);
});

afterAll(() => stage?.close());

it('comes back in every tab where it was open on that site, and in no other', async () => {
  await grantHostPermission(stage.browser, 'http://localhost/*');
  const options = await openOptions(stage.browser, 'granted');
  const other = stage.demo.origin.replace('127.0.0.1', 'localhost');
  const lose = async (path: string) => {
    const page = await stage.visit('/demo/invoices/new');
    await openSidebar(stage.browser, page);
    await page.goto(`${other}${path}`);
    await awaitNoSidebar(stage.browser, page);
    return page;
  };
  const [first, second] = [await lose('/demo/invoices/new'), await lose('/demo/invoices/20417')];
  const never = await stage.browser.open(`${other}/demo/invoices/new`);
  const worker = await stage.browser.worker();
  // Every try to bring it back by itself has been refused by then.
  await poll('the browser to refuse it', () =>
    worker.evaluate(async () =>
      Object.entries(await chrome.storage.session.get(null)).every(
        ([key, help]) => !key.startsWith('tab ') || !(help as { token?: string }).token,
      ),
    ),
  );
  await allowHost(options, 'http://localhost/*');
  for (const page of [first, second]) await awaitSidebar(stage.browser, page);
  expect(sidebarOf(stage.browser, never)).toBeUndefined();
});
