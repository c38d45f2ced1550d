// Reports that readers sent show in the workshop what is missing; it becomes a tip, and the team report a page of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { teamReports } from '../fixtures/reports/team-of-reports.ts';

let browser: ChromiumBrowser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-needs-'));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('twelve reports become needs, a tip that is filled in, and a page', async () => {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/workshop.html`);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Purchasing');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('button', { name: 'Needs', exact: true }).click();
  await page.getByLabel('Open reports').setInputFiles(
    teamReports().map((report, at) => ({
      name: `${at}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(report)),
    })),
  );
  await page.getByText('12 reports merged.').waitFor();
  expect(describeRules((await judge(page)).violations)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the team report' }).click();
  const file = path.join(folder, 'report.html');
  await (await saving).saveAs(file);

  await page.getByRole('button', { name: 'Write a tip for it: closed period' }).click();
  await page.getByRole('region', { name: 'Edit tip: Closed period' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('Closed period');

  const report = await browser.open(pathToFileURL(file).href);
  await report.getByText('12 reports', { exact: true }).waitFor();
  expect(describeRules((await judge(report)).violations)).toEqual([]);
});
