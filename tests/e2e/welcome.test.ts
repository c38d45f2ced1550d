// The first page: it opens once after the install, takes the team's feed, and a feed in a tab can be added there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { poll } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { itThoroughly } from '../effort.ts';

const TEAM = 'Northfield Finance tips';
let demo: DemoServer;
let browser: ChromiumBrowser | undefined;

beforeAll(async () => {
  demo = await startDemoServer();
});

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

afterAll(() => demo?.close());

const welcomePage = () => browser?.context.pages().find((page) => page.url().endsWith('/welcome.html'));

it('opens once after the install, and takes the team’s feed', async () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'alongside-welcome-'));
  try {
    browser = await launchChromium({ welcome: true, profile });
    // Without an organisation its policy is waited for in vain, for ten seconds at most.
    const page = await poll('the welcome page', async () => welcomePage());
    await page.getByRole('heading', { level: 1, name: 'Help on the page you’re working on' }).waitFor();
    expect(await page.getByText('It’s OK to ask for help.').isVisible()).toBe(true);
    expect(await page.getByText('Alt+Shift+H opens help beside the page.').isVisible()).toBe(true);
    expect(describeRules((await judge(page)).violations)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(describeRules((await judge(page)).violations)).toEqual([]);

    await page.addInitScript('chrome.permissions.request = async () => false;');
    await page.reload();
    await page.getByRole('textbox', { name: 'Feed address' }).fill(`${demo.origin}/feed.json`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(`${TEAM} added`).waitFor();
    await page.getByText('Until then, there are samples').waitFor({ state: 'hidden' });
    await browser.close();

    browser = await launchChromium({ welcome: true, profile });
    // What is kept says at once that there is nobody to welcome: with the first answer it would have come.
    const other = await browser.open(`${demo.origin}/demo/invoices/new`);
    const popup = await openPopup(browser, other);
    await poll('help', async () => (await popup.names('region')).length > 0);
    await popup.close();
    const tabs = await (await browser.worker()).evaluate(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url),
    );
    expect(tabs).toContain(other.url());
    expect(tabs.filter((url) => url?.includes('welcome'))).toEqual([]);
    expect(welcomePage()).toBeUndefined();
  } finally {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

itThoroughly('a feed that is open in a tab is offered, and added with one press', async () => {
  browser = await launchChromium();
  const page = await browser.open(`${demo.origin}/feed.json`);
  const popup = await openPopup(browser, page);
  await poll('the offer', async () => (await popup.names('button')).includes('Add this feed'));
  await popup.evaluate('chrome.permissions.request = async () => false');
  await popup.byRole('button', 'Add this feed').click();
  await poll('that it is added', async () => (await popup.text()).includes(`${TEAM} added, 7 tips.`));
  await popup.close();
  const again = await openPopup(browser, page);
  await poll('help without the offer', async () => (await again.names('region')).length > 0);
  expect(await again.names('button')).not.toContain('Add this feed');
});
