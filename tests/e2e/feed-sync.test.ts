// A feed in the course of time: it changes, breaks, goes away and comes back, and the tips stay.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { clearTabs, openHelp, type Stage, searchFor, setStageIn, tipsUnder } from '../browser/help.ts';
import { addFeed, allowHost, feedRow, openOptions, removeFeed, unfoldFeed } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { readStoredRows } from '../browser/stored-rows.ts';
import { demoFeed } from '../demo/team-feed.ts';
import { itThoroughly } from '../effort.ts';

const TITLE = 'Northfield Finance tips';
const HOST = 'http://127.0.0.1/*';

type Access = 'refused' | 'granted';

let browser: ChromiumBrowser;
let access: Access;
let stage: Stage;
let options: Page;

/** A browser for the tests of a group, which may all read the feed’s server or not: what is taken back leaves traces. */
function shareBrowser(given: Access): void {
  beforeAll(async () => {
    browser = await launchChromium();
    access = given;
    if (access === 'granted') await grantHostPermission(browser, HOST);
  });
  afterAll(() => browser?.close());
}

// A server for each test: nobody has followed its feed yet.
beforeEach(async () => {
  stage = await setStageIn(browser);
});

afterEach(async () => {
  await removeFeed(options, TITLE);
  await feedRow(options, TITLE).waitFor({ state: 'detached' });
  await clearTabs(browser);
  await stage.close();
});

async function follow(path: string): Promise<void> {
  options = await openOptions(browser, access);
  if (access === 'granted') await allowHost(options, HOST);
  await addFeed(options, `${stage.demo.origin}${path}`);
  await options.getByText(/^Northfield Finance tips added, \d tips\./).waitFor();
}

/** Presses “Sync now” at the team's feed and waits until the sync is over. */
async function sync(): Promise<void> {
  const attempt = () =>
    options.evaluate<string>(
      `chrome.storage.local.get('feedStatus').then(({ feedStatus }) => JSON.stringify(
        Object.entries(feedStatus).filter(([id]) => id.startsWith('${stage.demo.origin}')).map(([, { status }]) => [status.attemptedAtMs, status.progress])))`,
    );
  const before = await attempt();
  await feedRow(options, TITLE).getByRole('button', { name: 'Sync now' }).click();
  await poll('the end of the sync', async () => {
    const now = await attempt();
    return now !== before && now.includes('null');
  });
}

/** Searches in the popup over the list of invoices. */
async function find(words: string): Promise<string[]> {
  const page = await stage.visit('/demo/invoices');
  const popup = await openHelp(stage.browser, page);
  await searchFor(popup, words);
  const found = await tipsUnder(popup, `Results for “${words}”`);
  await popup.close();
  await page.close();
  return found;
}

/** What the popup says of the team's feed under “Details”. */
async function readDetails(): Promise<string> {
  const page = await stage.visit('/demo/invoices');
  const popup = await openHelp(stage.browser, page);
  await popup.byRole('button', 'Details about the tips').click();
  const details = await poll('the details', () =>
    popup.evaluate<string>(
      `[...document.querySelectorAll('.status-feed')].find((feed) => feed.innerText.includes('${TITLE}'))?.innerText ?? ''`,
    ),
  );
  await popup.close();
  await page.close();
  return details;
}

