// In real Firefox: the message of each component family, the name of each shape of a field, and two messages after Save
// that no markup tells from other words.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { bundlePageReader } from '../browser/page-reader.ts';
import { poll } from '../browser/poll.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { BARE_VALUES } from '../fixtures/pages/bare-values.ts';
import { FAMILIES } from '../fixtures/pages/message-families.ts';
import { FIELD_SHAPES } from '../fixtures/pages/page-shapes.ts';
import { INNER_TEXT, POINTED_WORDS, placeOfWord, TEXT_PAGE } from '../fixtures/pages/text-page.ts';

describe('Firefox', needs('firefox'), () => {
  let pages: ScratchPages;
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let tab: string;
  let script: string;

  beforeAll(async () => {
    script = await bundlePageReader();
    pages = await startScratchPages();
    demo = await startDemoServer();
    firefox = await launchFirefox();
    tab = await firefox.open(pages.put('/empty', '<!doctype html>'));
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
    await pages?.close();
  });

  // Timers of a tab behind another wait for a second.
  beforeEach(() => firefox.session.send('browsingContext.activate', { context: tab }));

  async function read(html: string, at: string): Promise<PageSnapshot> {
    const whole = `<!doctype html><html lang=en><title>Form</title><body>${html}`;
    await firefox.evaluate(
      tab,
      `document.open(); document.write(${JSON.stringify(whole)}); document.close();
      globalThis.pageReader ?? (() => { ${script} })(); document.querySelector('#f')?.focus(); true`,
    );
    const asked = `pageReader.readPage(document, { at: document.querySelector('${at}') })`;
    return JSON.parse(await firefox.evaluate<string>(tab, `${asked}.then((page) => JSON.stringify(page))`));
  }

  it.each(FAMILIES)('$family: the message is that of its field, the hint beside is none', async (family) => {
    const { field, style = '' } = family;
    const two = field('a', 'City', 'error', 'The period is closed') + field('b', 'Plate', 'hint', 'As on the papers');
    const { error, errors } = await read(`<style>${style}</style><h1>Order</h1><form>${two}</form>`, '#a');
    expect({ error, errors }).toEqual({ error: 'The period is closed', errors: ['The period is closed'] });
  });

  it.each(['lab(48 77 61)', 'oklab(0.834 0.073 0.045)', 'oklch(0.77 0.13 357)', 'color(display-p3 0.83 0.14 0.14)'])(
    'words in %s are a message',
    async (colour) => {
      const { error } = await read(`<div><input id=a><p style="color:${colour}">Not a plate</p></div>`, '#a');
      expect(error).toBe('Not a plate');
    },
  );

  it.each(FIELD_SHAPES)('$shape', async ({ html, label }) => {
    expect((await read(html, 'none')).field?.label ?? null).toBe(label);
  });

  // What tells these is how they are drawn; the others are the same in every browser.
  it.each(BARE_VALUES.filter(({ html }) => html.includes('style=')))('$shape', async ({ html, at, label }) => {
    const snapshot = await read(html, at.at(-1) ?? '');
    expect(snapshot.field?.label ?? null).toBe(label);
    expect(JSON.stringify(snapshot)).not.toContain('canary');
  });

  it('what is meant by pointing at a word of running text', async () => {
    pages.put('/inner-text', INNER_TEXT);
    const text = await firefox.open(pages.put('/text', TEXT_PAGE));
    const meant = await firefox.evaluate<string>(
      text,
      `(async () => {
        ${script};
        const found = [];
        for (const { selector, word } of ${JSON.stringify(POINTED_WORDS)}) {
          const inRoot = (root) => root.querySelector(selector) ??
            [...root.querySelectorAll('x-text,x-slot')].map((host) => host.shadowRoot?.querySelector(selector)).find(Boolean);
          const element = inRoot(document);
          element.scrollIntoView({ block: 'center' });
          const { x, y } = (${placeOfWord})(element, word);
          const box = element.getBoundingClientRect();
          found.push((await pageReader.pointedAt(box.x + x, box.y + y))[1]);
        }
        return JSON.stringify(found);
      })()`,
    );
    expect(JSON.parse(meant)).toEqual(POINTED_WORDS.map((one) => one.meant));
  });

  it('two red texts after Save: the tip for the message comes first in the popup', async () => {
    const invoice = await firefox.open(`${demo.origin}/demo/invoices/new`);
    await firefox.evaluate(
      invoice,
      `document.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const red = (words) => {
          const text = Object.assign(document.createElement('p'), { textContent: words });
          text.style.color = 'rgb(190, 20, 20)';
          return text;
        };
        document.querySelector('#summary').replaceChildren(red('FI-204: Cost centre 410 200 is closed'));
        document.querySelector('#order').after(red('Above 2,000 EUR an order is needed'));
      }, { capture: true });
      document.querySelector('form').requestSubmit()`,
    );
    const popup = await openFirefoxPopup(firefox);
    const first = `document.querySelector('article .tip-title')?.textContent ?? ''`;
    await poll('the tip for the message', async () => /FI-204/.test(await popup.evaluate<string>(first)), 20_000);
    expect(await popup.text()).toContain('For this message');
    await popup.close();
    await firefox.session.send('browsingContext.close', { context: invoice });
  });
});
