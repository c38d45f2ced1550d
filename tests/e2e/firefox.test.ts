// The journeys of the popup in real Firefox, with the package that is built for it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { type FirefoxPopup, openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { itThoroughly } from '../effort.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';

describe('Firefox', needs('firefox'), () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let tab: string;

  beforeAll(async () => {
    demo = await startDemoServer();
    firefox = await launchFirefox();
  });

  // In a tab of its own: what was searched for is kept with the tab.
  beforeEach(async () => {
    tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
  });

  afterEach(async () => {
    await firefox.session.send('browsingContext.close', { context: tab });
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  const titles = (popup: FirefoxPopup) =>
    popup
      .evaluate<string[]>(`[...document.querySelectorAll('article .tip-title')].map((one) => one.textContent)`)
      .then((list) => Array.from(list));

  async function openOnField(): Promise<FirefoxPopup> {
    await firefox.evaluate(tab, `document.querySelector('#cost-centre').focus()`);
    const popup = await openFirefoxPopup(firefox);
    // The first time, the sample feed is still being read.
    await poll('tips in the popup', async () => (await popup.text()).includes('Ana Sá')).catch(async (error: Error) => {
      throw new Error(`${error.message}; it says: ${await popup.text()}`);
    });
    return popup;
  }

  it('shows the tip for the focused field first', async () => {
    const popup = await openOnField();
    expect((await titles(popup))[0]).toBe('Which cost centre do I use?');
    expect(await popup.text()).toContain('For “Cost centre”');
    await popup.click('button', 'Which cost centre do I use?');
    mkdirSync('.output', { recursive: true });
    writeFileSync('.output/firefox-popup.png', await popup.screenshot());
    await popup.close();
  });

  it('searches', async () => {
    const popup = await openOnField();
    await popup.click('searchbox', 'Search tips');
    await popup.evaluate(`document.querySelector('input[type=search]').focus()`);
    await popup.type('closd cost center');
    await poll('what was found', async () => (await popup.text()).includes('Results for “closd cost center”'));
    expect((await titles(popup))[0]).toBe('FI-204: the cost centre is closed');
    await popup.close();
  });

  itThoroughly('finds an English tip by German words on a German page', async () => {
    await firefox.evaluate(tab, `document.documentElement.lang = 'de'`);
    const popup = await openOnField();
    await popup.click('searchbox', 'Search tips');
    await popup.evaluate(`document.querySelector('input[type=search]').focus()`);
    await popup.type('Zahlungsbedingungen');
    await poll('what was found', async () => (await popup.text()).includes('Results for “Zahlungsbedingungen”'));
    expect((await titles(popup))[0]).toMatch(/^Payment terms: /);
    await popup.close();
  });

  it('makes a draft for a colleague', async () => {
    const popup = await openOnField();
    await popup.click('button', 'Ask Ana');
    await popup.waitFor('form textarea');
    await popup.evaluate(`document.querySelector('form textarea').focus()`);
    await popup.type('Which one do I take?');
    const href = await poll('a draft with the goal in it', async () => {
      const address = await popup.evaluate<string>(`document.querySelector('a[role=button]').href`);
      return address.includes('Which%20one') && address;
    });
    const { to, headers } = parseMailto(href);
    expect(to).toEqual(['ana.sa@example.com']);
    expect(new Map(headers).get('body')).toContain('Which one do I take?');
    expect(decodeURIComponent(href)).not.toContain('410 200');
    await popup.close();
  });

  it('works again after its background page was stopped', async () => {
    await firefox.stopBackground();
    const popup = await openOnField();
    expect((await titles(popup))[0]).toBe('Which cost centre do I use?');
    await popup.close();
  });

  itThoroughly('opens the options with the sample feed in them', async () => {
    const options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    const words = () => firefox.evaluate<string>(options, `document.body.innerText`);
    await poll('the list of feeds', async () => (await words()).includes('Alongside samples'));
    expect(await words()).toContain('122 tips · checked');
    await firefox.session.send('browsingContext.close', { context: options });
  });
});