describe('a feed that is followed', () => {
  shareBrowser('refused');

  itThoroughly('brings new tips, and of the old ones no row stays', async () => {
    await follow('/feed.json');
    const before = await readStoredRows(options);
    const feed = demoFeed(stage.demo.origin);
    const fresh = { id: 'parking', title: 'Where guests may park', content_text: 'Ask for a zebra card at the gate.' };
    stage.demo.setFeed({ ...feed, items: [...feed.items.slice(1), fresh] });
    await sync();

    expect((await find('zebra card'))[0]).toBe('Where guests may park');
    expect(await find('successor cost centre')).not.toContain('The cost centre is closed (FI-204)');
    const after = await readStoredRows(options);
    const own = ({ generations }: typeof after) =>
      generations.filter(([feedId]) => feedId.startsWith(stage.demo.origin));
    expect(own(before)).toEqual([[`${stage.demo.origin}/feed.json`, 1]]);
    expect(own(after)).toEqual([[`${stage.demo.origin}/feed.json`, 2]]);
  });

  it('keeps its tips when it breaks, and says so in the popup', async () => {
    await follow('/feed.json');
    stage.demo.setFeed({ version: '2.0', title: 'Something else' });
    await sync();
    expect(await readDetails()).toContain(`What ${new URL(stage.demo.origin).host} sent isn’t a JSON Feed.`);
    expect(await readDetails()).toContain('The previous tips are kept.');
    expect(await find('reverse charge')).toContain('Tax code for services from abroad');

    stage.demo.setFeed(demoFeed(stage.demo.origin));
    await sync();
    expect(await readDetails()).not.toContain('The previous tips are kept.');
  });

  itThoroughly('names each item that its author has to mend', async () => {
    await follow('/bad-items.json');
    const row = await unfoldFeed(options, TITLE);
    await row.getByRole('button', { name: /need.* author/ }).click();
    const problems = await row.locator('.problems > li').allInnerTexts();
    const about = (word: string) => problems.find((problem) => problem.includes(word)) ?? '';
    expect(about('no-content')).toContain('content_text');
    expect(about('everywhere')).toMatch(/_help\.match\[0\]\s+.*found by searching only/);
    expect(about('wrong-type')).toContain('_help.fields');
    expect(about('item 2')).toMatch(/ id\s+This item has no usable id/);
    expect(about('item 4')).toContain('This should be an item but is "not an object at all"');
    expect(problems).toHaveLength(5);
    expect(await find('good tip')).toEqual(expect.arrayContaining(['The first good tip', 'The second good tip']));
  });

  itThoroughly(
    'shows a tip nowhere by itself that says in a way nobody can read where it does not belong; a search finds it',
    async () => {
      const match = [`${stage.demo.origin}/demo/invoices`];
      const items = [
        { id: 'fine', title: 'Sort the list of invoices', content_text: 'By amount.', _help: { match } },
        {
          id: 'odd',
          title: 'Filter the list of invoices',
          content_text: 'By month.',
          _help: { match, exclude: ['/new'] },
        },
      ];
      stage.demo.setFeed({ ...demoFeed(stage.demo.origin), items });
      await follow('/feed.json');
      const page = await stage.visit('/demo/invoices');
      const popup = await openHelp(stage.browser, page);
      const titles = () =>
        popup.evaluate<string[]>(`[...document.querySelectorAll('.tip-title')].map(({ textContent }) => textContent)`);
      await poll('the tip for the page', async () => (await titles()).includes('Sort the list of invoices'));
      expect(await titles()).not.toContain('Filter the list of invoices');
      await popup.close();
      await page.close();
      expect(await find('filter invoices')).toContain('Filter the list of invoices');
      const row = await unfoldFeed(options, TITLE);
      await row
        .getByRole('button', { name: '1 tip needs its author’s attention: Filter the list of invoices' })
        .click();
      expect(await row.locator('.problems').innerText()).toMatch(/_help\.exclude\[0\]\s+.*found by searching only/);
    },
  );
});

describe('a feed whose server the extension may read', () => {
  shareBrowser('granted');

  it('costs a 304 when nothing has changed', async () => {
    await follow('/feed.json');
    await sync();
    const feedHits = stage.demo.hits.filter(({ path }) => path === '/feed.json');
    expect(feedHits.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'GET 304']);
    expect(feedHits[1]?.headers['if-none-match']).toMatch(/^"\w+"$/);
    const { generations } = await readStoredRows(options);
    expect(generations).toContainEqual([`${stage.demo.origin}/feed.json`, 1]);
    await feedRow(options, TITLE).getByText('7 tips · checked').waitFor();
  });

  itThoroughly('keeps its tips when the server is down, and is there again when it is up', async () => {
    await follow('/feed.json');
    const page = await stage.visit('/demo/invoices');
    await stage.demo.down();
    await sync();
    const popup = await openHelp(stage.browser, page);
    await searchFor(popup, 'reverse charge');
    expect(await tipsUnder(popup, 'Results for “reverse charge”')).toContain('Tax code for services from abroad');
    await popup.close();
    await feedRow(options, TITLE)
      .getByText(`${new URL(stage.demo.origin).host} can’t be reached.`)
      .waitFor();
    await stage.demo.up();
    await sync();
    await feedRow(options, TITLE).getByText('can’t be reached').waitFor({ state: 'detached' });
  });
});
