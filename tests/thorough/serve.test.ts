// An author's loop on the built extension: the folder is served, followed on the options page, edited, broken and mended,
// while help stands beside a page of the application.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, allowHost, feedRow, openOptions, unfoldFeed } from '../browser/options.ts';
import { grantHostPermission, permissionWarnings } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import {
  copyHandbook,
  type HandbookCopy,
  SERVED_PICTURE,
  HANDBOOK_TITLE as TITLE,
} from '../fixtures/stand-ins/handbook-copy.ts';
import { type Serving, startServing } from '../fixtures/stand-ins/run-serve.ts';

const SITE = 'https://netbox.example/dcim/sites/add/';
const WAS = 'small letters, digits, hyphens and underscores';

const PAGE = `<!doctype html><html lang="en"><title>Add a new site | NetBox</title><h1>Add a new site</h1>
  <form><p><label>Name <input name="name"></label><p><label>Slug <input name="slug"></label>
  <p><label>Facility <input name="facility"></label><p><button>Create</button></form></html>`;

/** A copy of the handbook that is served, and a browser with the extension. */
interface Desk {
  serving: Serving;
  stage: Stage;
  options: Page;
  /** The state of the feed in the list, and the words below it. */
  row(): Promise<string>;
  edit: HandbookCopy['edit'];
  close(): Promise<void>;
}

async function setDesk(access: 'refused' | 'granted' = 'refused'): Promise<Desk> {
  const { folder, edit, remove } = copyHandbook();
  const serving = await startServing(folder);
  const stage = await setStage();
  if (access === 'granted') await grantHostPermission(stage.browser, 'http://127.0.0.1/*');
  const options = await openOptions(stage.browser, access);
  if (access === 'granted') await allowHost(options, 'http://127.0.0.1/*');
  await addFeed(options, serving.address);
  await options.getByText(`${TITLE} added`).waitFor();
  return {
    serving,
    stage,
    options,
    row: () => feedRow(options, TITLE).innerText(),
    edit,
    close: async () => {
      await stage.close();
      await serving.stop();
      remove();
    },
  };
}

let desk: Desk;

beforeAll(async () => {
  desk = await setDesk();
});

afterAll(() => desk?.close());

/** Opens help beside a page of the application, in a field that a tip is for; answers the tip's words in it. */
async function openTipBeside({ browser }: Stage): Promise<{ page: Page; tipText: () => Promise<string> }> {
  await openBesideByToolbar(browser);
  const page = await browser.context.newPage();
  await page.route(`${new URL(SITE).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto(SITE);
  await page.getByLabel('Slug').focus();
  const help = await openSidebar(browser, page);
  const tip = help.getByRole('article').filter({ hasText: 'slug' }).first();
  const title = tip.getByRole('button').first();
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
  // The pointer stays where it has pressed, as it does when somebody goes on with the keyboard in their editor.
  return { page, tipText: () => tip.innerText() };
}

it('a save is in the open help, errors are on the options page, and the tip from before stays', async () => {
  const { stage, options, row, edit } = desk;
  expect((await permissionWarnings(stage.browser)).warnings).toEqual([]);
  await poll('that it follows the folder', async () => /Local, following your folder · \d+ tips/.test(await row()));

  const { page, tipText } = await openTipBeside(stage);
  await poll('the tip', async () => (await tipText()).includes(WAS));
  edit(WAS, 'nothing but lower-case letters');
  await poll('the new words', async () => (await tipText()).includes('nothing but lower-case letters'));

  edit('title: What is a slug?', 'title: [What is a slug?');
  await options.bringToFront();
  await poll('the error', async () => /Your folder has an error at tips\/netbox\/slug\.md:\d+:\d+\./.test(await row()));
  const unfolded = await unfoldFeed(options, TITLE);
  await unfolded.getByRole('button', { name: /problems? in your folder/ }).click();
  await unfolded
    .locator('.problems li')
    .filter({ hasText: 'tips/netbox/slug.md' })
    .filter({ hasText: 'Error' })
    .first()
    .waitFor();
  await page.bringToFront();
  expect(await tipText()).toContain('nothing but lower-case letters');

  edit('title: [What is a slug?', 'title: What is a slug, then?');
  await poll('the new title', async () => (await tipText()).includes('What is a slug, then?'));
  await options.bringToFront();
  await poll('that nothing is wrong', async () => !/error/i.test(await row()));
  await page.close();
});

it('websites get nothing, and a person who types the address is told what it is', async () => {
  const { serving, stage } = desk;
  const page = await stage.visit('/demo/invoices/new');
  onTestFinished(() => page.close());
  const picture = `${serving.origin}/${SERVED_PICTURE}`;
  for (const site of [stage.demo.origin, stage.demo.origin.replace('127.0.0.1', 'localhost')]) {
    await page.goto(`${site}/demo/invoices/new`);
    const got = await page.evaluate(
      async ([feed = '', image = '']) => {
        const load = (name: 'img' | 'script', source: string) =>
          new Promise<string>((resolve) => {
            const element = document.createElement(name);
            element.onload = () => resolve('loaded');
            element.onerror = () => resolve('nothing');
            element.src = source;
            document.body.append(element);
          });
        const read = (address: string, options?: RequestInit) =>
          fetch(address, options).then(
            (answer) => answer.text(),
            () => 'nothing',
          );
        return [
          await read(feed),
          await read(feed, { mode: 'no-cors' }),
          await read(image),
          await load('img', image),
          await load('script', feed),
        ];
      },
      [serving.address, picture],
    );
    expect([site, ...got]).toEqual([site, ...Array(5).fill('nothing')]);
  }
  await page.goto(serving.address);
  expect(await page.locator('body').innerText()).toContain(serving.address);
  expect(await page.locator('body').innerText()).not.toContain(TITLE);
});

it('follows a folder in the same way where the host has been allowed', async () => {
  const own = await setDesk('granted');
  onTestFinished(own.close);
  await poll('that it follows the folder', async () => (await own.row()).includes('Local, following your folder'));
  own.edit('title: What is a slug?', 'title: Slugs');
  own.edit('match:', 'exclude_me: x\nmatch:');
  await poll('the error', async () => /slug\.md:\d+:\d+/.test(await own.row()));
  own.edit('exclude_me: x\n', '');
  await poll('that nothing is wrong', async () => !/error/i.test(await own.row()));
});
