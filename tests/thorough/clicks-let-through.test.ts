// The other side of clicks that count: on a page that hides nothing, however it is made, what is pressed counts.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { closePopups } from '../browser/popup.ts';
import { doBeside, openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import { howMany } from '../effort.ts';
import { type DifficultPage, STANDS } from '../fixtures/pages/difficult-pages.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';
import { noteHeld } from '../held.ts';

const html = (body: string, attributes = '') =>
  `<!doctype html><html lang="en" ${attributes}><head><title>Ordinary</title></head><body><h1>Work</h1>${body}</body></html>`;
const LONG = html(`<div style="height:4000px"></div>`);
const LAYOUT = { side: 'auto', width: 380, makesRoom: false };

/** A page, the window it is seen in, and how help stands there. */
interface Ordinary extends DifficultPage {
  width?: number;
  pixelRatio?: number;
  layout?: object;
}

const ORDINARY: Record<string, Ordinary> = {
  'with a head that sticks and a notice about cookies': {
    body: html(`<header style="position:sticky;top:0;z-index:99999;background:#eee">Head</header>
      <aside style="position:fixed;bottom:0;left:0;right:0;z-index:2147483647;background:#ffd">Cookies?</aside>
      <div style="height:3000px"></div>`),
  },
  'that is scrolled': { body: LONG, before: 'scrollTo(0, 1500)', after: 'scrollBy(0, 300)' },
  'in a narrow window': { body: LONG, width: 360 },
  'seen at a quarter': { body: LONG, width: 2560, pixelRatio: 0.5 },
  'seen at four times its size': { body: LONG, width: 480, pixelRatio: 4 },
  'written from right to left': { body: html('<p>עבודה</p>', 'dir="rtl"') },
  'with help at the left': { body: LONG, layout: { ...LAYOUT, side: 'left' } },
  'that makes room': { body: LONG, layout: { ...LAYOUT, makesRoom: true } },
  'that zooms itself': { body: html('', 'style="zoom:.8"') },
  'that fades in': {
    body: html('', 'style="opacity:.5;transition:opacity 9s"'),
    after: `document.documentElement.style.opacity = 1`,
  },
  'with a dialog that was closed': {
    body: html('<dialog>Really?</dialog>'),
    after: `document.querySelector('dialog').showModal(); document.querySelector('dialog').close();`,
  },
  'that shows a short notice in the top layer': {
    body: html('<div popover="manual">Saved</div>'),
    after: `document.querySelector('[popover]').showPopover();`,
  },
};

/** Of these the browser itself keeps mails back, or its viewer has help in a panel. */
const { 'in a sandbox with scripts': _sandbox, 'that is a PDF document': _pdf, ...difficult } = STANDS;
const EVERY: [string, Ordinary][] = [...Object.entries(ORDINARY), ...Object.entries(difficult)];
const PAGES = EVERY.filter((_, at) => at % Math.ceil(EVERY.length / howMany(4, EVERY.length)) === 0);

let server: TestServer;
let browser: ChromiumBrowser;
let mails = 0;

beforeAll(async () => {
  server = await startServer(({ url = '/' }, response) => {
    const [, page] = EVERY[Number(url.slice(1))] ?? [];
    const type = { 'content-type': `${page?.type ?? 'text/html'}; charset=utf-8` };
    response.writeHead(page ? 200 : 404, { ...type, ...page?.headers });
    response.end(page?.body);
  });
  browser = await launchChromium({ captureMail: true });
  await openBesideByToolbar(browser);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(given: Ordinary): Promise<Page> {
  const { width = 1280, pixelRatio = 1, layout = LAYOUT } = given;
  await (await browser.worker()).evaluate((sidebarLayout) => chrome.storage.local.set({ sidebarLayout }), layout);
  const page = await browser.context.newPage();
  const devtools = await browser.context.newCDPSession(page);
  const metrics = { width, height: 800, deviceScaleFactor: pixelRatio, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.goto(new URL(`/${EVERY.findIndex(([, page]) => page === given)}`, server.url).href);
  if (given.before) await page.evaluate(given.before);
  return page;
}

/** Presses a link to a mail in the help, where every link is guarded, with the real mouse. */
async function press(page: Page, frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'mailto:a@example.com',
      target: '_blank',
      textContent: 'Mail',
    });
    link.id = 'probe';
    link.style.cssText = 'position:fixed;inset:50% auto auto 40%;padding:20px;background:#fff;z-index:9';
    document.querySelector('main')?.append(link);
  });
  // Long enough for help to have been seen, after whatever the page has just done.
  const from = await frame.evaluate(() => performance.now());
  await poll('time to pass', async () => (await frame.evaluate(() => performance.now())) > from + 1100);
  const box = await poll('the link to be drawn', () => frame.locator('#probe').boundingBox());
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function tryPage(given: Ordinary): Promise<string> {
  const page = await visit(given);
  let frame = await openSidebar(browser, page);
  if (given.after) frame = await doBeside(browser, page, given.after);
  await press(page, frame);
  const outcome = await browser.mails(mails + 1).then(
    () => 'counts',
    () => 'does not count',
  );
  if (outcome === 'counts') mails += 1;
  await page.close();
  await closePopups(browser);
  return outcome;
}

test('pages that hide nothing let a press count', { ...needs('linux'), timeout: 400_000 }, async ({ task }) => {
  const outcomes: Record<string, string> = {};
  for (const [name, page] of PAGES) outcomes[name] = await tryPage(page).catch(String);
  const held = Object.values(outcomes).filter((outcome) => outcome === 'counts');
  noteHeld(task, 'pages that hide nothing, on which a press counts', PAGES.length, held.length);
  expect(outcomes).toEqual(Object.fromEntries(PAGES.map(([name]) => [name, 'counts'])));
});
