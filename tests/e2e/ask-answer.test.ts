// The second half of a question: its answer comes, and is a tip the next time, on pages like the one it was asked on.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { parseFeedFile } from '../../lib/core/feed/parse-feed.ts';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { followTeamFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { openBesideByToolbar, openSidebar, stayInSight, titlesIn } from '../browser/sidebar.ts';
import { stopWorker } from '../browser/worker.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { everyNth, itThoroughly } from '../effort.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';

/** As a colleague writes it: what belongs together stands in lines. */
const ANSWER = 'Put the hotel:\n- into its own line\n  - with the cost centre of the audit\n\nThe limit is per night.';
const DAY_MS = 24 * 60 * 60 * 1000;
const GOAL = 'I book a hotel for an audit. Which limit holds for one night?';

let profile: string;
let demo: DemoServer;
let browser: ChromiumBrowser;
let page: Page | undefined;
let frame: Frame;

const start = async () => {
  browser = await launchChromium({ captureMail: true, profile });
  await openBesideByToolbar(browser);
};
/** Opens a page with help, in place of the one before: help that stands open elsewhere follows every change, too. */
const openOn = async (at: string) => {
  await page?.close();
  page = await browser.open(`${demo.origin}${at}`);
  frame = await openSidebar(browser, page);
};
const button = (name: string | RegExp) => frame.getByRole('button', { name }).last();
const asked = () => frame.getByRole('region', { name: 'A question you asked here' });
const kept = () => frame.getByRole('region', { name: 'A tip you kept' });

/** The titles of all tips of the page, those that are folded too. */
async function allTitles(): Promise<string[]> {
  const more = frame.getByRole('button', { name: /^More/ });
  // While tips come and go, so may the button.
  if (await more.isVisible()) await more.click({ timeout: 500 }).catch(() => undefined);
  return titlesIn(frame);
}

/** Begins a question to the first person who is offered. */
async function startAsking(goal: string): Promise<void> {
  await frame
    .getByRole('button', { name: /^Ask \w+$/ })
    .first()
    .click();
  await frame.getByRole('textbox', { name: 'What I’m trying to do' }).fill(goal);
  await stayInSight(frame);
}

/** Asks somebody, as far as the mail app, and goes back to the tips. */
async function ask(goal = GOAL): Promise<void> {
  await startAsking(goal);
  await button('Open draft').click();
  await browser.mails();
  await button('Back to tips').click();
}

/** Opens the form for an answer and sends it. */
async function keep(answer: string): Promise<void> {
  await asked().getByRole('button', { name: 'Keep as a tip' }).click();
  const form = frame.getByRole('form', { name: 'Keep as a tip' });
  await form.getByRole('textbox', { name: 'The answer' }).fill(answer);
  await form.getByRole('button', { name: 'Keep as a tip' }).click();
}

/** The mail that proposes the kept tip to the team: to whom, and the tips of the feed in it. */
async function proposed() {
  await button('Propose to the team').click();
  const draft = kept().getByRole('link', { name: 'Open draft' });
  const mail = parseMailto((await draft.getAttribute('href')) ?? '');
  const body = Object.fromEntries(mail.headers).body ?? '';
  const feed = parseFeedFile(JSON.parse(/\{"version".*\}/.exec(body)?.[0] ?? ''), 'team');
  return { to: mail.to, tips: feed.ok ? feed.value.tips.map((tip) => [tip.title, tip.text]) : feed.error };
}

const isAccessible = async () => expect(describeRules((await judge(frame)).violations)).toEqual([]);

/** Moves what was said of the questions in time. */
async function setClockOfAsks(byMs: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (by) => {
    const { asks } = await chrome.storage.local.get('asks');
    const moved = (asks as { quietSinceMs?: number }[]).map((ask) => ({
      ...ask,
      ...(ask.quietSinceMs === undefined ? {} : { quietSinceMs: ask.quietSinceMs + by }),
    }));
    await chrome.storage.local.set({ asks: moved });
  }, byMs);
}

const ownItem = (title: string, at = '/demo/invoices/new') => ({
  id: title,
  title,
  content_text: `An answer to “${title}”`,
  _help: { match: [`${demo.origin}${at}`] },
});

/** Leaves the person without a tip or a question of their own. */
async function forgetOwn(): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.local.set({ ownTips: [], asks: [] }));
}

