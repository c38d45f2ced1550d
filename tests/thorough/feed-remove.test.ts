// Removing feeds and bringing them back, down to none at all.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { clearTabs, openHelp, readStatus, type Stage, setStageIn } from '../browser/help.ts';
import { addFeed, feedRow, listedFeeds, openOptions, removeFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';

const TEAM = 'Northfield Finance tips';
const SAMPLE = 'Alongside samples';

let browser: ChromiumBrowser;
let stage: Stage;
let options: Page;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

// A server for each test: nobody has followed its feed yet, or removed it.
beforeEach(async () => {
  stage = await setStageIn(browser);
  options = await openOptions(browser);
  await feedRow(options, SAMPLE).getByText('122 tips · checked').waitFor();
});

afterEach(async () => {
  if ((await listedFeeds(options)).includes(TEAM)) await remove(TEAM);
  await clearTabs(browser);
  await stage.close();
});

async function remove(title: string): Promise<void> {
  await removeFeed(options, title);
  await options.getByText(`${title} removed`).waitFor();
  await feedRow(options, title).waitFor({ state: 'detached' });
}

async function undo(title: string): Promise<void> {
  await options.getByRole('button', { name: 'Undo' }).click();
  await feedRow(options, title).waitFor();
}

/** The sync line of the popup over the demo. */
async function statusInPopup(): Promise<string | undefined> {
  const page = await stage.visit('/demo/invoices');
  const popup = await openHelp(stage.browser, page);
  const [status] = await readStatus(popup);
  await popup.close();
  await page.close();
  return status;
}

describe('removing a feed', () => {
  it('takes its tips away, and “Undo” brings them back', async () => {
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await options.getByText(`${TEAM} added`).waitFor();
    expect(await statusInPopup()).toMatch(/^129 tips/);
    await remove(TEAM);
    expect(await statusInPopup()).toMatch(/^122 tips/);
    await undo(TEAM);
    expect(await statusInPopup()).toMatch(/^129 tips/);
    expect(await listedFeeds(options)).toHaveLength(2);
  });

  it('can be taken back by adding the same address again', async () => {
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await options.getByText(`${TEAM} added`).waitFor();
    await remove(TEAM);
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await feedRow(options, TEAM).getByText('7 tips · checked').waitFor();
  });
});

describe('without any feed', () => {
  it('the popup says so, leads to the options, and asking still works', async () => {
    await remove(SAMPLE);
    await options.getByText('No feeds yet. Paste the address your team gave you.').waitFor();

    const page = await stage.visit('/demo/invoices/new');
    const popup = await openPopup(stage.browser, page);
    await poll('the notice', async () => (await popup.names('heading')).includes('No tips here yet'));
    expect(await readStatus(popup)).toEqual(['No feeds yet']);
    expect(await popup.names('article')).toEqual([]);
    await popup.byRole('button', 'Ask a colleague').click();
    await popup.byRole('combobox', 'Email address').click();
    await popup.type('ana@example.org');
    const href = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
    expect(href).toMatch(/^mailto:ana@example\.org\?subject=/);
    await popup.press('Escape');

    await popup.byRole('button', 'Add a feed').click();
    const opened = () =>
      stage.browser.context.pages().filter((one) => one.url().endsWith('/options.html') && one !== options);
    await poll('the options page or the one that is open already', async () => !(await popup.isOpen()) || opened()[0]);

    await options.bringToFront();
    await undo(SAMPLE);
    expect(await statusInPopup()).toMatch(/^122 tips/);
  });

  it('the sample can be removed in the popup, too, and brought back there', async () => {
    const page = await stage.visit('/demo/invoices');
    const popup = await openHelp(stage.browser, page);
    await popup.byRole('button', 'Details about the tips').click();
    await popup.byRole('button', 'Remove').click();
    await poll('that it is gone', async () => (await readStatus(popup))[0] === 'No feeds yet');
    await popup.byRole('button', 'Undo').click();
    await poll('that it is back', async () => /^122 tips/.test((await readStatus(popup))[0] ?? ''));
    await poll('its tips', async () => (await popup.names('article')).length > 0);
  });
});
