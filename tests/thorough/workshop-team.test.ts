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
import { addFeed, followTeamFeed, openOptions, removeFeed } from '../browser/options.ts';
import { awaitNoPointer, awaitOutline, moveOver, outlineOf, press as pressMouse } from '../browser/pointer.ts';
import { poll } from '../browser/poll.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { awaitAnswers, openBesideByToolbar, openSidebar, titlesIn } from '../browser/sidebar.ts';
import { UNTIDY_FRAME, UNTIDY_PAGE } from '../fixtures/pages/untidy-page.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';
import { createEmptyFolder, filesIn, runCommandHere } from '../fixtures/stand-ins/run-command.ts';

/** Whoever keeps the feed; the browser of `stage` is a colleague's. */
let keeper: ChromiumBrowser;
let stage: Stage;
let scratch: ScratchPages;

beforeAll(async () => {
  [stage, keeper, scratch] = await Promise.all([setStage(), launchChromium(), startScratchPages()]);
  scratch.put('/orders/new', UNTIDY_PAGE);
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

async function openWorkshop({ context, extensionId } = keeper): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workshop.html`);
  await page.getByRole('heading', { level: 1, name: 'Workshop' }).waitFor();
  return page;
}

const press = (page: Page | Frame, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
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
  await press(page, 'Open Finance tips');
  await go(page, 'Check');
  await says(page, /^\d+ errors/);
  await expectClean(page);
  await press(page, 'Mend “Which cost centre do I use?”: “bob” is taken out');
  await says(page, /^1 mended/);
  const focused = (name: string) =>
    page.getByRole('textbox', { name, exact: true }).evaluate((field) => field === document.activeElement);
  await press(page, 'Go there: Pages it’s for, “It has no ID”');
  const inFocus = () => page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value);
  await poll('the focus on the field', async () => (await inFocus()) === 'finance.example/receipts');
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
  const [known, _none, receipts, last] = JSON.parse(BROKEN).items;
  expect(await saveFeed(page)).toEqual({
    ...JSON.parse(BROKEN),
    _help: { ...JSON.parse(BROKEN)._help, revision: 1 },
    items: [
      { ...known, _help: { ...known._help, contacts: ['ana'] } },
      { ...receipts, id: 'tip-2', _help: { match: ['https://finance.example/receipts/*'] } },
      { ...last, title: 'Who signs above 5,000?', _help: { review_by: '2027-12-24' } },
    ],
  });
});

const VERSION = 'https://jsonfeed.org/version/1.1';
const titleOf = { old: 'Which purchase order do I name?', new: 'Which purchase order number do I name?' };

/** A colleague writes a tip beside a page and mails it to the team; answers the text of the mail as it comes. */
async function propose(help: Frame, title: string, words: string): Promise<string> {
  await writeBeside(help, { title, words });
  await help.getByRole('button', { name: 'Propose to the team' }).click();
  const draft = await help.getByRole('link', { name: 'Open draft' }).getAttribute('href');
  const mail = parseMailto(draft ?? '');
  expect(mail.to).toEqual(['finance-help@northfield.example']);
  const { body = '' } = Object.fromEntries(mail.headers);
  await help.getByRole('button', { name: 'Back to tips' }).click();
  return `From: Ben Ito <ben@northfield.example>\n\n${body}`;
}

it('takes the proposal of a colleague as a change of the tip that is there, and declines another kindly', async () => {
  const match = [`${stage.demo.origin}/demo/invoices/new`];
  await followTeamFeed(stage.browser, stage.demo.origin);
  const help = await openSidebar(stage.browser, await stage.visit('/demo/invoices/new'));
  const change = await propose(help, titleOf.new, 'The one that the **buyer** has sent you.');
  expect(change.replaceAll('\r', '')).toContain(`\n${titleOf.new}\nThe one that the buyer has sent you.\n`);
  const other = await propose(help, 'Just call me', 'I am on the third floor.');

  const page = await openWorkshop();
  const known = { id: 'order', title: titleOf.old, content_text: 'The one that you have.', _ours: 1 };
  const items = [{ ...known, _help: { match, fields: ['Purchase order'], owner: 'ana' } }];
  await dropFile(page, 'Or drop it here.', 'feed.json', JSON.stringify({ version: VERSION, title: 'Orders', items }));
  await press(page, 'Open Orders');
  await go(page, 'Proposals');
  for (const mail of [other, change]) {
    await page.getByRole('textbox', { name: 'Text of the mail' }).fill(mail);
    await press(page, 'Read');
  }
  const proposed = page.getByRole('article', { name: titleOf.new });
  await proposed.getByText('From ben@northfield.example').waitFor();
  await proposed.getByRole('radio', { name: `Change “${titleOf.old}” with it` }).check();
  expect((await proposed.locator('ins').allInnerTexts()).join()).toMatch(/number.*buyer has sent you/s);
  expect((await proposed.locator('del').allInnerTexts()).join()).toMatch(/you.*have/s);
  await expectClean(page);
  await press(page, `Accept “${titleOf.new}”`);
  await says(page, /is in the feed/);
  await press(page, 'Decline “Just call me”');
  await press(page, 'Say why');
  const decline = page.getByRole('article', { name: 'Just call me' });
  await decline.getByText('thank you for your tip “Just call me”').waitFor();
  const draft = await decline.getByRole('button', { name: 'Open draft' }).getAttribute('href');
  const answer = parseMailto(draft ?? '');
  expect([answer.to, Object.fromEntries(answer.headers).subject]).toEqual([
    ['ben@northfield.example'],
    'Your tip: Just call me',
  ]);
  const saved = await saveFeed(page);
  expect(saved.items).toMatchObject([
    {
      ...{ id: 'order', _ours: 1 },
      title: titleOf.new,
      content_html: expect.stringContaining('buyer'),
      _help: { ...items[0]?._help },
    },
  ]);
});

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const HANDBOOK = path.resolve(import.meta.dirname, '../fixtures/handbook');

/** What is said of a server that lets no other site read it, of one that does, and of one that asks people to sign in. */
const ANSWERS = {
  nocors: [/^The server doesn’t let other sites read it, so everyone is asked for permission/],
  feed: ['It works: readers get 53 tips.', 'It’s the same as here.', /^Everyone can add the address without/],
  html: [/sent a web page instead of a feed\. Do you have to sign in there first\?$/],
};

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
  await go(page, 'What shows where');
  const chosen = ['netbox-prefix-add', 'joomla-user-new'].map((name) => path.join(HANDBOOK, 'pages', `${name}.json`));
  await page.getByLabel('Add saved pages').setInputFiles(chosen);
  await page.getByRole('list', { name: 'Tips, first to last' }).first().waitFor();
  await expectClean(page);
  const firsts = await page
    .getByRole('list', { name: 'Tips, first to last' })
    .locator('li:first-child > span:first-child')
    .allInnerTexts();
  expect(firsts).toEqual(['When is a prefix a pool?', 'Create an account for an editor']);

  await go(page, 'Review');
  const lena = page.getByRole('article', { name: 'Lena Brandt' });
  await lena
    .getByText(/^overdue since/)
    .first()
    .waitFor();
  await press(page, 'Write to Lena Brandt');
  const draft = await lena.getByRole('button', { name: 'Open draft' }).getAttribute('href');
  const mail = parseMailto(draft ?? '');
  expect(mail.to).toEqual(['lena.brandt@handbook.example']);
  expect(Object.fromEntries(mail.headers).body).toContain(feed.items[0].title);
  await expectClean(page);
  await lena.getByRole('checkbox', { name: 'Select all of these: Lena Brandt' }).check();
  await page.getByRole('textbox', { name: 'Your name, as readers see it' }).fill('Mira Castell');
  await press(page, 'Still right (2)');
  await says(page, '2 tips are marked as still right.');
  await lena.waitFor({ state: 'detached' });

  await go(page, 'Save');
  await says(page, 'Changed (2)');
  const diff = page.getByRole('region', { name: 'What readers will see change' }).getByRole('listitem');
  expect(await diff.allInnerTexts()).toEqual([feed.items[0].title, feed.items[2].title]);
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a folder of files (ZIP)');
  const files = unzipSync(readFileSync(await (await saving).path()));
  // What lies beside the feed on its server is not here.
  await says(page, /a picture was left out: tips\/joomla\/publishing-window\.png/);
  await says(page, 'Nothing has changed since');
  const zip = path.join(folder, 'zip');
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(zip, name)), { recursive: true });
    writeFileSync(path.join(zip, name), bytes);
  }
  expect(filesIn(zip)).toEqual(expect.arrayContaining(['contacts.yml', 'feed.yml', 'tips/joomla/article-alias.md']));
  expect(filesIn(zip).filter((name) => name.endsWith('.md'))).toHaveLength(feed.items.length);
  expect(await runCommandHere(runCheck, folder, 'zip')).toMatchObject({ code: 0 });

  scratch.setFeed(await saveFeed(page));
  await go(page, 'Publish');
  await page.getByRole('combobox', { name: 'Where to put it' }).selectOption('bucket');
  await says(page, /AllowedOrigins/);
  await expectClean(page);
  for (const [route, answer] of Object.entries(ANSWERS)) {
    await page.getByRole('textbox', { name: 'Address of the published feed' }).fill(`${scratch.origin}/${route}.json`);
    await press(page, 'Try it');
    for (const words of answer) await says(page, words);
  }
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

const SIX = {
  field: 'Which order number belongs here?',
  message: 'My cost centre is closed',
  heading: 'Two days for each line',
  page: 'How orders are sent at night',
  cell: 'One cost centre for each item',
  words: 'Why Lisbon waits for a Monday',
};

it('goes from an empty profile to six tips on two applications, which somebody else finds in the right places', async () => {
  const { browser } = stage;
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.local.set({ ownTips: [] }));
  const form = await stage.visit('/demo/invoices/new');
  await form.getByRole('textbox', { name: 'Purchase order', exact: true }).focus();
  const help = await openSidebar(browser, form);
  // The field that somebody is in, and the message in front of them, are what a tip is about unless they say otherwise.
  await writeBeside(help, { title: SIX.field, words: 'The ten digits of the buyer’s mail.' });
  await press(help, 'Back to tips');
  await form.getByText('Lines', { exact: true }).first().click();
  const lines = form.getByText('Lines', { exact: true }).first();
  await writeBeside(help, { title: SIX.heading, words: 'Give each day a line of its own.' }, async () => {
    await pickOn(form, help, lines);
    await help.getByRole('button', { name: 'Remove “Purchase order”' }).click();
  });
  await press(help, 'Back to tips');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await awaitAnswers(form, help, 'closed');
  await writeBeside(help, { title: SIX.message, words: 'Ask for the one that took its place.' }, () =>
    help
      .getByText(/^Message “/)
      .first()
      .waitFor(),
  );

  const untidy = await browser.open(`${scratch.origin}/orders/new`);
  const beside = await openSidebar(browser, untidy);
  const withoutMessage = () => press(beside, 'Remove “The order was not saved”');
  await writeBeside(beside, { title: SIX.page, words: 'Whatever is posted by ten is sent by six.' }, withoutMessage);
  await press(beside, 'Back to tips');
  await writeBeside(beside, { title: SIX.cell, words: 'The one that pays for this item alone.' }, async () => {
    await withoutMessage();
    await pickOn(untidy, beside, untidy.locator('.cc').first());
  });
  await press(beside, 'Back to tips');
  await writeBeside(beside, { title: SIX.words, words: 'The bank there takes files once a month.' }, async () => {
    await withoutMessage();
    await pickOn(untidy, beside, untidy.locator('#text'));
  });

  const page = await openWorkshop(browser);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Tips of the floor');
  await press(page, 'Create');
  await press(page, 'Add my tips (6)');
  await go(page, 'Check');
  const feed = await saveFeed(page);
  scratch.setFeed(feed);

  const following = await openOptions(keeper);
  await addFeed(following, `${scratch.origin}/feed.json`);
  await following.getByText('Tips of the floor').first().waitFor();
  await removeFeed(following, 'Alongside samples');
  const theirs = await keeper.open(`${stage.demo.origin}/demo/invoices/new`);
  await theirs.getByRole('textbox', { name: 'Purchase order', exact: true }).focus();
  const seen = await openSidebar(keeper, theirs);
  const first = async (frame: Frame, title: string) => {
    let titles: string[] = [];
    const isFirst = async () => {
      titles = await titlesIn(frame);
      return titles[0] === title;
    };
    await poll(`“${title}” first`, isFirst, 10_000).catch(() => expect(titles[0]).toBe(title));
  };
  await first(seen, SIX.field);
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await first(seen, SIX.message);
  const other = await keeper.open(`${scratch.origin}/orders/new`);
  await other.locator('.cc').first().focus();
  const there = await openSidebar(keeper, other);
  await first(there, SIX.cell);
});
