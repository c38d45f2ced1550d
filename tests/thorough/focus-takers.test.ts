// Pages that take the focus back: what is typed for help goes on in the popup, and not into the page's field.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { forgetTabs } from '../browser/help.ts';
import { poll, pollText } from '../browser/poll.ts';
import { clickToolbar, type Popup, takeOpenedPopup } from '../browser/popup.ts';
import { awaitNoSidebar, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { FOCUS_TAKERS, FOCUS_TRIERS } from '../fixtures/pages/focus-takers.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

let server: TestServer;
let browser: ChromiumBrowser;
const CALM = '<!doctype html><title>Calm</title><input id="scan"><iframe srcdoc="<input id=inner>"></iframe>';
const pages: Record<string, string> = { ...FOCUS_TAKERS, ...FOCUS_TRIERS, calm: CALM };

beforeAll(async () => {
  server = await startServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(Object.values(pages)[Number(request.url?.slice(1))]);
  });
  browser = await launchChromium();
  await openBesideByToolbar(browser);
});

beforeEach(() => forgetTabs(browser));

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(hearKeys);
  await page.goto(new URL(`/${Object.keys(pages).indexOf(name)}`, server.url).href);
  return page;
}

/** Where the search field is drawn, once it stands still; help may go elsewhere before anybody has pressed anything. */
async function clickSearch(page: Page): Promise<void> {
  const field = sidebarOf(browser, page)?.getByRole('searchbox');
  const look = () => field?.boundingBox({ timeout: 2000 }).catch(() => null);
  let before = await look();
  const box = await poll('the search field to stand still', async () => {
    const now = await look();
    const isStill = !now || (now.x === before?.x && now.y === before.y);
    before = now;
    return isStill && { now };
  });
  if (box.now) await page.mouse.click(box.now.x + box.now.width / 2, box.now.y + box.now.height / 2);
}

/** Everything that fields of the page hold, those of its frame too. */
const inFields = (page: Page) =>
  page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    const fields = [document, ...(inner ? [inner] : [])].flatMap((root) => [
      ...root.querySelectorAll<HTMLInputElement>('input, textarea'),
    ]);
    return fields.map(({ value }) => value).join('');
  });
/** Runs in every document before anything else does. Of help the page keeps no key; in help one counts when it is written. */
function hearKeys(): void {
  const note = (key: string | null) => {
    (globalThis as { heard?: string | null }).heard = key;
  };
  if (location.protocol === 'chrome-extension:') addEventListener('beforeinput', ({ data }) => note(data), true);
  else addEventListener('keydown', ({ key }) => note(key), true);
}

/**
 * Presses a key until somebody has it: pressed in the very moment in which the focus goes from one process to another,
 * the browser drops it, or what it would write.
 */
async function pressHeard(page: Page, key: string): Promise<void> {
  const inEach = <T>(ask: () => T) => Promise.all(page.frames().map((frame) => frame.evaluate(ask).catch(() => null)));
  await inEach(() => Object.assign(globalThis, { heard: null }));
  await poll('somebody to have the key', async () => {
    await page.keyboard.press(key);
    return (await inEach(() => (globalThis as { heard?: string }).heard)).includes(key);
  });
}

/** Presses each key until somebody has it. */
async function pressEach(page: Page, keys: string): Promise<void> {
  for (const key of keys) await pressHeard(page, key);
}

const searched = (popup: Popup) => popup.evaluate<string>(`document.querySelector('input[type=search]').value`);
const searchedIn = (frame: Frame) => frame.getByRole('searchbox').inputValue();

/** Opens help beside a page that takes the focus, and types for help what goes on in the popup. */
async function typeForHelp(page: Page, words: string, type = pressEach): Promise<Popup> {
  return takeOpenedPopup(browser, async () => {
    await clickToolbar(browser, page);
    await poll('help beside the page', () => sidebarOf(browser, page) !== undefined);
    await clickSearch(page);
    await pressHeard(page, words.slice(0, 1));
    const hasFocus = () => sidebarOf(browser, page)?.evaluate(() => document.hasFocus());
    await poll('help to have lost the focus', async () => !(await hasFocus()?.catch(() => false)));
    // A person may go on typing: it is for help, wherever the page has put the focus.
    await type(page, words.slice(1));
  });
}

describe('a page that takes the focus back', () => {
  it.each(Object.keys(FOCUS_TAKERS))('%s', async (name) => {
    const page = await visit(name);
    const popup = await typeForHelp(page, 'tax of a van');
    await popup.waitFor('main');
    await pollText('the reason', popup, (text) => text.includes('kept taking over the keyboard'));
    await poll('what was typed', async () => (await searched(popup)) === 'tax of a van').catch(async () =>
      expect.fail(`Instead: ${await searched(popup)}`),
    );
    await poll('the focus in the search', () => popup.evaluate(`document.activeElement.type === 'search'`));
    expect(await inFields(page)).toBe('');
    await awaitNoSidebar(browser, page);
    await popup.close();
    await page.close();
  });

  it('gets neither what is typed in no time nor what is pasted', async () => {
    const page = await visit('ten times a second');
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await page.evaluate(() => navigator.clipboard.writeText(' of a van'));
    const popup = await typeForHelp(page, 'tax', (_, letters) => page.keyboard.type(letters));
    await page.keyboard.press('Control+V');
    await poll('what was typed', async () => (await searched(popup)) === 'tax of a van').catch(async () =>
      expect.fail(`Instead: ${await searched(popup)}`),
    );
    expect(await inFields(page)).toBe('');
    await popup.close();
    await page.close();
  });
});

describe('a page that tries to', () => {
  it.each(Object.keys(FOCUS_TRIERS))('%s, keeps help beside it with what is typed', async (name) => {
    const page = await visit(name);
    const frame = await openSidebar(browser, page);
    await clickSearch(page);
    await page.keyboard.type('tax', { delay: 60 });
    await poll('what was typed', async () => (await searchedIn(frame)) === 'tax');
    expect(await inFields(page)).toBe('');
    await page.close();
  });
});

describe('a page that does not', () => {
  it('keeps help beside it, and gets what is typed in it, after a click as after a way out by the keyboard', async () => {
    const page = await visit('calm');
    const frame = await openSidebar(browser, page);
    const inner = page.frameLocator('iframe').locator('#inner');
    await clickSearch(page);
    await page.keyboard.type('tax');
    await poll('the search', async () => (await searchedIn(frame)) === 'tax');
    await page.locator('#scan').click();
    await page.keyboard.type('12');
    await clickSearch(page);
    await page.locator('#scan').click();
    await page.keyboard.type('34');
    await clickSearch(page);
    await inner.click();
    await page.keyboard.type('56');
    await clickSearch(page);
    await inner.click();
    await page.keyboard.type('78');
    expect(await page.locator('#scan').inputValue()).toBe('1234');
    expect(await inner.inputValue()).toBe('5678');
    expect(await searchedIn(frame)).toBe('tax');
    await page.close();
  });
});
