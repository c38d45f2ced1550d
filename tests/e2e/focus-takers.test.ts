// Pages that take the focus back: what is typed for help goes on in the popup, and not into the page's field.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { forgetTabs } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { clickToolbar, type Popup, takeOpenedPopup } from '../browser/popup.ts';
import { awaitNoSidebar, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { FOCUS_TAKERS } from '../fixtures/focus-takers.ts';
import { startServer, type TestServer } from '../fixtures/http-server.ts';

let server: TestServer;
let browser: ChromiumBrowser;
const pages = [
  ...Object.values(FOCUS_TAKERS),
  '<!doctype html><title>Calm</title><input id="scan"><button>Go</button>',
];

beforeAll(async () => {
  server = await startServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[Number(request.url?.slice(1))]);
  });
  browser = await launchChromium();
  await openBesideByToolbar(browser);
});

beforeEach(() => forgetTabs(browser));

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(at: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(new URL(`/${at}`, server.url).href);
  return page;
}

/** Where the search field is drawn; help may go elsewhere before anybody has pressed anything. */
async function clickSearch(page: Page): Promise<void> {
  const field = sidebarOf(browser, page)?.getByRole('searchbox');
  const box = await field?.boundingBox({ timeout: 2000 }).catch(() => null);
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const inField = (page: Page) => page.evaluate(() => document.querySelector<HTMLInputElement>('#scan')?.value);
const searched = (popup: Popup) => popup.evaluate<string>(`document.querySelector('input[type=search]').value`);

describe('a page that takes the focus back', () => {
  it.each(Object.keys(FOCUS_TAKERS).map((name, at) => [name, at] as const))('%s', async (_, at) => {
    const page = await visit(at);
    const popup = await takeOpenedPopup(browser, async () => {
      await clickToolbar(browser, page);
      await poll('help beside the page', () => sidebarOf(browser, page) !== undefined);
      await clickSearch(page);
      // A person may go on typing: it is for help, wherever the page has put the focus.
      await page.keyboard.type('tax');
    });
    await popup.waitFor('main');
    await poll('the reason', async () => (await popup.text()).includes('kept taking the keyboard back'));
    await poll('what was typed', async () => (await searched(popup)) === 'tax');
    expect(await popup.evaluate('document.activeElement.type')).toBe('search');
    expect(await inField(page)).toBe('');
    await awaitNoSidebar(browser, page);
    await popup.close();
    await page.close();
  });
});

describe('a page that does not', () => {
  it('keeps help beside it, and gets what is typed in it, after a click as after a way out by the keyboard', async () => {
    const page = await visit(pages.length - 1);
    const frame = await openSidebar(browser, page);
    await clickSearch(page);
    await page.keyboard.type('tax');
    await poll('the search', async () => (await frame.getByRole('searchbox').inputValue()) === 'tax');
    await page.locator('#scan').click();
    await page.keyboard.type('12');
    await clickSearch(page);
    await page.locator('#scan').click();
    await page.keyboard.type('34');
    expect(await inField(page)).toBe('1234');
    expect(await frame.getByRole('searchbox').inputValue()).toBe('tax');
    await page.close();
  });
});
