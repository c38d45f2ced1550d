// Help beside difficult pages: where it stands it can be seen, clicked and typed into; where it cannot, the popup says why.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { poll, pollText } from '../browser/poll.ts';
import { clickToolbar, takeOpenedPopup } from '../browser/popup.ts';
import { closeSidebar, doBeside, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { everyNth } from '../effort.ts';
import { type DifficultPage, FALLS_BACK, STANDS } from '../fixtures/pages/difficult-pages.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const pictures = path.resolve('.output/sidebar-pages');

let server: TestServer;
let browser: ChromiumBrowser;
const served: DifficultPage[] = [...Object.values(STANDS), ...Object.values(FALLS_BACK)];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer((request, response) => {
    const page = served[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {
      'content-type': `${page?.type ?? 'text/html'}; charset=utf-8`,
      ...page?.headers,
    });
    response.end(page?.body);
  });
  browser = await launchChromium();
  await openBesideByToolbar(browser);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(given: DifficultPage): Promise<Page> {
  const page = await browser.open(new URL(`/${served.indexOf(given)}`, server.url).href);
  if (given.before) await page.evaluate(given.before);
  if (given.type === 'application/pdf') await pdfIsLoaded(page);
  return page;
}

/** The browser's own viewer takes the focus once it has loaded the document; what is typed in that moment goes to it. */
async function pdfIsLoaded(page: Page): Promise<void> {
  const progress = `document.querySelector('pdf-viewer')?.loadProgress_ ?? -1`;
  await poll('the PDF document to be loaded', async () => {
    const viewer = page.frames().find((frame) => frame.url().startsWith('chrome-extension://') && frame.parentFrame());
    return (await viewer?.evaluate<number>(progress)) === 100;
  });
}

/** Clicks with the real mouse at the place where the search field is drawn, and types with the real keyboard. */
async function useByMouse(page: Page, frame: Frame): Promise<void> {
  const box = await poll('the search field to be drawn', () => frame.getByRole('searchbox').boundingBox());
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // Nobody types within a thousandth of a second of a click: by then the browser knows whose the keys are.
  await poll('the keys to go to help', async () => {
    const isInField = await frame.evaluate(() => document.hasFocus() && document.activeElement?.matches('input'));
    return isInField && (await page.evaluate(() => document.activeElement?.matches(':popover-open')));
  });
  await page.keyboard.type('abc');
  // The keys go their way through another process.
  await expect.poll(() => frame.getByRole('searchbox').inputValue()).toBe('abc');
}

/**
 * Runs in the page. What of it can be seen and used, without scrolling sideways: each thing that can be pressed or typed
 * into, and each run of words, with whether it lies clear of help.
 */
function readReach(): string[] {
  const help = document.querySelector(':popover-open[style=""], :popover-open:empty')?.getBoundingClientRect();
  const isClear = ({ left, right, top, bottom, width }: DOMRect) => {
    const isUnder = help && left < help.right - 1 && right > help.left + 1 && top < help.bottom && bottom > help.top;
    return width === 0 || (!isUnder && left > -1 && right < innerWidth + 1);
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.nodeValue?.trim();
    if (node instanceof Element ? !node.matches('input, button, a, img, embed') : !text) continue;
    if (node.parentElement?.closest('head, script, style')) continue;
    const range = document.createRange();
    range.selectNode(node);
    found.push(`${text ?? node.nodeName} ${[...range.getClientRects()].every(isClear)}`);
  }
  return found;
}

const fileOf = (name: string) => path.join(pictures, `${name.replace(/\W+/g, '-')}.png`);

describe('help stands beside a page', () => {
  it.each(everyNth(8, Object.entries(STANDS)))('%s', async (name, given) => {
    const page = await visit(given);
    const before = await page.evaluate(readReach);
    let frame = await openSidebar(browser, page);
    if (given.after) frame = await doBeside(browser, page, given.after);
    // Where nobody has chosen otherwise, help lies on nothing of the page, nor pushes it out of sight.
    if (!given.after) expect(await page.evaluate(readReach)).toEqual(before);
    await useByMouse(page, frame);
    expect(
      await page.evaluate(() => document.querySelectorAll(':popover-open:empty:is([aria-hidden], [inert])').length),
    ).toBe(0);
    await page.screenshot({ path: fileOf(name) });
    await closeSidebar(browser, page, frame);
    await page.close();
  });
});

describe('help falls back to the popup on a page', () => {
  it.each(everyNth(6, Object.entries(FALLS_BACK)))('%s', async (name, given) => {
    const page = await visit(given);
    const popup = await takeOpenedPopup(browser, () => clickToolbar(browser, page));
    await popup.waitFor('main');
    await pollText('the reason', popup, (text) => /so (it|help) opened here/.test(text));
    expect(sidebarOf(browser, page)).toBeUndefined();
    writeFileSync(fileOf(`fall-back ${name}`), await popup.screenshot());
    await popup.close();
    await page.close();
  });
});
