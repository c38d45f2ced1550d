// Help that a team has elsewhere becomes a feed in the browser, which the command line finds in order.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../lib/cli/author/check.ts';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { runCommandHere } from '../fixtures/stand-ins/run-command.ts';

const EXPORTS = path.resolve(import.meta.dirname, '../fixtures/authoring/exports');

let browser: ChromiumBrowser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-import-'));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of Markdown with its pictures, as an archive. */
function zipOf(name: string): Buffer {
  const at = path.join(EXPORTS, name);
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((one) =>
    statSync(path.join(at, one)).isFile(),
  );
  return Buffer.from(zipSync(Object.fromEntries(names.map((one) => [one, readFileSync(path.join(at, one))]))));
}

it('takes in a table and an archive of Markdown, and saves a feed that is in order', async () => {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/workshop.html`);
  await page.getByRole('button', { name: 'Import tips' }).click();
  await page.getByLabel('Choose files…').setInputFiles([
    { name: 'questions.csv', mimeType: 'text/csv', buffer: readFileSync(path.join(EXPORTS, 'questions.csv')) },
    { name: 'docs.zip', mimeType: 'application/zip', buffer: zipOf('docs-site') },
  ]);
  await page.getByText('5 tips found').waitFor();
  await page.getByText('Picture left out: nowhere.png').waitFor();
  expect(describeRules((await judge(page)).violations)).toEqual([]);
  await page.getByRole('button', { name: 'Add 5 tips' }).click();
  await page.getByRole('heading', { level: 1, name: 'Imported tips' }).waitFor();
  await page.getByText('5 of 5 tips').waitFor();
  await page.getByText('Saved on this device', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save feed.json' }).click();
  const file = path.join(folder, 'feed.json');
  await (await saving).saveAs(file);
  expect(await runCommandHere(run, folder, file)).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toContain('data:image/png;base64,');
});
