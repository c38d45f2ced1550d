// A person works with the extension for a while, so that there is something of every kind in their profile.
import type { Frame, Page } from 'playwright-core';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { openHelp } from '../browser/help.ts';
import { addFeed, feedRow, openOptions, removeFeed, unfoldFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { closeSidebar, openBesideByToolbar, openSidebar, stayInSight } from '../browser/sidebar.ts';
import type { DemoServer } from '../demo/demo-server.ts';

/** What the person typed: whoever opens the profile later must find all of it. */
export const LIVED = {
  feed: 'Money',
  key: 'kept-key-canary',
  name: 'Maria Lopes',
  closing: 'With many thanks',
  waiting: 'Which limit holds for a hotel in Porto?',
  answered: 'Who signs an invoice above 5,000?',
  answer: 'The head of the department, and above 20,000 the board as well.',
  brought: ['Where do courses go?', 'When is month end?'],
  hidden: 'Book an invoice without a purchase order',
  side: 'On the left',
  quiet: 'localhost',
} as const;

async function setOptions(options: Page, origin: string): Promise<void> {
  await addFeed(options, `${origin}/feed.json`);
  await options.getByText('Northfield Finance tips added').waitFor();
  const team = (title: string) => feedRow(options, title);
  await unfoldFeed(options, 'Northfield Finance tips');
  await team('Northfield Finance tips').getByRole('radio', { name: 'Blue' }).check();
  await team('Northfield Finance tips').getByLabel('Key', { exact: true }).fill(LIVED.key);
  await team('Northfield Finance tips').getByRole('button', { name: 'Save key' }).click();
  await team('Northfield Finance tips').getByRole('button', { name: 'Remove key' }).waitFor();
  await team('Northfield Finance tips').getByRole('textbox', { name: 'Name' }).fill(LIVED.feed);
  await team('Northfield Finance tips').getByRole('textbox', { name: 'Name' }).press('Enter');
  await team(LIVED.feed).waitFor();
  // The samples are the same in every profile, and large.
  await removeFeed(options, 'Alongside samples');
  for (const [label, words] of [
    ['Your name', LIVED.name],
    ['Your closing line', LIVED.closing],
  ] as const) {
    await options.getByRole('textbox', { name: label }).fill(words);
    await options.getByRole('textbox', { name: label }).blur();
    await options.getByRole('region', { name: 'About you' }).getByText('Saved').waitFor();
  }
  await options.getByRole('radio', { name: LIVED.side, exact: true }).check();
  await options.getByRole('region', { name: 'On your pages' }).getByText('Saved').waitFor();
  const items = LIVED.brought.map((title) => ({
    id: title,
    title,
    content_text: `An answer to “${title}”`,
    _help: { match: [`${origin}/demo/invoices/new`], fields: ['Cost centre'] },
  }));
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Mine', items });
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(feed) };
  await options.getByLabel('Import a file').setInputFiles(file);
  await options.getByText('2 tips imported.').waitFor();
}

async function ask(browser: ChromiumBrowser, frame: Frame, goal: string, before: number): Promise<void> {
  await frame
    .getByRole('button', { name: /^Ask \w+$/ })
    .first()
    .click();
  await frame.getByRole('textbox', { name: 'What I’m trying to do' }).fill(goal);
  await stayInSight(frame);
  await frame.getByRole('button', { name: 'Open draft' }).click();
  await browser.mails(before + 1);
  await frame.getByRole('button', { name: 'Back to tips' }).click();
}

async function useHelp(browser: ChromiumBrowser, demo: DemoServer): Promise<void> {
  const page = await browser.open(`${demo.origin}/demo/invoices/new`);
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  let frame = await openSidebar(browser, page);
  const tip = frame.locator('article', { hasText: 'Which cost centre to take' });
  const head = tip.getByRole('heading').getByRole('button').first();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await tip.getByRole('button', { name: 'Helped' }).click();
  const more = frame.getByRole('button', { name: /^More/ });
  if (await more.isVisible()) await more.click();
  const other = frame.locator('article', { hasText: LIVED.hidden });
  await other.getByRole('heading').getByRole('button').first().click();
  await other.getByRole('button', { name: 'Actions for this tip' }).click();
  await other.getByRole('menuitem', { name: 'Hide this tip' }).click();
  await poll('that it is hidden', async () => (await other.count()) === 0);
  await ask(browser, frame, LIVED.waiting, 0);
  await closeSidebar(browser, page, frame);

  await page.goto(`${demo.origin}/demo/expenses/2291`);
  frame = await openSidebar(browser, page);
  await ask(browser, frame, LIVED.answered, 1);
  await frame.getByRole('button', { name: 'Keep as a tip' }).first().click();
  const form = frame.getByRole('form', { name: 'Keep as a tip' });
  await form.getByRole('textbox', { name: 'The answer' }).fill(LIVED.answer);
  await form.getByRole('button', { name: 'Keep as a tip' }).click();
  await frame.getByRole('region', { name: 'A tip you kept' }).waitFor();
  await closeSidebar(browser, page, frame);
}

/** Wants no reminders on a site: another one, since a question waits on this. */
async function beQuiet(browser: ChromiumBrowser, demo: DemoServer): Promise<void> {
  const page = await browser.open(`${demo.origin.replace('127.0.0.1', LIVED.quiet)}/demo/invoices`);
  const popup = await openHelp(browser, page);
  await popup.byRole('button', 'Help menu').click();
  await popup.byRole('menuitem', 'Keep quiet on this site').click();
  await popup.close();
  await page.close();
}

/** Waits for what is counted last, after whoever did it has their answer. */
async function awaitCounts(browser: ChromiumBrowser): Promise<void> {
  const options = await openOptions(browser);
  await poll('the kept answer to be counted', () =>
    options.evaluate(async () =>
      Object.entries(await chrome.storage.local.get(null)).some(
        ([key, week]) =>
          key.startsWith('use ') &&
          (week as { counts: { event: string }[] }).counts.some(({ event }) => event === 'kept'),
      ),
    ),
  );
  await options.close();
}

/** Does something of everything that is kept. */
export async function liveIn(browser: ChromiumBrowser, demo: DemoServer): Promise<void> {
  const options = await openOptions(browser);
  await setOptions(options, demo.origin);
  await options.close();
  await beQuiet(browser, demo);
  await openBesideByToolbar(browser);
  await useHelp(browser, demo);
  await awaitCounts(browser);
}
