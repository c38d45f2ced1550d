// The practice page: the real help beside a made-up form, for whoever has just installed it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { poll } from '../browser/poll.ts';

let browser: ChromiumBrowser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

it('is opened from the welcome page, and the help follows what is done in its form', async () => {
  const welcome = await browser.open(`chrome-extension://${browser.extensionId}/welcome.html`);
  const opening = browser.context.waitForEvent('page');
  await welcome.getByRole('link', { name: 'Open the practice page' }).click();
  const page = await opening;
  const help = page.getByRole('main', { name: 'Help for this page' });
  const firstHeading = (words: string) =>
    poll(`“${words}” at the top`, async () => (await help.locator('.help-tips h2').first().innerText()) === words);

  await page.getByRole('textbox', { name: 'Cost centre' }).click();
  await firstHeading('For “Cost centre”');
  await help.getByRole('button', { name: 'Which cost centre do I use?' }).waitFor();
  await page.getByRole('textbox', { name: 'Tax code' }).click();
  await firstHeading('For “Tax code”');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await page.getByRole('alert').innerText()).toBe('FI-204: Cost centre 410 200 is closed');
  const closed = help.getByRole('article', { name: 'FI-204: the cost centre is closed' });
  await closed.waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(describeRules((await judge(page)).violations)).toEqual([]);
  }

  const title = closed.getByRole('button', { name: 'FI-204: the cost centre is closed' });
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
  await closed.getByRole('button', { name: 'Show me' }).click();
  await help
    .getByText(/^Step 1 of/)
    .first()
    .waitFor();
  expect(await page.locator('.practice-lit').count()).toBeLessThanOrEqual(1);
  await page.close();
  await welcome.close();
});

it('notes no question that was only for practice', async () => {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/practice.html`);
  const help = page.getByRole('main', { name: 'Help for this page' });
  await page.getByRole('textbox', { name: 'Cost centre' }).click();
  await help.getByRole('button', { name: /^Ask / }).first().click();
  await help.getByRole('textbox', { name: 'What I’m trying to do' }).fill('Just trying.');
  await help.getByRole('button', { name: 'Copy', exact: true }).click();
  const stored = await page.evaluate(() => chrome.storage.local.get('asks'));
  expect(JSON.stringify(stored)).not.toContain('Just trying.');
  await page.close();
});
