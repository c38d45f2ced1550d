// Help that a page load takes away in Firefox, and what the popup says of pages that cannot be read.
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { type FirefoxPopup, isFirefoxPopupOpen, openFirefoxPopup } from '../browser/firefox-popup.ts';
import { answerFirefoxQuestion, askForReal } from '../browser/firefox-question.ts';
import {
  awaitFirefoxHelp,
  awaitNoFirefoxHelp,
  openFirefoxHelp,
  pressFirefoxShortcut,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj trailer<</Root 1 0 R>>';
const ARTICLE = `<title>An article</title><article><h1>Title</h1>${'<p>Some words of a long article.</p>'.repeat(60)}</article>`;

describe('Firefox', needs('firefox'), () => {
  let demo: DemoServer;
  let pages: TestServer;
  let firefox: FirefoxBrowser;
  let tab = '';
  let options: string;

  beforeAll(async () => {
    demo = await startDemoServer();
    pages = await startServer(({ url = '' }, response) => {
      const isPdf = url.endsWith('/download');
      response.writeHead(200, { 'content-type': isPdf ? 'application/pdf' : 'text/html' });
      response.end(isPdf ? PDF : ARTICLE);
    });
    firefox = await launchFirefox();
    options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
  });

  afterEach(async () => {
    await firefox.evaluateChrome(
      `document.querySelector('browser.webextension-popup-browser')?.closest('panel').hidePopup()`,
    );
    await firefox.session.send('browsingContext.close', { context: tab });
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
    await demo?.close();
  });

  const says = (page: Pick<FirefoxPopup, 'text'>, words: string | RegExp) =>
    poll(`“${words}”`, async () => {
      const text = await page.text();
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }).catch(async (error: Error) => {
      throw new Error(`${error.message}; it says: ${await page.text()}`);
    });
  const visit = async (url: string) => {
    tab = await firefox.open(url);
  };
  /** Pages of Firefox's own open as a person opens them. */
  async function visitAny(url: string): Promise<void> {
    const { context } = await firefox.session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    tab = context;
    await firefox.session.send('browsingContext.activate', { context });
    // What a new tab shows is loaded: once more, and that could come between the press on the button and its help.
    if (url === 'about:blank') return;
    await firefox.evaluateChrome(`(gBrowser.selectedBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }), null)`);
    const isThere = `gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(url)} &&
      !gBrowser.selectedBrowser.webProgress.isLoadingDocument`;
    await poll(url, () => firefox.evaluateChrome(isThere));
  }

  describe('a page load that takes help away', () => {
    /** Help with a search and half a question in it, and then another page of the site. */
    async function loseHelp(): Promise<void> {
      await visit(`${demo.origin}/demo/invoices/new`);
      const beside = await openFirefoxHelp(firefox, tab, pressFirefoxShortcut);
      await beside.search('payment terms');
      await poll('the search to be kept', () => beside.evaluate(`document.querySelectorAll('article').length > 0`));
      await firefox.goto(tab, `${demo.origin}/demo/invoices/20417`);
      await awaitNoFirefoxHelp(firefox, tab);
      // Until then a press would let help come back by itself.
      const isRefused = `browser.storage.session.get(null).then((all) => {
        const tabs = Object.keys(all).flatMap((key) => (key.startsWith('tab ') ? [all[key]] : []));
        return tabs.some(({ isOpen }) => isOpen) && tabs.every(({ token }) => !token);
      })`;
      let calm = 0;
      await poll('Firefox to refuse it for good', async () => {
        calm = (await firefox.evaluate<boolean>(options, isRefused)) ? calm + 1 : 0;
        return calm > 10;
      });
    }

    it('is told in the popup, where one press brings help back as it was and “always” is offered', async () => {
      await loseHelp();
      const popup = await openFirefoxPopup(firefox);
      await says(popup, 'Help was open here');
      await says(popup, 'Alt+Shift+G brings it back as it was');
      expect(await popup.text()).toContain('Turn on for this site');
      await popup.click('button', 'Reopen help');
      const beside = await awaitFirefoxHelp(firefox, tab);
      await says(beside, 'Results for “payment terms”');
      await says(beside, 'Invoice 20417');
    });

    it('is undone once “always” is allowed: the question closes the popup, and help comes back by itself', async () => {
      await loseHelp();
      onTestFinished(async () => {
        await firefox.evaluate(options, `browser.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
      });
      const popup = await openFirefoxPopup(firefox);
      await says(popup, 'Help was open here');
      await askForReal(firefox, async () => {
        await popup.click('button', 'Turn on for this site');
        await answerFirefoxQuestion(firefox, 'yes');
      });
      const beside = await awaitFirefoxHelp(firefox, tab);
      await says(beside, 'Results for “payment terms”');
      await poll('the popup to be gone', async () => !(await isFirefoxPopupOpen(firefox)));
      const alwaysOn = `browser.storage.local.get('settings').then(({ settings }) => settings.alwaysOn.join())`;
      await poll(
        'the site to be kept',
        async () => (await firefox.evaluate(options, alwaysOn)) === 'http://127.0.0.1/*',
      );
    });

    it('is undone by the shortcut alone', async () => {
      await loseHelp();
      const beside = await openFirefoxHelp(firefox, tab, pressFirefoxShortcut);
      await says(beside, 'Results for “payment terms”');
    });

    it('that a person has closed is not spoken of', async () => {
      await visit(`${demo.origin}/demo/invoices/new`);
      const beside = await openFirefoxHelp(firefox, tab, pressFirefoxShortcut);
      await beside.click('button', 'Close help');
      await awaitNoFirefoxHelp(firefox, tab);
      await firefox.goto(tab, `${demo.origin}/demo/invoices/20417`);
      const popup = await openFirefoxPopup(firefox);
      await says(popup, 'Invoice 20417');
      expect(await popup.text()).not.toContain('Help was open here');
      await popup.close();
    });
  });

  describe('a page that cannot be read', () => {
    const origin = () => new URL(pages.url).origin;
    const CAUSES: [string, () => string, RegExp][] = [
      ['whose connection is refused', () => 'http://127.0.0.1:4/', /couldn’t open this page/],
      ['of a host that is not there', () => 'http://nowhere.invalid/', /couldn’t open this page/],
      ['that is a PDF by its type alone', () => `${origin()}/download`, /PDF documents can’t be read/],
      ['in the reader view', () => `about:reader?url=${encodeURIComponent(`${origin()}/x`)}`, /Reader view can’t/],
      ['that is empty', () => 'about:blank', /There is nothing on this page yet/],
      ['of an address that is its content', () => 'data:text/html,hello', /isn’t part of a site/],
      ['of Firefox', () => 'about:support', /The browser’s own pages/],
      ['of the extension', () => `${firefox.extensionOrigin}/options.html`, /extension pages can’t be read/],
      ['of the add-on store', () => 'https://addons.mozilla.org/', /let extensions read its store/],
    ];

    it.each(CAUSES)('%s has its own sentence', async (_, address, words) => {
      await visitAny(address());
      const popup = await openFirefoxPopup(firefox);
      await says(popup, words);
      await popup.close();
    });
  });

  it('has the first Tab in the popup go to a control', async () => {
    await visit(`${demo.origin}/demo/invoices/new`);
    const popup = await openFirefoxPopup(firefox);
    await says(popup, 'New invoice');
    await popup.pressTab();
    await poll('the focus on a control', () => popup.evaluate(`document.activeElement.matches('button, a, input')`));
    const first = `document.activeElement === document.querySelector('main :is(button, a, input):not([disabled])')`;
    expect(await popup.evaluate(first)).toBe(true);
    await popup.close();
  });

  it('has the numbers of steps where an English tip begins, in an Arabic help', async () => {
    const set = (language: string) =>
      firefox.evaluate(
        options,
        `browser.storage.local.get('settings').then(({ settings }) =>
          browser.storage.local.set({ settings: { ...settings, language: '${language}' } }))`,
      );
    onTestFinished(async () => void (await set('auto')));
    await set('ar');
    await visit(`${demo.origin}/demo/invoices/new`);
    await firefox.evaluate(tab, `document.querySelector('#cost-centre').focus()`);
    const popup = await openFirefoxPopup(firefox);
    const open = `document.querySelector('article .tip-button[aria-expanded=false]')?.click()`;
    await poll('steps', async () => {
      if (await popup.evaluate(`document.querySelector('.tip-step') !== null`)) return true;
      await popup.evaluate(open);
      return false;
    });
    const [left, words, direction] = await popup.evaluate<[number, number, string]>(`(() => {
      const step = document.querySelector('.tip-step');
      return [step.getBoundingClientRect().left, step.firstElementChild.getBoundingClientRect().left,
        getComputedStyle(step).direction];
    })()`);
    expect(direction).toBe('ltr');
    // The number stands before the words.
    expect(words - left).toBeGreaterThan(16);
    await popup.close();
  });
});
