// Sites where help is always on: asked for in place, counted on the toolbar button, and never a script in the page.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../browser/axe.ts';
import { contextsInPage, readBadge } from '../browser/badge.ts';
import { openHelp, type Stage, setStage } from '../browser/help.ts';
import { openOptions } from '../browser/options.ts';
import { grantHostPermission, permissionWarnings, revokeHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { stopWorker } from '../browser/worker.ts';
import { itThoroughly } from '../effort.ts';

const SITE = 'http://127.0.0.1/*';
const OFFER = 'On this site: help when you ask';
const IS_ON = 'On this site: help is always on';

const sample = JSON.parse(readFileSync(new URL('../../public/sample-feed.json', import.meta.url), 'utf8')) as {
  items: { _help?: { match?: string[] } }[];
};

/** How many tips of the sample are for the form of a new invoice, by the patterns that they name it with. */
const forNewInvoice = sample.items.filter(({ _help }) =>
  _help?.match?.some((pattern) => /^http:\/\/127\.0\.0\.1:\*\/demo\/invoices\/(new|\*)$/.test(pattern)),
).length;

let stage: Stage;
let page: Page;
let options: Page;

beforeAll(async () => {
  stage = await setStage();
  await grantHostPermission(stage.browser, SITE);
  options = await openOptions(stage.browser, 'granted');
  page = await stage.visit('/demo/invoices/new');
  // The tips are on the device before anything is counted.
  await (await openHelp(stage.browser, page)).close();
});

beforeEach(async () => {
  await set({ alwaysOn: [SITE], badge: true, toolbarClick: 'popup' });
  await page.goto(`${stage.demo.origin}/demo/invoices/new`);
});

afterAll(() => stage?.close());

/** Ways through the worker and back in which it would have written what it follows of a permission. */
const TURNS = 10;

/** Sets what a person has set before the test begins, and lets the browser agree. */
async function set(settings: { alwaysOn: string[]; badge: boolean; toolbarClick: string }): Promise<void> {
  const call = settings.alwaysOn.length > 0 ? 'request' : 'remove';
  await options.evaluate(`chrome.permissions.${call}({ origins: ['${SITE}'] })`);
  const read = `chrome.storage.local.get('settings').then(({ settings }) => settings)`;
  // The background follows the permission by itself, and its write may come right after this one.
  await poll('the settings to hold', async () => {
    await options.evaluate(
      `${read}.then((old) => chrome.storage.local.set({ settings: { ...old, ...${JSON.stringify(settings)} } }))`,
    );
    const worker = await stage.browser.worker();
    for (let turn = 0; turn < TURNS; turn += 1) {
      await worker.evaluate('chrome.permissions.getAll()');
      const { alwaysOn, badge, toolbarClick } = await worker.evaluate<typeof settings>(read);
      if (JSON.stringify({ alwaysOn, badge, toolbarClick }) !== JSON.stringify(settings)) return false;
    }
    return true;
  });
}

const counting = () => options.getByRole('checkbox', { name: 'Show the number of tips on the toolbar button' });
const sites = () => options.getByRole('list', { name: 'Sites where help is always on' }).getByRole('listitem');
const saved = () => options.getByText('Saved', { exact: true }).waitFor();
const badgeIs = (text: string) =>
  poll(`the badge “${text}”`, async () => (await readBadge(options, page)).text === text);
const mayRead = () => options.evaluate(`chrome.permissions.contains({ origins: ['${SITE}'] })`);

/** Counts on a page opened later: what was to be counted before has been by then. */
async function countLater(): Promise<void> {
  const later = await stage.visit('/demo/invoices/new');
  await poll('a later badge', async () => (await readBadge(options, later)).text === String(forNewInvoice));
  await later.close();
}

describe('help always on a site', () => {
  it('is asked for in place, and counts nothing until that is wanted, too', async () => {
    await set({ alwaysOn: [], badge: false, toolbarClick: 'popup' });
    await options.getByText('No sites yet. Open help').waitFor();
    const popup = await openHelp(stage.browser, page);
    await popup.byRole('button', OFFER).click();
    expect((await popup.axe()).violations).toEqual([]);
    await popup.byRole('button', 'Turn on for this site').click();
    await popup.byRole('button', 'Turn off for this site').text();
    expect(await popup.names('button')).toContain(IS_ON);
    expect((await popup.axe()).violations).toEqual([]);
    await popup.close();
    expect(await sites().allInnerTexts()).toEqual([expect.stringContaining('http://127.0.0.1')]);
    expect(await mayRead()).toBe(true);
    await page.reload();
    // With the answer of help a number would be there.
    await (await openHelp(stage.browser, page)).close();
    expect(await readBadge(options, page)).toEqual({ text: '', name: 'Help for this page' });
  });

  itThoroughly('is turned off where it was turned on', async () => {
    const popup = await openHelp(stage.browser, page);
    await popup.byRole('button', IS_ON).click();
    await popup.byRole('button', 'Turn off for this site').click();
    await popup.byRole('button', 'Turn on for this site').text();
    await popup.close();
    expect(await mayRead()).toBe(false);
    await badgeIs('');
  });
});

describe('the badge', () => {
  it('counts the tips of the page, and says so in words', async () => {
    await badgeIs(String(forNewInvoice));
    expect((await readBadge(options, page)).name).toBe(`Help for this page, tips: ${forNewInvoice}`);
  });

  it('shows nothing on a page without tips of its own, and follows the address within a page', async () => {
    await page.goto(`${stage.demo.origin}/demo/expenses/2291`);
    await badgeIs('');
    await page.evaluate(`history.pushState(null, '', '/demo/invoices/new')`);
    await badgeIs(String(forNewInvoice));
    await page.evaluate('history.back()');
    await badgeIs('');
  });

  itThoroughly('comes without a script in the page: the first one comes with help', async () => {
    // A tab that help was never opened in: within one, the browser keeps contexts over navigation.
    const fresh = await stage.visit('/demo/invoices/new');
    await poll('the badge', async () => (await readBadge(options, fresh)).text === String(forNewInvoice));
    await fresh.goto(`${stage.demo.origin}/demo/invoices`);
    await fresh.goto(`${stage.demo.origin}/demo/invoices/new`);
    await poll('the badge', async () => (await readBadge(options, fresh)).text === String(forNewInvoice));
    expect(await contextsInPage(fresh)).toEqual([]);
    await (await openHelp(stage.browser, fresh)).close();
    expect(await contextsInPage(fresh)).toEqual([`chrome-extension://${stage.browser.extensionId}`]);
    await fresh.close();
  });

  itThoroughly('goes on after the browser has stopped the worker', async () => {
    await badgeIs(String(forNewInvoice));
    await stopWorker(stage.browser);
    await page.goto(`${stage.demo.origin}/demo/expenses/2291`);
    await badgeIs('');
    await stopWorker(stage.browser);
    await page.goto(`${stage.demo.origin}/demo/invoices/new`);
    await badgeIs(String(forNewInvoice));
  });

  itThoroughly('belongs to a tab', async () => {
    await badgeIs(String(forNewInvoice));
    const other = await stage.visit('/demo/expenses/2291');
    await countLater();
    expect((await readBadge(options, other)).text).toBe('');
    await other.close();
    await badgeIs(String(forNewInvoice));
  });
});

describe('the options', () => {
  it('are kept', async () => {
    await set({ alwaysOn: [SITE], badge: false, toolbarClick: 'popup' });
    const beside = options.getByRole('radio', { name: 'Help opens beside the page' });
    // The page shows what has been kept, a moment after the click.
    await beside.click();
    await poll('the choice', () => beside.isChecked());
    await counting().click();
    await poll('the tick', () => counting().isChecked());
    await saved();
    await badgeIs(String(forNewInvoice));
    await options.reload();
    await sites().first().waitFor();
    expect(await beside.isChecked()).toBe(true);
    expect(await counting().isChecked()).toBe(true);
    expect((await judge(options)).violations).toEqual([]);
  });

  itThoroughly('take a site out with its permission, and bring both back', async () => {
    await options.getByRole('button', { name: 'Remove http://127.0.0.1' }).click();
    await options.getByText('Help is no longer always on for http://127.0.0.1.').waitFor();
    await options.getByText('No sites yet. Open help').waitFor();
    expect(await mayRead()).toBe(false);
    await badgeIs('');

    await options.getByRole('button', { name: 'Undo' }).click();
    await sites().first().waitFor();
    expect(await mayRead()).toBe(true);
    await badgeIs(String(forNewInvoice));
  });
});

itThoroughly('what the browser’s own page takes away is off', async () => {
  // A browser of its own: after this it holds scripts back.
  const own = await setStage();
  try {
    await grantHostPermission(own.browser, SITE);
    const list = await openOptions(own.browser, 'granted');
    const over = await own.visit('/demo/invoices/new');
    const popup = await openHelp(own.browser, over);
    await popup.byRole('button', OFFER).click();
    await popup.byRole('button', 'Turn on for this site').click();
    await list.getByRole('button', { name: 'Remove http://127.0.0.1' }).waitFor();
    await popup.close();
    await revokeHostPermission(own.browser, SITE);
    await list.getByText('No sites yet. Open help').waitFor();
    expect((await permissionWarnings(own.browser)).runtimeErrors).toEqual([]);
  } finally {
    await own.close();
  }
});
