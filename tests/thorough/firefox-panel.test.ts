// Firefox's own sidebar goes by the same ways in as help beside a page, follows the page, and says when it cannot.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { type FirefoxPopup, openFirefoxPopup, takeFirefoxSidebar } from '../browser/firefox-popup.ts';
import {
  centreOf,
  clickAt,
  countFirefoxHelp,
  ESCAPE,
  getHelpByMenu,
  getHelpByMenuAt,
  keyForPointing,
  moveTo,
  pressFirefoxPointKeys,
  pressFirefoxShortcut,
  typeKeys,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

describe('Firefox’s own sidebar', needs('firefox'), () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let sidebar: FirefoxPopup;
  let options: string;
  let data: TestServer;
  let tab = '';

  beforeAll(async () => {
    demo = await startDemoServer();
    data = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"words":"payment terms"}');
    });
    firefox = await launchFirefox();
    options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await firefox.evaluate(options, keyForPointing);
    await firefox.open('about:support');
    await pressFirefoxShortcut(firefox);
    sidebar = await takeFirefoxSidebar(firefox);
    await says('This page can’t be read');
  });

  beforeEach(async () => {
    tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
  });

  afterEach(() => firefox.session.send('browsingContext.close', { context: tab }));

  afterAll(async () => {
    await firefox?.close();
    await data?.close();
    await demo?.close();
  });

  const says = (words: string) =>
    poll(`“${words}”`, async () => (await sidebar.text()).includes(words)).catch(async (error: Error) => {
      throw new Error(`${error.message}; it says: ${await sidebar.text()}`);
    });
  const focus = (selector: string) => firefox.evaluate(tab, `document.querySelector('${selector}').focus()`);

  /** The layers with which a person points on the page. */
  const layers = () => firefox.evaluate<number>(tab, `document.querySelectorAll('[popover][aria-hidden]').length`);
  const searched = () => sidebar.evaluate<string>(`document.querySelector('input[type=search]').value`);

  it('says which press is missing, takes the shortcut and the right-click, and follows the fields', async () => {
    await says('Press Alt+Shift+G or the toolbar button to let help read this page.');
    await pressFirefoxShortcut(firefox);
    await says('New invoice');
    await focus('#cost-centre');
    await says('For “Cost centre”');
    await focus('[name=tax]');
    await says('For “Tax code”');
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);

    await getHelpByMenu(firefox, tab, 'label[for=cost-centre], #cost-centre');
    await says('For “Cost centre”');
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);

    await firefox.goto(tab, `${demo.origin}/demo/invoices/20417`);
    await says('This page hasn’t been read yet');
    await pressFirefoxShortcut(firefox);
    await says('Invoice 20417');
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);
  });

  it('reads the page once the toolbar button is pressed, which opens the popup as well', async () => {
    await says('Press Alt+Shift+G or the toolbar button to let help read this page.');
    const popup = await openFirefoxPopup(firefox);
    await says('New invoice');
    await popup.close();
    await focus('[name=tax]');
    await says('For “Tax code”');
  });

  it('points on the page and answers itself; pointing ends with the key, and with the tab', async () => {
    await pressFirefoxShortcut(firefox);
    await says('New invoice');
    await firefox.evaluate(
      tab,
      `(globalThis.heard = [], ['pointerdown', 'click', 'keydown'].forEach(
        (name) => addEventListener(name, ({ type }) => globalThis.heard.push(type))), null)`,
    );
    await sidebar.click('button', 'Point at it');
    const place = await centreOf(firefox, tab, '#cost-centre');
    // The layer comes a moment later, and hears nothing before.
    await poll('what the mouse is over', async () => {
      await moveTo(firefox, tab, place);
      return (await sidebar.text()).includes('“Cost centre” is outlined.');
    });
    await clickAt(firefox, tab, place);
    await says('For “Cost centre”');
    expect(await firefox.evaluate(tab, 'globalThis.heard.join()')).toBe('');
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);

    await focus('[name=tax]');
    await says('For “Tax code”');
    await pressFirefoxPointKeys(firefox);
    await says('“Tax code” is outlined.');
    expect(await layers()).toBe(1);
    await typeKeys(firefox, tab, ESCAPE);
    await poll('the end of pointing', async () => (await layers()) === 0);
    await poll('the end of it here', async () => !(await sidebar.text()).includes('is outlined'));

    await pressFirefoxPointKeys(firefox);
    await says('“Tax code” is outlined.');
    const other = await firefox.open('about:support');
    await poll('the end of pointing', async () => (await layers()) === 0);
    await firefox.session.send('browsingContext.close', { context: other });
  });

  it('is told the words that were marked on a page that lets no script in', async () => {
    await firefox.goto(tab, data.url);
    const words = await poll('the words', () =>
      firefox.evaluate<{ x: number; y: number } | null>(
        tab,
        `((element) => {
          if (!element) return null;
          getSelection().selectAllChildren(element);
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
        })([...document.querySelectorAll('*')].findLast((one) => one.textContent.includes('payment terms')))`,
      ),
    );
    await getHelpByMenuAt(firefox, tab, words);
    await says('Results for “');
    expect(await searched()).toContain('payment terms');
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);
  });
});
