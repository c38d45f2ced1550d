// Help makes room where the page's layout follows, and lies over the side with less to cover where it does not.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { poll } from '../browser/poll.ts';
import { closeSidebar, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { FOLLOW, STAYS } from '../fixtures/pages/page-layouts.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

let server: TestServer;
let browser: ChromiumBrowser;
let page: Page;
const served = [...Object.values(FOLLOW), ...Object.values(STAYS).map(({ body }) => body)];

beforeAll(async () => {
  server = await startServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(served[Number(request.url?.slice(1))]);
  });
  browser = await launchChromium();
  await openBesideByToolbar(browser);
});

beforeEach(async () => {
  page = await browser.context.newPage();
});

afterEach(async () => {
  await page.close();
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('sidebarLayout'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const visit = (body: string | undefined) => page.goto(new URL(`/${served.indexOf(body ?? '')}`, server.url).href);
const open = () => openSidebar(browser, page);
const helpBox = async () => {
  const box = await (await sidebarOf(browser, page)?.frameElement())?.boundingBox();
  if (!box) throw new Error('There is no help.');
  return { left: box.x, right: box.x + box.width };
};
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return { left: box.x, right: box.x + box.width, width: box.width };
};
const isClear = async (selector: string) => {
  const [help, box] = [await helpBox(), await boxOf(selector)];
  return box.left > -1 && (box.right <= help.left + 1 || box.left >= help.right - 1);
};
const markup = () => page.evaluate(() => document.documentElement.outerHTML);
const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('help makes room beside a page', () => {
  it.each(Object.entries(FOLLOW))('%s, and its main button can be pressed', async (_, body) => {
    await visit(body);
    const [before, at] = [await markup(), await boxOf('#save')];
    const frame = await open();
    expect(await isClear('#save')).toBe(true);
    expect(await sideways()).toBe(0);
    await page.locator('#save').click({ trial: true, timeout: 2000 });
    expect((await helpBox()).right).toBe(1280);
    await closeSidebar(browser, page, frame);
    expect(await markup()).toBe(before);
    expect(await boxOf('#save')).toEqual(at);
  });

  it('at the left as at the right, once that is chosen', async () => {
    await visit(FOLLOW['whose bar is fixed and as wide as the window']);
    const before = await markup();
    const frame = await open();
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitemradio', { name: 'On the left' }).click();
    await poll('help at the left', async () => (await helpBox()).left === 0);
    expect(await isClear('#save')).toBe(true);
    expect((await boxOf('.bar')).left).toBe(380);
    expect((await boxOf('.bar')).right).toBe(1280);
    await closeSidebar(browser, page, frame);
    expect(await markup()).toBe(before);
  });

  it('and a toast that comes later moves along, and is as it was when help has gone', async () => {
    await visit(FOLLOW['whose button flows']);
    const frame = await open();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="toast" style="position:fixed; right:16px; top:16px; width:200px"><button>Undo</button></div>',
      );
    });
    await poll('the toast to move', () => isClear('#toast'));
    await closeSidebar(browser, page, frame);
    expect(await page.locator('#toast').getAttribute('style')).toBe(
      'position:fixed; right:16px; top:16px; width:200px',
    );
  });
});

describe('help lies over a page', () => {
  it.each(Object.entries(STAYS))('%s', async (_, { body, side }) => {
    await visit(body);
    const before = await page.evaluate(() => document.body.outerHTML);
    await open();
    const help = await helpBox();
    expect(help.left === 0 ? 'left' : 'right').toBe(side);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).margin)).toBe('0px');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });
});

describe('a page that changes is judged again', () => {
  const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  const putTable = (width: number) =>
    page.evaluate((wide) => {
      document.querySelector('table')?.remove();
      const table = `<table style="width:${wide}px"><tr><td>One<td><button>Two</button></table>`;
      if (wide > 0) document.body.insertAdjacentHTML('beforeend', table);
    }, width);
  const awaitMargin = (width: string) => poll(`a margin of ${width}`, async () => (await margin()) === width);

  /** Shows a toast where help would cover it, and waits until it has been moved. */
  const awaitToast = async (id: string) => {
    await page.evaluate((name) => {
      const toast = `<div id="${name}" style="position:fixed; right:16px; top:16px; width:200px">Saved</div>`;
      document.body.insertAdjacentHTML('beforeend', toast);
    }, id);
    await poll('the toast to move', () => isClear(`#${id}`));
  };

  it('when something wide comes later, help lies over it at its side; when that goes, it makes room again', async () => {
    await visit(FOLLOW['whose button flows']);
    await open();
    expect(await margin()).toBe('380px');
    await putTable(1500);
    await awaitMargin('0px');
    expect((await helpBox()).right).toBe(1280);
    await putTable(0);
    await awaitMargin('380px');
    // It fits into the window, and not beside help.
    await putTable(1000);
    await awaitMargin('0px');
    expect(await sideways()).toBe(0);
    await putTable(0);
    await page.evaluate(() => history.pushState(null, '', '?next'));
    await awaitMargin('380px');
  });

  it('when something wide grows in a shadow tree', async () => {
    await visit(FOLLOW['whose button flows']);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('x-grid'));
      host.style.display = 'block';
      host.attachShadow({ mode: 'open' });
    });
    await open();
    await page.evaluate(() => {
      const root = document.querySelector('x-grid')?.shadowRoot;
      if (root) root.innerHTML = '<div style="width:1100px;height:200px">Wide</div>';
    });
    await awaitMargin('0px');
  });

  it('when the window does', async () => {
    await visit(FOLLOW['whose button flows']);
    await open();
    await page.setViewportSize({ width: 800, height: 720 });
    await awaitMargin('0px');
    await page.setViewportSize({ width: 1280, height: 720 });
    await awaitMargin('380px');
  });

  it('but what the person has chosen holds, and a page that only moves its parts is left alone', async () => {
    await visit(FOLLOW['whose button flows']);
    const frame = await open();
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      const note = () => changes.push(document.documentElement.getAttribute('style') ?? '');
      new MutationObserver(note).observe(document.documentElement, { attributeFilter: ['style'] });
    });
    // Once a toast has been moved, it was looked at the page as well.
    await awaitToast('first');
    await awaitToast('second');
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitemradio', { name: 'Float over the page' }).click();
    await awaitMargin('0px');
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitemradio', { name: 'Make room' }).click();
    await awaitMargin('380px');
    await putTable(1500);
    await awaitToast('third');
    expect(await sideways()).toBeGreaterThan(0);
    expect(await margin()).toBe('380px');
  });
});

it('what is chosen on a site holds there at the next time', async () => {
  await visit(FOLLOW['whose button flows']);
  const frame = await open();
  const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  expect(await margin()).toBe('380px');
  await frame.getByRole('button', { name: 'Help menu' }).click();
  await frame.getByRole('menuitemradio', { name: 'Float over the page' }).click();
  await poll('help over the page', async () => (await margin()) === '0px');
  await closeSidebar(browser, page, frame);
  await page.reload();
  await open();
  expect(await margin()).toBe('0px');
  const { sidebarLayout } = await (await browser.worker()).evaluate(() => chrome.storage.local.get('sidebarLayout'));
  expect(sidebarLayout).toMatchObject({ makesRoom: 'auto', sites: [{ site: 'http://127.0.0.1/*', makesRoom: false }] });
});
