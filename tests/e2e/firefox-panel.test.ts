// Firefox's own sidebar goes by the same ways in as help beside a page, follows the page, and says when it cannot.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { type FirefoxPopup, takeFirefoxSidebar } from '../browser/firefox-popup.ts';
import { countFirefoxHelp, getHelpByMenu, pressFirefoxShortcut } from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';

describe('Firefox’s own sidebar', needs('firefox'), () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let sidebar: FirefoxPopup;
  let tab = '';

  beforeAll(async () => {
    demo = await startDemoServer();
    firefox = await launchFirefox();
    await firefox.open('about:support');
    await pressFirefoxShortcut(firefox);
    sidebar = await takeFirefoxSidebar(firefox);
    await says('This page can’t be read');
    tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  const says = (words: string) =>
    poll(`“${words}”`, async () => (await sidebar.text()).includes(words)).catch(async (error: Error) => {
      throw new Error(`${error.message}; it says: ${await sidebar.text()}`);
    });
  const focus = (selector: string) => firefox.evaluate(tab, `document.querySelector('${selector}').focus()`);

  it('says which press is missing, takes the shortcut and the right-click, and follows the fields', async () => {
    await says('Press Alt+Shift+G or the toolbar button, and help reads this page here.');
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
    await says('This page has not been read yet');
    await pressFirefoxShortcut(firefox);
    await says('Invoice 20417');
    expect(await countFirefoxHelp(firefox, tab)).toBe(0);
  });
});
