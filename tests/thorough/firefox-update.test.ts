// The extension is updated under help that stands beside a page in Firefox, which ends the script that holds it at once.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import {
  awaitFirefoxHelp,
  awaitNoFirefoxHelp,
  clickAt,
  ESCAPE,
  type FirefoxHelp,
  openFirefoxHelp,
  pressFirefoxShortcut,
  reloadFirefoxExtension,
  typeKeys,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

/** With something fixed to its window, which moves aside, and styles of its own that must come back. */
const BODY = `<title>Invoice</title><main style="height: 40em"><h1>New invoice</h1><label>Cost centre <input></label></main>
<div style="position: fixed; inset: auto 0 0 0; max-width: 2000px">A bar</div>`;
const PAGES: Record<string, Record<string, string>> = {
  '/': {},
  '/strict': { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
};

describe('help whose extension was updated', needs('firefox'), () => {
  let pages: TestServer;
  let firefox: FirefoxBrowser;
  let tab = '';
  let before = '';
  let beside: FirefoxHelp;

  beforeAll(async () => {
    pages = await startServer(({ url = '/' }, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...PAGES[url.replace(/^\/tips.json/, '')] });
      response.end(`<!doctype html><html style="margin-right: 1px">${BODY}`);
    });
    firefox = await launchFirefox();
  });

  afterEach(() => firefox.session.send('browsingContext.close', { context: tab }));

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
  });

  const inPage = <T>(expression: string) => firefox.evaluate<T>(tab, expression);
  const markup = () => inPage<string>('document.documentElement.outerHTML');

  /** Help beside a page that has made room, with half a question in it; then the extension is updated. */
  async function update(path: string): Promise<void> {
    tab = await firefox.open(new URL(path, pages.url).href);
    before = await markup();
    await openFirefoxHelp(firefox, tab, pressFirefoxShortcut);
    await poll('room beside the page', () => inPage(`parseInt(document.documentElement.style.marginRight) > 100`));
    beside = await awaitFirefoxHelp(firefox, tab);
    await beside.search('half a thought');
    await reloadFirefoxExtension(firefox);
    await poll('the word of it', async () => (await beside.text()).includes('Alongside was updated'));
  }

  it.each(Object.keys(PAGES))('closes by its button, and gives the page %s back what it had', async (path) => {
    await update(path);
    await clickAt(firefox, tab, await beside.placeOf('button', 'Close help'));
    await awaitNoFirefoxHelp(firefox, tab);
    expect(await markup()).toBe(before);
  });

  it('closes by Escape', async () => {
    await update('/');
    const { x, y } = await beside.placeOf('searchbox', 'Search tips');
    await clickAt(firefox, tab, { x, y });
    // The first ones empty the search, and leave it.
    await typeKeys(firefox, tab, ESCAPE + ESCAPE);
    await typeKeys(firefox, tab, ESCAPE);
    await awaitNoFirefoxHelp(firefox, tab);
    expect(await markup()).toBe(before);
  });

  it('keeps what was typed, says what helps, and the shortcut does', async () => {
    await update('/');
    expect(await beside.evaluate(`document.querySelector('input[type=search]').value`)).toBe('half a thought');
    const words = await beside.text();
    expect(words).toContain('Press the shortcut or the toolbar button');
    expect(words).not.toMatch(/reload/i);
    await pressFirefoxShortcut(firefox);
    await poll('the new help', async () => {
      const help = await awaitFirefoxHelp(firefox, tab);
      return !(await help.text()).includes('Alongside was updated');
    });
    expect(await inPage(`document.querySelectorAll('[popover=manual]').length`)).toBe(1);
    await (await awaitFirefoxHelp(firefox, tab)).click('button', 'Close help');
    await awaitNoFirefoxHelp(firefox, tab);
    expect(await markup()).toBe(before);
  });
});
