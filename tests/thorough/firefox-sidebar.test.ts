// Help beside the page in real Firefox, with the package that is built for it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import {
  type FirefoxPopup,
  isFirefoxPopupOpen,
  openFirefoxPopup,
  pressFirefoxToolbar,
  takeFirefoxPopup,
  takeFirefoxSidebar,
} from '../browser/firefox-popup.ts';
import {
  awaitFirefoxHelp,
  awaitNoFirefoxHelp,
  centreOf,
  clickAt,
  countFirefoxHelp,
  ESCAPE,
  type FirefoxHelp,
  getHelpByMenu,
  goBesideInFirefox,
  openFirefoxHelp,
  pressFirefoxShortcut,
  reloadFirefoxExtension,
  typeKeys,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll, pollText } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { type DifficultPage, FALLS_BACK, STANDS } from '../fixtures/pages/difficult-pages.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const FORM = '/demo/invoices/new';
const INVOICE = '/demo/invoices/20417';

/** Beside these help stands in Firefox, too; the others are the business of Chromium’s tests. */
const stands = ['with the strictest policy', 'that embeds only what agrees', 'with a modal dialog', 'of XML'];
/** Of these only Firefox keeps some closed. */
const fallsBack: Record<string, DifficultPage | undefined> = {
  'in a sandbox without scripts': FALLS_BACK['in a sandbox without scripts'],
  'of SVG': STANDS['of SVG'],
  'of JSON': STANDS['of JSON'],
};
const served = { ...STANDS, ...FALLS_BACK };

