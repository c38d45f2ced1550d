// Pages that were saved for testing stay with a feed of the workshop, and whoever writes a tip beside a page is told how many
// of them it would show on.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await openBesideByToolbar(stage.browser);
});

afterAll(async () => {
  await stage?.close();
});

const fileOf = (name: string, url: string, title: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ url, title, headings: [], labels: ['Cost centre'], landmarks: [], errors: [] })),
});

it('are kept with the feed, and counted where a tip is written', async () => {
  const { origin } = stage.demo;
  const page = await stage.browser.open(`chrome-extension://${stage.browser.extensionId}/workshop.html`);
  await page.getByRole('textbox', { name: 'Title' }).fill('Team tips');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'What shows where' }).click();
  await page
    .getByLabel('Add saved pages')
    .setInputFiles([
      fileOf('new.json', `${origin}/demo/invoices/new`, 'A new invoice'),
      fileOf('home.json', `${origin}/demo/`, 'The first page'),
      fileOf('lunch.json', 'https://lunch.example/', 'Lunch'),
    ]);
  await page.getByRole('heading', { name: 'Lunch' }).waitFor();
  await page.getByText('Saved on this device', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Open Team tips' }).click();
  await page.getByRole('button', { name: 'What shows where' }).click();
  await page.getByRole('heading', { name: 'Lunch' }).waitFor();
  await page.getByRole('button', { name: 'Remove Lunch' }).click();
  await page.getByRole('button', { name: 'Undo: change to saved pages' }).click();
  await page.getByRole('heading', { name: 'Lunch' }).waitFor();
  await page.getByText('Saved on this device', { exact: true }).waitFor();

  const form = await stage.visit('/demo/invoices/new');
  const help = await openSidebar(stage.browser, form);
  await help.getByRole('button', { name: 'Help menu', exact: true }).click();
  await help.getByRole('menuitem', { name: 'Write a tip for this page', exact: true }).click();
  await help.getByRole('button', { name: 'Fits 1 of your 3 saved pages' }).click();
  await help.getByText('A new invoice').waitFor();
  await help.getByRole('slider').press('End');
  await help.getByRole('button', { name: 'Fits 2 of your 3 saved pages' }).waitFor();
  await help.getByText('The first page').waitFor();
  expect(describeRules((await judge(help)).violations)).toEqual([]);
});
