// What `npm start` shows: a person gets stuck on a field, reads a tip, meets a message, searches, asks a colleague,
// comes to pages without tips, writes one, and follows the team's feed.
import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { openHelp, openTip, searchFor } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import type { Album } from './album.ts';
import { decodeMail, readTips, readTitles } from './read-tips.ts';
import { showBeside } from './tour-beside.ts';
import { showFeeds } from './tour-feeds.ts';
import { showWriting } from './tour-writing.ts';

/** All that a stop of the tour needs. */
export interface TourGear {
  browser: ChromiumBrowser;
  /** Where the demo application is. */
  origin: string;
  album: Album;
  say: (line: string) => void;
}

const search = 'closd cost center';
const hopelessSearch = 'umbrella';
const goal = 'I want to book the invoice of a course, but Save says the cost centre is closed. Which one do I take?';

/** Goes through the whole tour; each stop that fails says in its error what it waited for. */
export async function takeTour(gear: TourGear): Promise<void> {
  const [page = await gear.browser.context.newPage()] = gear.browser.context.pages();
  const form = `${gear.origin}/demo/invoices/new`;
  await page.goto(form);
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  await gear.album.addPage('page', page, ['light']);
  await showTips(gear, page);
  await showSearch(gear, page);
  await showMessage(gear, page);
  await page.goto(`${gear.origin}/demo/expenses/2291`);
  await showNoTip(gear, page);
  await page.goto('chrome://version/');
  await showUnreadable(gear, page);
  await page.goto(form);
  await showBeside(gear, page);
  await page.goto(form);
  await showWriting(gear, page);
  await page.goto(form);
  await showFeeds(gear, page);
}

function sayTips({ say }: TourGear, tips: Awaited<ReturnType<typeof readTips>>): void {
  let group = '';
  for (const tip of tips) {
    if (tip.group !== group) say(`  ${tip.group}`);
    group = tip.group;
    say(`    ${tip.title}`);
    for (const reason of tip.reasons) say(`        because: ${reason}`);
  }
}

async function showTips(gear: TourGear, page: Page): Promise<void> {
  const { album, say, browser } = gear;
  const popup = await openHelp(browser, page);
  await popup.waitFor('article', 20_000);
  await album.addPopup('popup', popup);
  say(`\nTips for ${await page.getByRole('heading', { level: 1 }).textContent()}`);
  const tips = await readTips(popup);
  sayTips(gear, tips);
  await openTip(popup, tips[0]?.title ?? '');
  await album.addPopup('tip-open', popup);
  await popup.close();
}

async function showSearch({ browser, album, say }: TourGear, page: Page): Promise<void> {
  const popup = await openHelp(browser, page);
  await searchFor(popup, search);
  const found = await readTitles(popup);
  say(`\nSearch “${search}” (${found.length} tips)`);
  for (const title of found) say(`    ${title}`);
  await album.addPopup('search', popup);
  await popup.byRole('button', 'Clear').click();
  await searchFor(popup, hopelessSearch);
  say(`\nSearch “${hopelessSearch}”`);
  for (const heading of await popup.names('heading')) say(`    ${heading}`);
  await album.addPopup('nothing-found', popup);
  // What was searched for stays with the tab.
  await popup.byRole('button', 'Clear').click();
  await popup.close();
}

/** The application refuses to save; the tip for its message comes first, and a colleague is asked about it. */
async function showMessage(gear: TourGear, page: Page): Promise<void> {
  const { browser, album, say } = gear;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const message = await page.getByRole('alert').textContent();
  await album.addPage('page-with-message', page, ['light']);
  const popup = await openHelp(browser, page);
  await poll('a tip for the message', async () => (await popup.names('region')).includes('For this message'));
  await album.addPopup('message', popup);
  const unmarked = await page.locator('.told:visible').allTextContents();
  say(`\nAfter “Save”: ${message}`);
  for (const words of unmarked) say(`    and in red, without a mark: ${words}`);
  sayTips(gear, await readTips(popup));
  await popup.close();
  // Anew, since every tip that was opened is told to the colleague.
  const again = await openHelp(browser, page);
  await openTip(again, (await readTitles(again))[0] ?? '');
  await showQuestion(gear, again);
  await again.close();
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
  const preview = popup.byRole('button', 'Preview the email');
  await preview.click();
  await poll('the preview', () => popup.evaluate(`document.querySelector('pre') !== null`));
  await popup.evaluate(`document.querySelector('pre').scrollIntoView({ block: 'center' })`);
  await album.addPopup('draft', popup);
  // Help would open at the question again.
  await popup.byRole('button', 'Back to tips').click();
}

async function showNoTip({ browser, album, say }: TourGear, page: Page): Promise<void> {
  await album.addPage('page-without-tip', page, ['light']);
  const popup = await openHelp(browser, page);
  say('\nA page without a tip of its own: Expense report 2291');
  const asks = (await popup.names('button')).filter((name) => name.startsWith('Ask '));
  for (const line of [...(await popup.names('heading')), ...asks]) say(`    ${line}`);
  await album.addPopup('no-tip', popup);
  await popup.byRole('button', 'Details about the tips').click();
  await popup.byRole('button', 'Sync now').call('function () {}');
  await album.addPopup('status', popup);
  await popup.close();
}

async function showUnreadable({ browser, album, say }: TourGear, page: Page): Promise<void> {
  const popup = await openHelp(browser, page);
  say('\nA page of the browser itself');
  for (const heading of await popup.names('heading')) say(`    ${heading}`);
  await album.addPopup('unreadable', popup);
  await popup.close();
}
