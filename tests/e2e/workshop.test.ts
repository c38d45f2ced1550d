// A team's feed written in the browser: from nothing to a file that another person follows.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../lib/cli/author/check.ts';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp, type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { runCommandHere } from '../fixtures/stand-ins/run-command.ts';

let stage: Stage;
let writer: ChromiumBrowser;
let folder: string;

beforeAll(async () => {
  [stage, writer] = await Promise.all([setStage(), launchChromium()]);
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-workshop-'));
});

afterAll(async () => {
  await Promise.all([stage?.close(), writer?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the workshop by its button in the options. */
async function openByButton(): Promise<Page> {
  const options = await openOptions(writer);
  const opening = writer.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Write tips for your team' }).click();
  const page = await opening;
  await page.getByRole('heading', { level: 1, name: 'Workshop' }).waitFor();
  await options.close();
  return page;
}

async function writeTip(page: Page, tip: { title: string; words: string; pattern: string; field: string }) {
  await page.getByRole('button', { name: 'New tip', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(tip.title);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(tip.words);
  await page.getByRole('textbox', { name: 'Where it helps' }).fill(tip.pattern);
  await page.getByRole('textbox', { name: 'Fields it explains' }).fill(tip.field);
  await page.getByRole('button', { name: 'All tips' }).click();
}

/** Downloads the feed's file. */
async function saveFeed(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save feed.json' }).click();
  const file = path.join(folder, name);
  await (await saving).saveAs(file);
  await page.getByText('Saved 1 file.').waitFor();
  return file;
}

const expectClean = async (page: Page) => expect(describeRules((await judge(page)).violations)).toEqual([]);

it('goes from nothing to a file that somebody else follows', async () => {
  const page = await openByButton();
  await expectClean(page);
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByText('Give it a title.').waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill('Northfield Finance tips');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { level: 1, name: 'Northfield Finance tips' }).waitFor();

  const place = `${stage.demo.origin}/demo/invoices/new`;
  for (const [at, field] of ['Cost centre', 'Tax code', 'Supplier'].entries()) {
    await writeTip(page, { title: `What is the ${field}?`, words: `Words number ${at}.`, pattern: place, field });
  }
  await page.getByText('Saved on this device').waitFor();
  await expectClean(page);

  // What was written is there again when the page is.
  await page.reload();
  await page.getByRole('button', { name: 'Open Northfield Finance tips' }).click();
  await page.getByText('3 of 3 tips').waitFor();

  const file = await saveFeed(page, 'feed.json');
  expect(await runCommandHere(run, folder, file)).toMatchObject({ code: 0 });
  await page.getByText('Nothing has changed since').waitFor();

  stage.demo.setFeed(JSON.parse(readFileSync(file, 'utf8')));
  await followTeamFeed(stage.browser, stage.demo.origin);
  const form = await stage.visit('/demo/invoices/new');
  await form.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  const popup = await openHelp(stage.browser, form);
  await poll('the tip for the field', async () => (await popup.names('article')).includes('What is the Cost centre?'));
  await popup.close();
});
