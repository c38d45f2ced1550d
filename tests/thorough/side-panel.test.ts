// Chromium's own side panel takes every way in while it is open, and what is pointed at on the page is answered in it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { awaitNoPointer, awaitOutline, moveOver, press } from '../browser/pointer.ts';
import { poll } from '../browser/poll.ts';
import { clickToolbar, openPopup, type Popup, takeOpenedPopup } from '../browser/popup.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import {
  openBesideByToolbar,
  openPopupByToolbar,
  sendMenuClick,
  sendPointCommand,
  sidebarOf,
} from '../browser/sidebar.ts';
import { THINGS_ITEMS, THINGS_PAGE } from '../fixtures/pages/things-page.ts';

let stage: Stage;
let scratch: ScratchPages;
let closed: Page;
let page: Page;
let panel: Popup;

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages({ items: THINGS_ITEMS });
  scratch.put('/things', THINGS_PAGE);
  const options = await openOptions(stage.browser);
  await addFeed(options, `${scratch.origin}/feed.json`);
  await poll('the feed', async () => (await options.getByRole('button', { name: 'Sync now' }).count()) >= 2);
  await options.close();
  await openBesideByToolbar(stage.browser);
  closed = await stage.browser.open('chrome://version/');
  panel = await takeOpenedPopup(stage.browser, () => clickToolbar(stage.browser, closed));
  await says('This page can’t be read');
  await openPopupByToolbar(stage.browser);
  page = await stage.browser.open(`${scratch.origin}/things`);
  await says('Press Alt+Shift+H or the toolbar button to let help read this page.');
});

afterAll(async () => {
  await panel?.close();
  await stage?.close();
  await scratch?.close();
});

const says = (words: string) =>
  poll(`“${words}”`, async () => (await panel.text()).includes(words)).catch(async (error: Error) => {
    throw new Error(`${error.message}; it says: ${await panel.text()}`);
  });

it('the popup lets it read the page; pointing is done on the page and answered in the panel', async () => {
  const popup = await openPopup(stage.browser, page);
  await says('Things');
  await popup.close();

  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['click', 'pointerdown', 'keydown']) addEventListener(name, () => heard.push(name));
  });
  await panel.byRole('button', 'Point at it').click();
  await says('Nothing is outlined yet.');
  await moveOver(page, page.locator('#save'));
  await awaitOutline(page, 'Save');
  await says('“Save” is outlined.');
  await press(page);
  await says('For “Save”');
  await awaitNoPointer(page);

  // The keys are the page's while nothing in the panel has the focus, and still are for pointing.
  await page.locator('#amount').focus();
  await says('For “Amount”');
  await sendPointCommand(stage.browser);
  await says('“Amount” is outlined.');
  await page.keyboard.press('ArrowLeft');
  await says('“Reports” is outlined.');
  await page.keyboard.press('Enter');
  await says('For “Reports”');
  await awaitNoPointer(page);
  await sendPointCommand(stage.browser);
  await says('“Amount” is outlined.');
  await page.keyboard.press('Escape');
  await awaitNoPointer(page);
  await poll('the end of pointing', async () => !(await panel.text()).includes('is outlined'));
  expect(await page.evaluate(() => 'heard' in window && window.heard)).toEqual([]);
  expect(sidebarOf(stage.browser, page)).toBeUndefined();

  // From the popup as well: it closes, and the panel that is open goes on.
  const over = await openPopup(stage.browser, page);
  await over.byRole('button', 'Point at it').click();
  await says('“Amount” is outlined.');
  await poll('the popup to close', async () => !(await over.isOpen()));
  await moveOver(page, page.locator('#logo'));
  await awaitOutline(page, 'Company logo');
  await press(page);
  await says('For “Company logo”');
  expect(sidebarOf(stage.browser, page)).toBeUndefined();

  await closed.bringToFront();
  await says('This page can’t be read');
  await sendMenuClick(stage.browser, { selectionText: 'About Reports' });
  await says('Results for “About Reports”');
});
