// Help beside a page with a modal of a real library: what is typed for help is help's, and the modal stays as it is.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { forgetTabs } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { closeSidebar, openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import { everyNth } from '../effort.ts';
import { MODAL_NAMES, modalFile, modalPath } from '../fixtures/pages/modal-libraries.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

let server: TestServer;
let browser: ChromiumBrowser;

beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const file = modalFile(url);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  browser = await launchChromium();
  await openBesideByToolbar(browser);
});

beforeEach(() => forgetTabs(browser));

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page whose modal a person has opened, and begun to fill in. */
async function visit(name: string): Promise<Page> {
  const page = await browser.open(new URL(modalPath(name), server.url).href);
  await page.locator('#delete').click();
  await page.locator('#reason').fill('dup');
  return page;
}

const hasCaret = () => document.hasFocus() && document.activeElement instanceof HTMLInputElement;

/** Presses something in the help with the real mouse, where it is drawn. */
async function press(page: Page, frame: Frame, role: 'searchbox' | 'button', name: string): Promise<void> {
  const box = await poll(name, () => frame.getByRole(role, { name }).boundingBox());
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // The browser moves its keys to another frame a moment after the press, and a person sees the caret before they type.
  if (role === 'searchbox') await poll(`the caret in ${name}`, () => frame.evaluate(hasCaret));
}

const inPage = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join('|'));
const isOpen = (page: Page) => page.locator('#modal').isVisible();

describe('help beside a page whose modal is kept by', () => {
  it.each(everyNth(4, MODAL_NAMES))(
    '%s: it takes presses and keys, the modal stays, and has its keys again',
    async (name) => {
      const page = await visit(name);
      const frame = await openSidebar(browser, page);
      await press(page, frame, 'searchbox', 'Search tips');
      await page.keyboard.type('tax of a van', { delay: 40 });
      await poll('the search', async () => (await frame.getByRole('searchbox').inputValue()) === 'tax of a van');
      await press(page, frame, 'button', 'Help menu');
      await frame.getByRole('menuitemradio', { name: 'Make room beside the page' }).waitFor();
      await page.keyboard.press('ArrowDown');
      const focused = () => frame.evaluate(() => document.activeElement?.classList.contains('menu-item'));
      await poll('the arrow to go on in help', focused);
      await press(page, frame, 'button', 'Help menu');
      await poll('the menu to fold', async () => !(await frame.locator('.menu-item').first().isVisible()));
      expect({ open: await isOpen(page), fields: await inPage(page) }).toEqual({ open: true, fields: '|dup' });

      await page.locator('#reason').click();
      await page.keyboard.press('End');
      await page.keyboard.type('licate');
      expect({ open: await isOpen(page), fields: await inPage(page) }).toEqual({ open: true, fields: '|duplicate' });
      await press(page, frame, 'searchbox', 'Search tips');
      await page.keyboard.press('Escape');
      await poll('Escape to empty the search', async () => (await frame.getByRole('searchbox').inputValue()) === '');
      expect(await isOpen(page)).toBe(true);
      await closeSidebar(browser, page, frame);
      expect({ open: await isOpen(page), fields: await inPage(page) }).toEqual({ open: true, fields: '|duplicate' });
      await page.close();
    },
  );
});
