// What is typed on one site stands on no other, not even filled in; on its own site it is there again, until it is sent.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openHelp, type Stage, searchFor, setStage } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import {
  awaitSidebar,
  closeSidebar,
  openBesideByToolbar,
  openPopupByToolbar,
  openSidebar,
  stayInSight,
} from '../browser/sidebar.ts';
import { noteHeld } from '../held.ts';

const SECRET = 'Zaphod';
const GOAL = `May I book the salary of ${SECRET} here?`;
const SEARCH = 'tax code';
const OPENED = 'Book an invoice without a purchase order';
/** Nothing of these may be met on another site, in words or in fields. */
const TYPED = [SECRET, SEARCH, OPENED];

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage({ captureMail: true });
  await followTeamFeed(stage.browser, stage.demo.origin);
});
beforeEach(async () => {
  page = await stage.visit('/demo/invoices/new');
  // A tab that was closed just before hands the front on in its own time, and a popup would close with that.
  const worker = await stage.browser.worker();
  await poll('the newest tab in front', () =>
    worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const newest = Math.max(...tabs.map(({ id = 0 }) => id));
      return tabs.some(({ id, active, status }) => id === newest && active && status === 'complete');
    }),
  );
});
afterEach(() => page.close());
afterAll(() => stage?.close());

/** The same application under another name: another site to the browser. */
const elsewhere = (path: string) => `${stage.demo.origin.replace('127.0.0.1', 'localhost')}${path}`;

/** Everything that can be read in a help page, what stands in its fields too. */
const READ = `[document.body.innerText, ...[...document.querySelectorAll('input, textarea')].map(({ value }) => value),
  ...[...document.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href)), document.querySelector('pre')?.textContent ?? ''].join('\\n')`;

const GOAL_FIELD = 'What I’m trying to do';
const isFormOpen = async (popup: Popup) => (await popup.names('form')).includes('Ask a colleague');
const goalIn = (popup: Popup) => popup.evaluate<string>(`document.querySelector('textarea')?.value ?? ''`);

