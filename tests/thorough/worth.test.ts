// What help was worth to one person: use is told, and a month that is over becomes a file of the lines that are ticked, once.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { openWorthLater, showWorth, useHelp } from '../browser/worth.ts';

const TIP = 'Which cost centre to take';

let stage: Stage;
let worth: Page;

beforeAll(async () => {
  stage = await setStage({ isUnshared: true });
  await followTeamFeed(stage.browser, stage.demo.origin);
  await useHelp(stage, { tip: TIP, feedback: 'Helped', search: 'qwxzy' });
  worth = await openWorthLater(stage);
});
afterAll(() => stage?.close());

const look = () => worth.getByRole('button', { name: /^Look and choose: Northfield Finance tips, / });

it('tells what help was used for, and breaks no rule', async () => {
  const figures = await worth.locator('.worth-figure').allInnerTexts();
  expect(figures.map((figure) => figure.split(/\s*\n\s*/).sort())).toEqual([
    ['1', 'Help opened'],
    ['1', 'Tips read'],
    ['1', 'Tips that helped'],
    ['0', 'Questions asked'],
  ]);
  await worth.getByText('An estimate needs at least five tips').waitFor();
  await worth.getByRole('rowheader', { name: TIP }).waitFor();
  await worth.getByRole('listitem').filter({ hasText: 'qwxzy' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await worth.emulateMedia({ colorScheme });
    expect(describeRules((await judge(worth)).violations)).toEqual([]);
  }
});

it('saves a file of exactly the lines that are ticked, and offers the month no more', async () => {
  await look().click();
  const ticks = worth.getByRole('group').getByRole('checkbox');
  await worth.getByRole('checkbox', { name: /^Search that found nothing/ }).waitFor();
  expect(await ticks.evaluateAll((all) => all.map((tick) => (tick as HTMLInputElement).checked))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  await worth.getByRole('checkbox', { name: /^Help opened/ }).uncheck();
  await worth.getByText('2 lines of 4 go into the file.').waitFor();

  const saving = worth.waitForEvent('download');
  await worth.getByRole('button', { name: 'Save the file' }).click();
  const download = await saving;
  const report = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(download.suggestedFilename()).toBe(`alongside-report-northfield-finance-tips-${report.month}.json`);
  expect(report).toMatchObject({ version: 'alongside-report/1', feed: `${stage.demo.origin}/feed.json` });
  expect(report.file).toMatch(/^[\da-f]{32}$/);
  expect(report.counts.map(({ event, count, words }: Record<string, unknown>) => [event, count, words])).toEqual([
    ['helped', 1, ''],
    ['read', 1, ''],
  ]);
  expect(JSON.stringify(report)).not.toContain('qwxzy');

  const mail = await worth.getByRole('button', { name: 'Open draft' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:finance-help@northfield\.example\?/);
  expect(decodeURIComponent(mail ?? '')).toContain(download.suggestedFilename());

  await showWorth(stage, worth);
  await worth.getByText('There’s no month yet that’s over and not sent.').waitFor();
  expect(await look().count()).toBe(0);
  await worth.getByRole('button', { name: 'Reports you made' }).click();
  await worth.getByText(`as ${download.suggestedFilename()}`).waitFor();
});
