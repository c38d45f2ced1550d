// What whoever keeps a team's feed does in the workshop, from a broken file to a feed that others follow.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { run as runBuild } from '../../lib/cli/author/build.ts';
import { run as runCheck } from '../../lib/cli/author/check.ts';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, followTeamFeed, openOptions } from '../browser/options.ts';
import { awaitNoPointer, awaitOutline, moveOver, outlineOf, press as pressMouse } from '../browser/pointer.ts';
import { poll } from '../browser/poll.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { openBesideByToolbar, openSidebar, titlesIn } from '../browser/sidebar.ts';
import { UNTIDY_FRAME, UNTIDY_PAGE } from '../fixtures/pages/untidy-page.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';
import { createEmptyFolder, filesIn, runCommandHere } from '../fixtures/stand-ins/run-command.ts';

/** Whoever keeps the feed; the browser of `stage` is a colleague's. */
let keeper: ChromiumBrowser;
let stage: Stage;
let scratch: ScratchPages;

beforeAll(async () => {
  [stage, keeper, scratch] = await Promise.all([
    setStage({ captureMail: true }),
    launchChromium(),
    startScratchPages(),
  ]);
  scratch.put('/untidy', UNTIDY_PAGE);
  scratch.put('/untidy-frame', UNTIDY_FRAME);
  await Promise.all([stage.browser, keeper].map(openBesideByToolbar));
});

// The workshop stands open in one tab alone.
afterEach(async () => {
  for (const { context } of [stage.browser, keeper]) {
    for (const page of context.pages().slice(1)) await page.close();
  }
});

afterAll(async () => {
  await Promise.all([stage?.close(), keeper?.close(), scratch?.close()]);
});

const look = async (page: Page, name: string) => {
  await page.screenshot({ path: `/tmp/w-ends-look/${name}.png`, fullPage: true });
};

async function openWorkshop({ context, extensionId } = keeper): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workshop.html`);
  await page.getByRole('heading', { level: 1, name: 'Workshop' }).waitFor();
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const go = (page: Page, part: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the workshop' })
    .getByRole('button', { name: part, exact: true })
    .click();
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const expectClean = async (page: Page) => expect(describeRules((await judge(page)).violations)).toEqual([]);

/** Drops a file on what has this text, as from the desktop. */
async function dropFile(page: Page, on: string, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name, { type: 'application/json' }));
      return transfer;
    },
    [name, content] as const,
  );
  for (const type of ['dragover', 'drop']) await page.getByText(on).dispatchEvent(type, { dataTransfer: data });
}

/** Saves the feed and answers what is in its file. */
async function saveFeed(page: Page): Promise<Record<string, unknown>> {
  await go(page, 'Save');
  const saving = page.waitForEvent('download');
  await press(page, 'Save feed.json');
  const file = await (await saving).path();
  await says(page, 'Saved 1 file.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A feed as a generator and a tired person have left it. */
const BROKEN = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Finance tips",
  "_generator": { "name": "Our script", "version": 3 },
  "_help": { "contacts": [{ "id": "ana", "name": "Ana Sá", "email": "ana@team.example", "desk": 14 }] },
  "items": [
    { "id": "cost-centre", "title": "Which cost centre do I use?", "content_text": "The one of your team, as HR has it.",
      "_ours": { "ticket": 4711 },
      "_help": { "match": ["https://finance.example/invoices/*"], "fields": "Cost centre", "contacts": ["ana", "bob"] } },
    "not a tip at all",
    { "title": "It has no ID", "content_text": "It is about receipts above 250 euros, and what to do.",
      "_help": { "match": ["finance.example/receipts"] } },
    { "id": 7, "title": "", "content_text": "A tip without a title, for whoever finds it.", "_help": { "review_by": "24.12.2027" } }
  ]
}`;

it('opens a broken file as far as it can be, leads to what is wrong, mends it, and keeps what it does not know', async () => {
  const page = await openWorkshop();
  await dropFile(page, 'Or drop it here.', 'feed.json', BROKEN);
  await says(page, /^Opened “Finance tips”\./);
  const wrong = page.getByRole('list', { name: 'What needs fixing' });
  await wrong.getByText(/^Line 10: This should be an item/).waitFor();
  await wrong.getByText('Line 11: This tip had no ID, so it was given one.').waitFor();
  await look(page, '1-opened');
  await press(page, 'Open Finance tips');
  await go(page, 'Check');
  await says(page, /^\d+ errors/);
  await expectClean(page);
  await press(page, 'Mend “Which cost centre do I use?”: “bob” is taken out');
  await says(page, /^1 mended/);
  const focused = (name: string) =>
    page.getByRole('textbox', { name, exact: true }).evaluate((field) => field === document.activeElement);
  await press(page, 'Go there: Pages it’s for, “It has no ID”');
  await poll('the focus on the field', () => focused('Pages it’s for, one per line'));
  await look(page, '1-there');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('https://finance.example/receipts/*');
  await go(page, 'Check');
  await press(page, 'Mend “Tip 3, without a title”: “24.12.2027” becomes “2027-12-24”');
  await press(page, 'Go there: Title, “Tip 3, without a title”');
  await poll('the focus on the title', () => focused('Title'));
  await page.keyboard.type('Who signs above 5,000?');
  await go(page, 'Check');
  await press(page, 'Go there: People, “The feed itself”');
  await poll('the focus on the person', () => focused('Name'));
  await go(page, 'Check');
  await look(page, '1-check');
  expect(await saveFeed(page)).toEqual({
    ...JSON.parse(BROKEN),
    _help: { contacts: [{ id: 'ana', name: 'Ana Sá', email: 'ana@team.example', desk: 14 }], revision: 1 },
    items: [],
  });
});

