// What `npm start` shows: a person gets stuck on a field, reads a tip, searches, and asks a colleague.
import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { poll } from '../browser/poll.ts';
import { openPopup, type Popup } from '../browser/popup.ts';
import type { Album } from './album.ts';
import { readTips, readTitles } from './read-tips.ts';

/** All that a stop of the tour needs. */
export interface TourGear {
  browser: ChromiumBrowser;
  /** Where the demo application is. */
  origin: string;
  album: Album;
  say: (line: string) => void;
}

const search = 'cost center clsoed';
const goal = 'I want to book the invoice of a course, but Save says the cost centre is closed. Which one do I take?';

/** Goes through the whole tour; each stop that fails says in its error what it waited for. */
export async function takeTour(gear: TourGear): Promise<void> {
  const [page = await gear.browser.context.newPage()] = gear.browser.context.pages();
  await page.goto(`${gear.origin}/demo/invoices/new`);
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  await gear.album.addPage('page', page, ['light']);

  const popup = await openHelp(gear, page);
  await showTips(gear, page, popup);
  await showSearch(gear, popup);
  await showQuestion(gear, popup);
  await popup.close();
  await showNoTip(gear, page);
  await showOptions(gear);
  await page.goto(`${gear.origin}/demo/invoices/new`);
}

/** A real press of the toolbar button; the popup is ready when its list of tips or its notice is drawn. */
async function openHelp({ browser }: TourGear, page: Page): Promise<Popup> {
  const popup = await openPopup(browser, page);
  await popup.waitFor('main');
  await popup.byRole('searchbox', 'Search tips').call('function () {}');
  // The first time, the sample feed is still being read.
  await poll('tips or people in the popup', async () =>
    (await popup.names('button')).some((n) => n.startsWith('Ask ')),
  );
  return popup;
}

async function showTips({ album, say }: TourGear, page: Page, popup: Popup): Promise<void> {
  await popup.waitFor('article', 20_000);
  await album.addPopup('popup', popup);
  say(`\nTips for ${await page.getByRole('heading', { level: 1 }).textContent()}`);
  const tips = await readTips(popup);
  let group = '';
  for (const tip of tips) {
    if (tip.group !== group) say(`  ${tip.group}`);
    group = tip.group;
    say(`    ${tip.title}`);
    for (const reason of tip.reasons) say(`        because: ${reason}`);
  }
  const best = popup.byRole('button', tips[0]?.title ?? '');
  await best.call(`function () { if (this.ariaExpanded !== 'true') this.click(); }`);
  await album.addPopup('tip-open', popup);
}

async function showSearch({ album, say }: TourGear, popup: Popup): Promise<void> {
  const before = await readTitles(popup);
  await popup.byRole('searchbox', 'Search tips').click();
  await popup.type(search);
  const groupOfSearch = async () => (await popup.names('region')).some((name) => name.includes(search));
  await poll(`tips for the search “${search}”`, groupOfSearch);
  const found = await readTitles(popup);
  say(`\nSearch “${search}” (${before.length} tips before, ${found.length} now)`);
  for (const title of found) say(`    ${title}`);
  await album.addPopup('search', popup);
}

async function showQuestion({ album, say }: TourGear, popup: Popup): Promise<void> {
  const ask = (await popup.names('button')).find((name) => name.startsWith('Ask '));
  say(`\n${ask}`);
  await popup.byRole('button', ask ?? /^Ask /).click();
  await popup.byRole('textbox', /trying to do/).click();
  await popup.type(goal);
  const draft = popup.byRole('button', 'Open draft');
  const href = await poll('a draft with the goal in it', async () => {
    const address = await draft.call<string>('function () { return this.href; }');
    return address.includes(encodeURIComponent(goal.slice(0, 20))) && address;
  });
  await album.addPopup('ask', popup);
  for (const line of decodeMail(href)) say(`    ${line}`);
  await popup.press('Escape');
}

async function showNoTip(gear: TourGear, page: Page): Promise<void> {
  const { album, say, origin } = gear;
  await page.goto(`${origin}/demo/expenses/2291`);
  await album.addPage('page-without-tip', page, ['light']);
  const popup = await openHelp(gear, page);
  say('\nA page without a tip of its own: Expense report 2291');
  const asks = (await popup.names('button')).filter((name) => name.startsWith('Ask '));
  for (const line of [...(await popup.names('heading')), ...asks]) say(`    ${line}`);
  await album.addPopup('no-tip', popup);
  await popup.byRole('button', /^Details/).click();
  await popup.byRole('button', 'Sync now').call('function () {}');
  await album.addPopup('status', popup);
  await popup.close();
}

async function showOptions({ browser, album }: TourGear): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.locator('main').waitFor();
  await album.addPage('options', page);
  await page.close();
}

/** A mailto: link in lines that can be read. */
function decodeMail(href: string): string[] {
  const { pathname, searchParams } = new URL(href);
  const body = searchParams.get('body') ?? '';
  const head = [`To: ${decodeURIComponent(pathname)}`, `Subject: ${searchParams.get('subject')}`, ''];
  return [...head, ...body.split(/\r?\n/)];
}