describe('Firefox, beside the page', needs('firefox'), () => {
  let demo: DemoServer;
  let pages: TestServer;
  let firefox: FirefoxBrowser;
  let options: string;
  let tab = '';

  beforeAll(async () => {
    demo = await startDemoServer();
    pages = await startServer(({ url = '/' }, response) => {
      const page = served[decodeURIComponent(url.slice(1)).replace(/\.pdf$/, '')];
      const type = { 'content-type': `${page?.type ?? 'text/html'}; charset=utf-8` };
      response.writeHead(page ? 200 : 404, { ...type, ...page?.headers });
      response.end(page?.body);
    });
    firefox = await launchFirefox();
    options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await letToolbarOpen('sidebar');
  });

  afterEach(async () => {
    await firefox.evaluateChrome(`SidebarController.hide()`);
    if (tab) await firefox.session.send('browsingContext.close', { context: tab });
    tab = '';
    await letToolbarOpen('sidebar');
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
    await demo?.close();
  });

  /** Sets what a press on the toolbar button does, as the options page does. */
  async function letToolbarOpen(toolbarClick: 'popup' | 'sidebar'): Promise<void> {
    await firefox.evaluate(
      options,
      `browser.storage.local.get('settings').then(({ settings }) =>
        browser.storage.local.set({ settings: { ...settings, toolbarClick: '${toolbarClick}' } }))`,
    );
    const isSet = `browser.action.getPopup({}).then((popup) => (popup === '') === ${toolbarClick === 'sidebar'})`;
    await poll('the toolbar button to be set', () => firefox.evaluate(options, isSet));
  }

  const visit = async (path: string) => {
    tab = await firefox.open(`${demo.origin}${path}`);
  };
  const visitDifficult = async (name: string, suffix = '') => {
    tab = await firefox.open(new URL(`/${encodeURIComponent(name)}${suffix}`, pages.url).href);
    const before = served[name]?.before;
    if (before) await firefox.evaluate(tab, `(() => { ${before} })()`);
  };
  const inPage = <T>(expression: string) => firefox.evaluate<T>(tab, expression);
  const focus = (selector: string) => inPage(`document.querySelector('${selector}').focus()`);
  const hasFocus = (selector: string) =>
    poll(`the focus in ${selector}`, () => inPage(`document.activeElement === document.querySelector('${selector}')`));
  const markup = () => inPage<string>('document.documentElement.outerHTML');
  const help = () => awaitFirefoxHelp(firefox, tab);
  const noHelp = () => awaitNoFirefoxHelp(firefox, tab);
  const openBy = (press: (browser: FirefoxBrowser) => Promise<void>) => openFirefoxHelp(firefox, tab, press);
  const pressToolbar = () => openBy(pressFirefoxToolbar);
  const firstHeading = (beside: FirefoxHelp, heading: string) =>
    pollText(
      `“${heading}” at the top`,
      { text: async () => (await beside.headings()).join() },
      (headings) => headings.split(',')[0] === heading,
    );
  const says = (page: Pick<FirefoxPopup, 'text'>, words: string) =>
    pollText(`“${words}”`, page, (text) => text.includes(words));
  /** Where something of the help is drawn in the page. */
  async function placeOf(beside: FirefoxHelp, selector: string) {
    const inHelp = await beside.evaluate<{ x: number; y: number }>(
      `(({ x, y, height }) => ({ x: x + 60, y: y + height / 2 }))(
        document.querySelector('${selector}').getBoundingClientRect())`,
    );
    const left = await inPage<number>(
      `[...document.querySelectorAll('[popover=manual]')].at(-1).getBoundingClientRect().left`,
    );
    return { x: Math.round(left + inHelp.x), y: Math.round(inHelp.y) };
  }

  /** Stops the background page until nothing starts it again: what is drawn is kept a moment later, which does. */
  async function stopForGood(): Promise<void> {
    const state = `WebExtensionPolicy.getByID('${firefox.geckoId}').extension.backgroundState`;
    let looks = 0;
    await poll('the background page to stay stopped', async () => {
      looks = (await firefox.evaluateChrome(state)) === 'stopped' ? looks + 1 : 0;
      if (looks === 0) await firefox.stopBackground();
      return looks > 10;
    });
  }

  /** The popup or the sidebar of Firefox finds tips and offers a person to ask. */
  async function works(page: FirefoxPopup): Promise<void> {
    // Until the page is read, help may still find that it belongs elsewhere, and start anew.
    await pollText('somebody to ask', page, (text) => /^Ask$/m.test(text));
    await page.click('searchbox', 'Search tips');
    await page.evaluate(`document.querySelector('input[type=search]').focus()`);
    await page.type('payment terms');
    await says(page, 'Results for “payment terms”');
    // The people of the sample are made up: here nobody is named.
    await page.click('button', 'Ask a colleague');
    await page.waitFor('form textarea');
  }

  describe('opened', () => {
    it('by the popup: the field’s tip is first, the popup is closed, and Close help leaves nothing behind', async () => {
      await letToolbarOpen('popup');
      await visit(FORM);
      await focus('#cost-centre');
      const before = await markup();
      const popup = await openFirefoxPopup(firefox);
      const beside = await goBesideInFirefox(firefox, tab, popup);
      await firstHeading(beside, 'For “Cost centre”');
      expect((await beside.titles())[0]).toBe('Which cost centre do I use?');
      await poll('the popup to close', async () => !(await isFirefoxPopupOpen(firefox)));
      await beside.click('button', 'Help menu');
      await beside.click('menuitemradio', 'Make room beside the page');
      await poll('room', () => inPage(`document.documentElement.style.marginRight !== ''`));
      await beside.click('button', 'Close help');
      await noHelp();
      expect(await markup()).toBe(before);
      await hasFocus('#cost-centre');
      await firefox.evaluate(options, `browser.storage.local.remove('sidebarLayout')`);
    });

    it('by the toolbar button, and closed by it', async () => {
      await visit(FORM);
      const before = await markup();
      await pressToolbar();
      await pressFirefoxToolbar(firefox);
      await noHelp();
      expect(await markup()).toBe(before);
    });

    it('by the keys of the shortcut, which then go to the help, and from there close it', async () => {
      await visit(FORM);
      await focus('[name=tax]');
      const beside = await openBy(pressFirefoxShortcut);
      await firstHeading(beside, 'For “Tax code”');
      await focus('#cost-centre');
      await firstHeading(beside, 'For “Cost centre”');
      await pressFirefoxShortcut(firefox);
      const frame = `Services.focus.focusedContentBrowsingContext?.currentURI?.spec.startsWith('${firefox.extensionOrigin}')`;
      await poll('the focus in the help', () => firefox.evaluateChrome(frame));
      await pressFirefoxShortcut(firefox);
      await noHelp();
      await hasFocus('#cost-centre');
    });

    it('by the menu of a right-click, on what was clicked and on marked words', async () => {
      await visit(FORM);
      await getHelpByMenu(firefox, tab, 'h1');
      await firstHeading(await help(), 'For this page');
      await inPage(`(() => {
        const words = document.querySelector('main').appendChild(document.createElement('p'));
        words.id = 'words';
        words.textContent = 'payment terms of the supplier';
        words.scrollIntoView({ block: 'center' });
        getSelection().selectAllChildren(words);
      })()`);
      await getHelpByMenu(firefox, tab, '#words');
      const beside = await help();
      await poll('the tip for the words', async () => /^Payment terms/.test((await beside.titles())[0] ?? ''));
    });
  });

  describe('open', () => {
    it('follows the focus, a message that appears and the place in the application; Escape closes it', async () => {
      await visit(FORM);
      await focus('#cost-centre');
      const beside = await pressToolbar();
      await firstHeading(beside, 'For “Cost centre”');
      await focus('[name=tax]');
      await firstHeading(beside, 'For “Tax code”');
      await inPage(`[...document.querySelectorAll('button')].find((one) => one.textContent === 'Save').click()`);
      await poll('the tip for the message', async () => (await beside.headings()).includes('For this message'));
      await inPage(`(() => { history.pushState(null, '', '${INVOICE}'); document.title = 'Invoice 20417'; })()`);
      await says(beside, 'Invoice 20417');
      await inPage(`(() => { history.back(); document.title = 'New invoice'; })()`);
      await says(beside, 'New invoice');
      await focus('#cost-centre');
      await poll('the field', async () => (await beside.headings()).includes('For “Cost centre”'));

      await clickAt(firefox, tab, await placeOf(beside, 'input[type=search]'));
      // The first leaves the field.
      await typeKeys(firefox, tab, ESCAPE);
      await typeKeys(firefox, tab, ESCAPE);
      await noHelp();
      await hasFocus('#cost-centre');
    });

    it('keeps what is typed and shown in it from the page', async () => {
      await visit(FORM);
      await inPage(`(() => {
        window.seen = [];
        for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'pointerdown', 'click', 'message'])
          addEventListener(name, ({ key, data }) => seen.push([name, key, data].join(' ')), true);
      })()`);
      const beside = await pressToolbar();
      const place = await placeOf(beside, 'input[type=search]');
      await clickAt(firefox, tab, place);
      await typeKeys(firefox, tab, 'canary');
      expect(await beside.evaluate(`document.querySelector('input[type=search]').value`)).toBe('canary');
      const [canaries, shown] = [['canary', 'Ana Sá', 'knows invoices', 'Alongside'], await beside.text()];
      expect(shown).toContain('Ana Sá');
      expect(await inPage('seen')).toEqual([]);
      const found = `${JSON.stringify(canaries)}.filter((words) => window.find(words, false, false, true)
        || document.documentElement.outerHTML.includes(words) || document.documentElement.innerText.includes(words))`;
      expect(await inPage(found)).toEqual([]);
      expect(await inPage(`[window.length, document.documentElement.lastElementChild.shadowRoot]`)).toEqual([0, null]);
      // The page's listeners do hear what is done in the page.
      await clickAt(firefox, tab, await centreOf(firefox, tab, 'h1'));
      expect(await inPage('seen.length')).toBeGreaterThan(0);
    });

    it('works on when the background page was stopped', async () => {
      await visit(FORM);
      const beside = await pressToolbar();
      await stopForGood();
      await focus('[name=tax]');
      await firstHeading(beside, 'For “Tax code”');
      await stopForGood();
      await beside.search('payment terms');
      await stopForGood();
      await beside.click('button', 'Close help');
      await noHelp();
    });

    it.each(stands)('stands and can be used on a page %s', async (name) => {
      await visitDifficult(name);
      const beside = await pressToolbar();
      await clickAt(firefox, tab, await placeOf(beside, 'input[type=search]'));
      await typeKeys(firefox, tab, 'abc');
      expect(await beside.evaluate(`document.querySelector('input[type=search]').value`)).toBe('abc');
      await beside.click('button', 'Close help');
      await noHelp();
    });
  });

  it('another page of the same site has no help by itself, because Firefox takes the access back; one press brings it back as it was', async () => {
    await visit(FORM);
    await (await pressToolbar()).search('tax code');
    await firefox.goto(tab, `${demo.origin}${INVOICE}`);
    const isRefused = `browser.storage.session.get(null).then((all) =>
        Object.values(all).some(({ isOpen }) => isOpen) && Object.values(all).every(({ token }) => !token))`;
    let calm = 0;
    await poll('Firefox to refuse it for good', async () => {
      calm = (await firefox.evaluate<boolean>(options, isRefused)) ? calm + 1 : 0;
      return calm > 10;
    });
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);
    expect(await isFirefoxPopupOpen(firefox)).toBe(false);
    await says(await pressToolbar(), 'Results for “tax code”');
  });

  describe('elsewhere, where help cannot stand beside the page', () => {
    it.each(Object.keys(fallsBack))('in the popup, with the reason, on a page %s', async (name) => {
      await visitDifficult(name);
      await pressFirefoxToolbar(firefox);
      const popup = await takeFirefoxPopup(firefox);
      await pollText('the reason', popup, (text) => /so (it|help) opened here/.test(text));
      expect(await countFirefoxHelp(firefox, tab)).toBe(0);
      await works(popup);
      await popup.close();
    });

    it('in Firefox’s own sidebar on a PDF document', async () => {
      await visitDifficult('that is a PDF document', '.pdf');
      await pressFirefoxToolbar(firefox);
      await works(await takeFirefoxSidebar(firefox));
    });

    it('in Firefox’s own sidebar on a page of Firefox, which then follows the tabs', async () => {
      tab = await firefox.open('about:support');
      await pressFirefoxToolbar(firefox);
      const sidebar = await takeFirefoxSidebar(firefox);
      await says(sidebar, 'This page can’t be read');
      await works(sidebar);
      const other = await firefox.open(`${demo.origin}${FORM}`);
      await says(sidebar, 'Press Alt+Shift+G or the toolbar button');
      await firefox.session.send('browsingContext.close', { context: other });
    });
  });

  describe('lasting', () => {
    const SITE = `{ origins: ['http://127.0.0.1/*'] }`;

    it('comes back by itself after every navigation on a site where a person has it always on', async () => {
      await letToolbarOpen('popup');
      await visit(FORM);
      const popup = await openFirefoxPopup(firefox);
      await popup.click('button', 'On this site: help when you ask');
      await popup.click('button', 'Turn on for this site');
      await poll('the permission', () => firefox.evaluate(options, `browser.permissions.contains(${SITE})`));
      await (await goBesideInFirefox(firefox, tab, popup)).search('tax code');
      await firefox.goto(tab, `${demo.origin}${INVOICE}`);
      const there = await help();
      await says(there, 'Results for “tax code”');
      await says(there, 'Invoice 20417');
      expect(await inPage('document.activeElement === document.body')).toBe(true);
      await inPage('history.back()');
      await poll('the form', async () => (await inPage<string>('location.pathname')) === FORM);
      const back = await help();
      await says(back, 'New invoice');
      expect(await countFirefoxHelp(firefox, tab)).toBe(1);
      await back.click('button', 'Close help');
      await noHelp();
      await firefox.evaluate(options, `browser.permissions.remove(${SITE})`);
    });

    it('says so when the extension was updated under it, keeps what was typed, and makes way for new help', async () => {
      await visit(FORM);
      const beside = await pressToolbar();
      await beside.search('half a thought');
      await reloadFirefoxExtension(firefox);
      await says(beside, 'Press the shortcut or the toolbar button');
      expect(await beside.evaluate(`document.querySelector('input[type=search]').value`)).toBe('half a thought');
      // It closes the extension's own tabs, and sets anew what a press on the button does.
      options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
      await letToolbarOpen('sidebar');
      await firefox.session.send('browsingContext.activate', { context: tab });
      await pressFirefoxToolbar(firefox);
      await poll('the new help', async () => !(await (await help()).text()).includes('Alongside was updated'));
      expect(await inPage(`document.querySelectorAll('[popover=manual]').length`)).toBe(1);
    });
  });
});
