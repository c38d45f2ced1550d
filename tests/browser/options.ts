import type { Locator, Page } from 'playwright-core';
import type { ChromiumBrowser } from './chromium.ts';

/**
 * Opens the options page in a tab of its own. Without a window nobody can answer the browser's question whether a
 * host may be read, so it is answered with no, unless the test has granted the permission and says so.
 */
export async function openOptions(browser: ChromiumBrowser, access: 'refused' | 'granted' = 'refused'): Promise<Page> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/options.html`);
  if (access === 'refused') {
    const refuse = 'if (globalThis.chrome?.permissions) chrome.permissions.request = async () => false;';
    await page.evaluate(refuse);
    await page.addInitScript(refuse);
  }
  await page.getByRole('heading', { name: 'Your feeds' }).waitFor();
  return page;
}

/** Lets the extension read a host, such as `http://127.0.0.1/*`, that the browser has been told to grant. */
export async function allowHost(options: Page, pattern: string): Promise<void> {
  await options.evaluate(`chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`);
}

/** Types an address into the form that adds a feed and presses its button. */
export async function addFeed(options: Page, address: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Feed address' }).fill(address);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
}

/** The sentence at the address field; waits until there is one. */
export async function readRefusal(options: Page): Promise<string> {
  const field = options.getByRole('textbox', { name: 'Feed address' });
  await options.locator('form.add-feed .field-error').waitFor();
  const id = await field.getAttribute('aria-describedby');
  return options.locator(`[id="${id}"]`).innerText();
}

/** The titles of the feeds in the list. */
export function listedFeeds(options: Page): Promise<string[]> {
  const feeds = options.getByRole('region', { name: 'Your feeds' });
  return feeds.getByRole('heading', { level: 3 }).allInnerTexts();
}

/** One feed of the list, by its title. */
export function feedRow(options: Page, title: string): Locator {
  return options.getByRole('listitem', { name: title, exact: true });
}

/** Unfolds what is not in the line of a feed, and gives its row. */
export async function unfoldFeed(options: Page, title: string): Promise<Locator> {
  const row = feedRow(options, title);
  const line = row.getByRole('button', { name: title, exact: true });
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  return row;
}

/** Removes a feed as a person does. */
export async function removeFeed(options: Page, title: string): Promise<void> {
  const row = await unfoldFeed(options, title);
  await row.getByRole('button', { name: 'Remove', exact: true }).click();
}

/** Follows the feed of the demo application's team, as a person adds it on the options page. */
export async function followTeamFeed(browser: ChromiumBrowser, origin: string): Promise<void> {
  const options = await openOptions(browser);
  await addFeed(options, `${origin}/feed.json`);
  await options.getByText('Northfield Finance tips').first().waitFor();
  await options.close();
}
