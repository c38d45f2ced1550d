// Pages that are busy, never end, or say far too much: help is there all the same.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { readOpenSite, readSnapshot } from '../browser/page-snapshot.ts';
import { poll, pollText } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';

const PAGES: Record<string, string> = {
  '/huge': `<!doctype html><title>Huge</title><h1>Much to say</h1><script>
    for (let n = 0; n < 40; n += 1) {
      const input = document.createElement('input');
      input.setAttribute('aria-label', n + ' ' + 'x'.repeat(200_000));
      document.body.append(input);
    }
    document.body.insertAdjacentHTML('beforeend', '<p role=alert>' + 'y'.repeat(500_000) + '</p>');
    document.querySelector('input').focus();
  </script>`,
  // Busy from when it is told until it is answered, however long that is.
  '/busy': `<!doctype html><title>Busy</title><h1>Busy</h1><script>
    globalThis.beBusy = () => setTimeout(() => {
      const asked = new XMLHttpRequest();
      asked.open('GET', '/begun', false);
      asked.send();
    });
  </script>`,
  '/endless': '<!doctype html><title>Endless</title><h1>Still coming</h1><label>Own <input autofocus></label>',
};

let server: Server;
let origin: string;
let browser: ChromiumBrowser;
/** What the busy page waits for, once it is busy. */
let held: ServerResponse | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/begun') {
      held = response;
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(PAGES[path] ?? '');
    if (path !== '/endless') response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium({ isUnsparing: true });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function open(path: string) {
  const page = await browser.context.newPage();
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  return page;
}

it('a page that says far too much is read in part', async () => {
  const page = await open('/huge');
  await readSnapshot(browser, page);
  // A reading ends after a second, on a machine with much else to do before it comes to the headings.
  const snapshot = await poll('a reading with time enough', async () => {
    const read = await readOpenSite(browser);
    return read.headings.length > 0 && read;
  });
  expect(snapshot.headings).toEqual(['Much to say']);
  expect(snapshot.field?.label?.startsWith('0 x')).toBe(true);
  expect(JSON.stringify(snapshot).length).toBeLessThan(60_000);
  await page.close();
});

it('a page that never ends is read as far as it is there', async () => {
  const page = await open('/endless');
  const popup = await openPopup(browser, page);
  // The first tips may still be on their way.
  await poll('the answer', async () => /Endless[\s\S]*No tip for this page yet/.test(await popup.text()));
  await popup.close();
  await page.close();
});

it('a page that is busy leaves search and ask', async () => {
  const page = await open('/busy');
  await page.evaluate('void beBusy()');
  const answer = await poll('the page to be busy', () => held);
  const popup = await openPopup(browser, page);
  await pollText('what is the matter', popup, (text) => text.includes('This page is busy'));
  await (await popup.byRole('searchbox', 'Search tips')).focus();
  await popup.type('permalink');
  await popup.waitFor('article');
  await popup.close();
  answer.end();
  await page.close();
});