const titleOf = { old: 'Which purchase order do I name?', new: 'Which purchase order number do I name?' };

it('takes a proposal of a colleague as a change of the tip that is there, and declines another kindly', async () => {
  const place = `${stage.demo.origin}/demo/invoices/new`;
  await followTeamFeed(stage.browser, stage.demo.origin);
  // The colleague writes two tips and proposes each.
  const form = await stage.visit('/demo/invoices/new');
  const help = await openSidebar(stage.browser, form);
  await writeBeside(help, { title: titleOf.new, words: 'The one that the buyer has sent you, ten digits long.' });
  await help.getByRole('button', { name: 'Propose to the team' }).click();
  const link = help.getByRole('link', { name: 'Open draft' });
  await link.click();
  const mail = parseMailto((await stage.browser.mails(1))[0] ?? '');
  console.log(mail);
  const body = Object.fromEntries(mail.headers).body ?? '';

  const page = await openWorkshop();
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Orders',
    items: [
      {
        id: 'order',
        title: titleOf.old,
        content_text: 'The one that you have.',
        _help: { match: [place], fields: ['Purchase order'], keywords: ['PO'] },
      },
    ],
  };
  await dropFile(page, 'Or drop it here.', 'feed.json', JSON.stringify(feed));
  await press(page, 'Open Orders');
  await go(page, 'Proposals');
  await page
    .getByRole('textbox', { name: 'Text of the mail' })
    .fill(`From: Ben Ito <ben@northfield.example>\n\n${body}`);
  await press(page, 'Read');
  await look(page, '2-proposal');
  await expectClean(page);
  await page.getByRole('radio', { name: `Change “${titleOf.old}” with it` }).check();
  await look(page, '2-change');
  await press(page, `Accept “${titleOf.new}”`);
  await look(page, '2-accepted');
  console.log(JSON.stringify(await saveFeed(page), null, 1));
});

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const HANDBOOK = path.resolve(import.meta.dirname, '../fixtures/handbook');

it('is reviewed, held against saved pages, saved as a folder, and tried at its address', async () => {
  const folder = createEmptyFolder();
  expect(await runCommandHere(runBuild, folder, HANDBOOK, '-o', 'feed.json')).toMatchObject({ code: 0 });
  const feed = JSON.parse(readFileSync(path.join(folder, 'feed.json'), 'utf8'));
  feed.items = feed.items.map((item: { _help: object }, at: number) => ({
    ...item,
    _help: { ...item._help, owner: at % 2 ? 'omar' : 'lena', review_by: dayFromNow(at < 3 ? -3 : 400) },
  }));
  const page = await openWorkshop();
  await dropFile(page, 'Or drop it here.', 'feed.json', JSON.stringify(feed));
  await press(page, /^Open Network/);
  await look(page, '3-tips');
  await go(page, 'What shows where');
  const chosen = ['netbox-prefix-add', 'joomla-user-new'].map((name) => path.join(HANDBOOK, 'pages', `${name}.json`));
  await page.getByLabel('Add saved pages').setInputFiles(chosen);
  await page.getByRole('list', { name: 'Tips, first to last' }).first().waitFor();
  await look(page, '3-where');
  await expectClean(page);
  await go(page, 'Review');
  await look(page, '3-review');
  await expectClean(page);
  await go(page, 'Publish');
  for (const one of ['web', 'github', 'gitlab', 'intranet', 'bucket']) {
    await page.getByRole('combobox', { name: 'Where to put it' }).selectOption(one);
    await look(page, `3-publish-${one}`);
  }
  await expectClean(page);
  await go(page, 'Save');
  await look(page, '3-save');
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a folder of files (ZIP)');
  const files = unzipSync(readFileSync(await (await saving).path()));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.join(folder, 'zip', path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, 'zip', name), bytes);
  }
  console.log(filesIn(path.join(folder, 'zip')).slice(0, 10));
  console.log(await runCommandHere(runCheck, folder, 'zip'));
  const saved = await saveFeed(page);
  scratch.setFeed(saved);
  await go(page, 'Publish');
  for (const route of ['nocors', 'feed', 'html']) {
    await page
      .getByRole('textbox', { name: 'Address of the published feed' })
      .fill(`${scratch.origin}/${route}.json`);
    await press(page, 'Try it');
    await poll(
      'an answer',
      async () =>
        !/Reading/.test(await page.locator('.publish-outcome').innerText()) &&
        (await page.locator('.publish-outcome').innerText()) !== '',
    );
    console.log(route, await page.locator('.publish-outcome').innerText());
  }
  await look(page, '3-tried');
});

/** Writes a tip in the help beside a page, and saves it. */
async function writeBeside(
  help: Frame,
  tip: { title: string; words: string },
  pick?: () => Promise<void>,
): Promise<void> {
  const press = (name: string) => help.getByRole('button', { name, exact: true }).click();
  await press('Help menu');
  await help.getByRole('menuitem', { name: 'Write a tip for this page' }).click();
  await help.getByRole('textbox', { name: 'Title', exact: true }).fill(tip.title);
  await help.getByRole('textbox', { name: 'Text', exact: true }).fill(tip.words);
  await pick?.();
  await press('Save to My tips');
  await help.getByText(`Saved. “${tip.title}” shows here from now on.`).waitFor();
}

/** Picks on the page what a tip is about. */
async function pickOn(page: Page, help: Frame, thing: Locator): Promise<void> {
  await help.getByRole('button', { name: 'Pick on the page', exact: true }).click();
  await poll('the layer', async () => (await outlineOf(page)) !== null);
  await thing.scrollIntoViewIfNeeded();
  await moveOver(page, thing);
  await awaitOutline(page, /./);
  await pressMouse(page);
  await awaitNoPointer(page);
}
