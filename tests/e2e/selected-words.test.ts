// “Get help on this” on words that are selected in an untidy page: what explains them may be told for another page.
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import {
  awaitSidebar,
  headingsIn,
  openBesideByToolbar,
  openSidebar,
  sendMenuClick,
  titlesIn,
} from '../browser/sidebar.ts';
import { itThoroughly } from '../effort.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { UNTIDY_FRAME, UNTIDY_PAGE } from '../fixtures/pages/untidy-page.ts';

let stage: Stage;
let scratch: ScratchPages;
let page: Page;
let frame: Frame;

const tipFor = (origin: string, path: string, id: string, title: string, text: string, tag: string) =>
  itemWith({ id, title, content_text: text, tags: [tag], language: 'en', _help: { match: [`${origin}${path}`] } });

const itemsFor = (origin: string) => [
  tipFor(origin, '/orders/*', 'overview', 'Orders', 'An order is what we want to buy.', 'Orders'),
  tipFor(origin, '/suppliers/*', 'terms', 'Terms of payment', 'When a supplier wants to be paid.', 'Suppliers'),
  tipFor(origin, '/*', 'partner', 'Partner', 'The partner that this order goes to.', 'Orders'),
  tipFor(origin, '/*', 'partners', 'Partners', 'A partner is whoever buys from us or sells to us.', 'Partners'),
];

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages();
  scratch.setFeed(feedWith(itemsFor(scratch.origin)));
  scratch.put('/orders/new', UNTIDY_PAGE);
  scratch.put('/untidy-frame', UNTIDY_FRAME);
  const options = await openOptions(stage.browser);
  await addFeed(options, `${scratch.origin}/feed.json`);
  await poll('the feed', async () => (await options.getByRole('button', { name: 'Sync now' }).count()) >= 2);
  await options.close();
  await openBesideByToolbar(stage.browser);
});

afterAll(async () => {
  await stage?.close();
  await scratch?.close();
});

beforeEach(async () => {
  page = await stage.browser.open(`${scratch.origin}/orders/new`);
  frame = await openSidebar(stage.browser, page);
});

afterEach(() => page.close());

async function getHelpOn(selector: string): Promise<void> {
  const words = await page.locator(selector).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  await sendMenuClick(stage.browser, { editable: false, selectionText: words });
  frame = await awaitSidebar(stage.browser, page);
}

/** The titles of the tips under a heading. */
const under = (heading: string): Promise<string[]> =>
  frame.getByRole('region', { name: heading, exact: true }).locator('.tip-title').allTextContents();

itThoroughly('finds what explains them for another page, under the site', async () => {
  expect(await titlesIn(frame)).not.toContain('Terms of payment');
  await getHelpOn('#link');
  await poll('the tip for the words', async () => (await under('For this site')).includes('Terms of payment'));
  expect((await headingsIn(frame))[0]).toBe('For this site');
  expect(await frame.locator('.help-tips').innerText()).not.toContain('No tip for this page yet');
});

it('finds the overview of a thing before a field that is called so', async () => {
  await getHelpOn('#partners');
  await poll('the overview to be first', async () => (await titlesIn(frame))[0] === 'Partners');
  expect(await titlesIn(frame)).toContain('Partner');
});
