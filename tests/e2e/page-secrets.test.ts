// Canaries: secrets stand wherever a page can hold what somebody typed or chose, and none of them may be read.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { readOpenSite, readSnapshot } from '../browser/page-snapshot.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { everyNth } from '../effort.ts';
import { HIDING_PLACES } from '../fixtures/pages/hiding-places.ts';

let pages: ScratchPages;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  pages = await startScratchPages();
  browser = await launchChromium();
  page = await browser.open(pages.put('/opened', '<!doctype html>'));
  await readSnapshot(browser, page);
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** Every secret is one word with this in it. */
const CANARY = /canary-\w+/g;

it('has many places to look at', () => expect(Object.keys(HIDING_PLACES).length).toBeGreaterThanOrEqual(50));

describe('reading a page never takes', () => {
  it.each(everyNth(2, Object.entries(HIDING_PLACES)))('what is in %s', async (name, { body, focus, type, select }) => {
    const address = pages.put('/secrets', `<!doctype html><title>${name}</title><h1>Own heading</h1>${body}`);
    await page.goto(address);
    if (focus) await page.locator(focus).focus();
    if (type) await page.keyboard.type(type);
    if (type) await page.keyboard.press('Tab');
    if (select)
      await page.evaluate((s) => getSelection()?.selectAllChildren(document.querySelector(s) as Element), select);

    const snapshot = await readOpenSite(browser);
    if (!body.includes('document.designMode=')) expect(snapshot.headings).toContain('Own heading');
    expect(JSON.stringify(snapshot).match(CANARY) ?? []).toEqual([]);
  });

  it('what was typed after the page was loaded', async () => {
    const address = pages.put('/typed', '<!doctype html><h1>Own heading</h1><label>Own <input id=f></label>');
    await page.goto(address);
    await page.locator('#f').pressSequentially('canary-typed');
    await page.keyboard.press('ControlOrMeta+A');
    const snapshot = await readOpenSite(browser);
    expect(snapshot.field?.label).toBe('Own');
    expect(JSON.stringify(snapshot).match(CANARY) ?? []).toEqual([]);
  });
});
