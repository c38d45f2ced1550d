// Help goes along: from page to page, from site to site where a person has allowed it, and step by step through a tip.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed, openOptions } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';
import {
  awaitSidebar,
  awaitTurnOf,
  closeSidebar,
  openBesideByToolbar,
  openSidebar,
  sidebarOf,
} from '../browser/sidebar.ts';
import { watchSpotlight } from '../browser/spotlight.ts';

const CLOSED = 'The cost centre is closed (FI-204)';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  await followTeamFeed(stage.browser, stage.demo.origin);
  await openBesideByToolbar(stage.browser);
});

beforeEach(async () => {
  page = await stage.visit('/demo/invoices/new');
});

afterEach(() => page.close());

afterAll(() => stage?.close());

/** The same application under another name: another site to the browser. */
const elsewhere = (path: string) => `${stage.demo.origin.replace('127.0.0.1', 'localhost')}${path}`;

describe('show me', () => {
  it('goes on at the same step after the page was loaded anew', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const first = await openSidebar(stage.browser, page);
    const tip = first.getByRole('button', { name: CLOSED });
    if ((await tip.getAttribute('aria-expanded')) !== 'true') await tip.click();
    await first.getByRole('button', { name: 'Show me' }).click();
    await first.getByRole('button', { name: 'Next' }).click();
    await first.getByText('Step 2 of 3').first().waitFor();
    await page.reload();
    const spotlight = watchSpotlight(page);
    const frame = await awaitSidebar(stage.browser, page);
    await frame.getByText('Step 2 of 3').first().waitFor();
    await spotlight.isAround(() => page.getByRole('textbox', { name: 'Cost centre', exact: true }).boundingBox());
  });

  it('begun in the popup goes on beside the page', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const worker = await stage.browser.worker();
    await worker.evaluate(() => chrome.action.setPopup({ popup: 'help.html' }));
    const popup = await openPopup(stage.browser, page);
    await popup.byRole('button', CLOSED).call(`function () { if (this.ariaExpanded !== 'true') this.click(); }`);
    await popup.byRole('button', 'Show me').click();
    const frame = await awaitSidebar(stage.browser, page);
    await frame.getByText('Step 1 of 3').first().waitFor();
    await poll('the popup to close', async () => !(await popup.isOpen()));
    await worker.evaluate(() => chrome.action.setPopup({ popup: '' }));
  });
});

describe('another site', () => {
  it('has no help by itself, and one click opens it with nothing of the site before', async () => {
    const first = await openSidebar(stage.browser, page);
    await first.getByRole('searchbox').fill('tax code');
    await first.getByText('Results for “tax code”').waitFor();
    await page.goto(elsewhere('/demo/invoices'));
    await awaitTurnOf(stage);
    expect(sidebarOf(stage.browser, page)).toBeUndefined();
    await page.bringToFront();
    const frame = await openSidebar(stage.browser, page);
    expect(await frame.getByRole('searchbox').inputValue()).toBe('');
  });

  it('has help that goes along where it is always on, there and back', async () => {
    // In a browser of its own: what was allowed there stays allowed.
    const own = await setStage();
    const page = await own.visit('/demo/invoices/new');
    await openBesideByToolbar(own.browser);
    const elsewhere = (path: string) => `${own.demo.origin.replace('127.0.0.1', 'localhost')}${path}`;
    for (const host of ['http://127.0.0.1/*', 'http://localhost/*']) await grantHostPermission(own.browser, host);
    const options = await openOptions(own.browser, 'granted');
    await options.evaluate(() => chrome.permissions.request({ origins: ['http://127.0.0.1/*', 'http://localhost/*'] }));
    await options.close();
    const frame = await openSidebar(own.browser, page);
    await frame.getByRole('searchbox').fill('tax code');
    await frame.getByText('Results for “tax code”').waitFor();
    await page.goto(elsewhere('/demo/invoices'));
    const there = await awaitSidebar(own.browser, page);
    expect(await there.getByRole('searchbox').inputValue()).toBe('');
    await page.goto(`${own.demo.origin}/demo/invoices/20417`);
    const back = await awaitSidebar(own.browser, page);
    await back.getByRole('heading', { level: 1, name: /Invoice 20417/ }).waitFor();
    await back.getByText('Results for “tax code”').waitFor();
    await closeSidebar(own.browser, page, back);
    await page.goto(elsewhere('/demo/invoices/new'));
    await awaitTurnOf(own);
    expect(sidebarOf(own.browser, page)).toBeUndefined();
    await own.close();
  });
});