/** Brings a file of own tips in, on the options page. */
async function bringIn(options: Page, items: object[]): Promise<void> {
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Mine', items });
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(feed) };
  await options.getByLabel('Import a file').setInputFiles(file);
}

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'alongside-profile-'));
  demo = await startDemoServer();
  await start();
  // Tips are proposed to a team, never to the address of the samples.
  await followTeamFeed(browser, demo.origin);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('a question waits, is answered, and its answer is a tip on pages like that one', async () => {
  const [at, alike] = ['/demo/expenses/2291', '/demo/expenses/2292'];
  await openOn(at);
  expect(await asked().count()).toBe(0);
  const title = 'Which limit holds for an expense report?';
  await ask(`I book a hotel. ${title}`);
  await asked()
    .getByText(/^Asked \w+ just now\./)
    .waitFor();
  expect(await asked().textContent()).toContain(title);
  await isAccessible();

  // It waits, however often the browser starts, and on pages like this one.
  await browser.close();
  await start();
  await openOn(alike);
  await asked().waitFor();

  await keep('');
  await frame.getByText('Paste the answer here first.').waitFor();
  expect(await frame.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(title);
  await frame.getByText('This includes the page you’re on.').waitFor();
  await isAccessible();
  await frame.getByRole('textbox', { name: 'The answer' }).fill(ANSWER);
  await frame.getByRole('form').getByRole('button', { name: 'Keep as a tip' }).click();
  await kept().waitFor();
  await poll('the tip', async () => (await allTitles()).includes(title));
  expect(await asked().count()).toBe(0);
  await isAccessible();

  expect(await proposed()).toEqual({ to: ['finance-help@northfield.example'], tips: [[title, ANSWER]] });

  await button('Undo').click();
  await asked().waitFor();
  await poll('the tip to be gone', async () => !(await allTitles()).includes(title));
  await keep(ANSWER);
  await kept().waitFor();
  await openOn(at);
  await poll('the tip on the other page', async () => (await allTitles()).includes(title));
  expect(await asked().count()).toBe(0);

  const tip = frame.getByRole('article', { name: title });
  const head = tip.getByRole('button', { name: title });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  expect(await tip.innerText()).toContain(ANSWER);
  const options = await openOptions(browser);
  const listed = options.getByRole('region', { name: 'My tips' }).getByRole('listitem').filter({ hasText: title });
  expect(await listed.innerText()).toContain(ANSWER);
  await options.close();
});

itThoroughly('a question can wait until tomorrow, or be no longer needed', async () => {
  await openOn('/demo/invoices/new');
  await ask();
  await asked().getByRole('button', { name: 'Not yet' }).click();
  await poll('the reminder to be gone', async () => (await asked().count()) === 0);
  await setClockOfAsks(-DAY_MS - 1000);
  await asked().waitFor();
  await asked().getByRole('button', { name: 'No longer needed' }).click();
  await poll('the question to be gone', async () => (await asked().count()) === 0);
  await button('Undo').click();
  await asked().getByRole('button', { name: 'No longer needed' }).click();
  await poll('the question to be gone again', async () => (await asked().count()) === 0);
  await setClockOfAsks(-DAY_MS - 1000);
  await openOn('/demo/invoices/new');
  expect(await asked().count()).toBe(0);
});

itThoroughly(
  'own tips can be taken out as a file and brought in by another browser, and outlive a broken database',
  async () => {
    await openOn('/demo/invoices/new');
    const options = await openOptions(browser);
    await bringIn(options, [ownItem('Where do courses go?'), ownItem('Who signs above 5,000?')]);
    await options.getByText('2 tips imported.').waitFor();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save to a file' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('my-tips.json');
    const content = await readFile(await saved.path(), 'utf8');
    const feed = parseFeedFile(JSON.parse(content), 'own');
    expect(feed.ok && feed.value.problems).toEqual([]);

    // What stands in the database can always be made again from what was kept beside it.
    const worker = await browser.worker();
    await worker.evaluate(() => indexedDB.deleteDatabase('alongside'));
    await stopWorker(browser);
    await openOn('/demo/invoices/new');
    await poll('the tip', async () => (await allTitles()).includes('Where do courses go?'));

    await options.getByRole('button', { name: 'Delete Where do courses go?' }).click();
    await options.getByText('“Where do courses go?” deleted').waitFor();
    await openOn('/demo/invoices/new');
    await poll('the tips without it', async () => !(await allTitles()).includes('Where do courses go?'));
    await options.getByRole('button', { name: 'Undo' }).click();
    await openOn('/demo/invoices/new');
    await poll('the tip again', async () => (await allTitles()).includes('Where do courses go?'));
    expect(describeRules((await judge(options)).violations)).toEqual([]);
  },
);

itThoroughly('a thousand own tips and two hundred questions stay quick', async () => {
  // The other tests are about a person who has a few.
  onTestFinished(() => forgetOwn());
  const options = await openOptions(browser);
  await bringIn(
    options,
    Array.from({ length: 1000 }, (_, at) => ownItem(`Question ${at} about courses`, `/demo/expenses/{id}?n=${at}`)),
  );
  await options.getByText('1,000 tips imported.').or(options.getByText('1000 tips imported.')).waitFor();
  await openOn('/demo/invoices/new');
  await ask();
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { asks } = await chrome.storage.local.get('asks');
    const one = (asks as object[]).at(-1);
    const many = Array.from({ length: 200 }, (_, id) => ({ ...one, id: `${id}`, state: 'dropped' }));
    await chrome.storage.local.set({ asks: many });
  });
  await openOn('/demo/invoices/new');
  const begun = Date.now();
  await ask();
  await keep(ANSWER);
  await kept().waitFor();
  await poll('the tip', async () => (await allTitles()).includes('Which limit holds for one night?'));
  console.info(`From asking to the tip, beside 1,000 own tips and 200 questions: ${Date.now() - begun} ms`);
});

it.each(
  everyNth(2, [
    ['Gmail', 'https://mail.google.com', 'su'],
    ['Outlook (work or school)', 'https://outlook.office.com', 'subject'],
  ] as const),
)('the draft opens in %s as the preview shows it', async (name, site, subject) => {
  const options = await openOptions(browser);
  await options.getByRole('radio', { name }).check();
  onTestFinished(async () => {
    await options.getByRole('radio', { name: 'Your email app' }).check();
    await options.close();
  });
  await browser.context.route(`${site}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Mail' }));
  await openOn('/demo/invoices/new');
  await startAsking(GOAL);
  await button('Preview the email').click();
  const preview = (await frame.locator('pre').textContent()) ?? '';
  const opened = browser.context.waitForEvent('page');
  await button('Open draft').click();
  const tab = await opened;
  await tab.waitForURL(`${site}/**`);
  const fields = new URL(tab.url()).searchParams;
  const mail = [`To: ${fields.get('to')}`, `Subject: ${fields.get(subject)}`, '', fields.get('body')];
  expect(`${mail.join('\n').replaceAll('\r\n', '\n')}\n`).toBe(preview);
  await button('Back to tips').click();
  await asked()
    .getByText(/just now/)
    .waitFor();
  await tab.close();
});