/** What stands in the clipboard. */
async function copied(): Promise<string> {
  await stage.browser.context.grantPermissions(['clipboard-read'], { origin: stage.demo.origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What of the words typed elsewhere can be read. */
const metIn = (words: string) => TYPED.filter((one) => words.includes(one));

it('a question of the popup', async ({ task }) => {
  await openPopupByToolbar(stage.browser);
  let popup = await openHelp(stage.browser, page);
  await searchFor(popup, SEARCH);
  await popup.byRole('button', 'Clear').click();
  await popup
    .byRole('button', /^More/)
    .click()
    .catch(() => undefined);
  await popup.byRole('button', OPENED).click();
  await popup.byRole('button', 'Ask Ana').click();
  await popup.byRole('textbox', GOAL_FIELD).click();
  await popup.type(GOAL);
  await popup.byRole('checkbox', 'Where I am').click();
  await popup.byRole('radio', 'Tom Brandt').click();
  // A click outside closes the popup.
  await popup.close();

  // There again, as it was left.
  popup = await openHelp(stage.browser, page);
  await poll('the form', () => isFormOpen(popup));
  expect(await goalIn(popup)).toBe(GOAL);
  expect(
    await popup.evaluate(`document.querySelector('input[type=radio]:checked').closest('label').innerText`),
  ).toContain('Tom Brandt');
  expect(await popup.evaluate(`document.querySelector('input[type=checkbox]').checked`)).toBe(false);

  // The page goes on to another site under the open popup.
  await page.goto(elsewhere('/demo/invoices/20417'));
  const left = await poll('the question to leave the popup', async () => {
    const read = await popup.evaluate<string>(READ).catch(() => '');
    return read.includes(SECRET) ? undefined : { read };
  });
  const seen = [left.read];
  if (await popup.isOpen()) await popup.close();

  popup = await openHelp(stage.browser, page);
  expect(await isFormOpen(popup)).toBe(false);
  seen.push(await popup.evaluate<string>(READ));
  await popup.byRole('button', /^Ask /).click();
  await poll('the form', () => isFormOpen(popup));
  await popup.byRole('button', 'Preview the email').click();
  seen.push(await popup.evaluate<string>(READ));
  await popup.byRole('button', 'Back to tips').click();
  await popup.close();

  const met = seen.flatMap(metIn);
  noteHeld(
    task,
    'words of one site looked for in the help of another',
    seen.length * TYPED.length,
    seen.length * TYPED.length - met.length,
  );
  expect(met).toEqual([]);

  // Back where it was typed it is there, and ends when it is sent.
  await page.goto(`${stage.demo.origin}/demo/invoices/20418`);
  popup = await openHelp(stage.browser, page);
  await poll('the form', () => isFormOpen(popup));
  expect(await goalIn(popup)).toBe(GOAL);
  await popup.byRole('button', 'Open draft').click();
  const [mail = ''] = await stage.browser.mails();
  expect(decodeURIComponent(mail)).toContain(SECRET);
  if (await popup.isOpen()) await popup.close();

  // Whatever became of the popup, it is said what comes next; after that there is an empty form, in which nothing is told twice.
  popup = await openHelp(stage.browser, page);
  await poll('what comes next', async () => (await popup.text()).includes('Send it from there.'));
  expect(await isFormOpen(popup)).toBe(false);
  await popup.byRole('button', 'Ask something else').click();
  await poll('the empty form', () => isFormOpen(popup));
  expect(await goalIn(popup)).toBe('');
  expect(await popup.names('checkbox')).not.toContain('What I’ve already looked at');
  await popup.byRole('button', 'Back to tips').click();
  await popup.close();
  popup = await openHelp(stage.browser, page);
  expect(await isFormOpen(popup)).toBe(false);
  expect(await popup.text()).not.toContain('Send it from there.');
  await popup.close();
});

it('a question beside the page', async ({ task }) => {
  await openBesideByToolbar(stage.browser);
  let frame = await openSidebar(stage.browser, page);
  await frame.getByRole('searchbox').fill(SEARCH);
  await frame.getByText(`Results for “${SEARCH}”`).waitFor();
  await frame.getByRole('button', { name: 'Ask Tom' }).first().click();
  await frame.getByRole('textbox', { name: GOAL_FIELD }).fill(GOAL);
  await closeSidebar(stage.browser, page, frame);

  await page.goto(elsewhere('/demo/invoices'));
  frame = await openSidebar(stage.browser, page);
  const seen = [await frame.evaluate<string>(READ)];
  await frame.getByRole('button', { name: /^Ask / }).first().click();
  await frame.getByRole('form', { name: 'Ask a colleague' }).waitFor();
  seen.push(await frame.evaluate<string>(READ));
  const met = seen.flatMap(metIn);
  noteHeld(
    task,
    'words of one site looked for beside another',
    seen.length * TYPED.length,
    seen.length * TYPED.length - met.length,
  );
  expect(met).toEqual([]);
  await closeSidebar(stage.browser, page, frame);

  await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
  frame = await openSidebar(stage.browser, page);
  expect(await frame.getByRole('textbox', { name: GOAL_FIELD }).inputValue()).toBe(GOAL);
  // On the same site it goes along, and stays about the page that it was begun on.
  await frame.getByText(/^This question is about “New invoice/).waitFor();
  await page.goto(`${stage.demo.origin}/demo/invoices/20418`);
  frame = await awaitSidebar(stage.browser, page);
  await frame.getByRole('form', { name: 'Ask a colleague' }).waitFor();
  await stayInSight(frame);
  await frame.getByRole('button', { name: 'Copy' }).click();
  await frame.getByText('Your question to Tom is copied.').waitFor();
  const mail = await copied();
  expect(mail).toContain(GOAL);
  expect(mail).toContain('/demo/invoices/new');
  expect(mail).not.toContain('/invoices/2041');
  await page.reload();
  frame = await awaitSidebar(stage.browser, page);
  expect(await frame.getByRole('form').count()).toBe(0);
  expect(await frame.evaluate<string>(READ)).not.toContain('trying to do');
});
