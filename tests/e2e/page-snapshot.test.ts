// What the shipped script reads off a page in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { readOpenSite, readSnapshot } from '../browser/page-snapshot.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';

let pages: ScratchPages;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  pages = await startScratchPages();
  browser = await launchChromium();
  page = await browser.open(pages.put('/opened', '<!doctype html>'));
  await readSnapshot(browser, page);
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** Loads a page, gets it ready and reads it. */
async function read(html: string, prepare?: (page: Page) => Promise<unknown>): Promise<PageSnapshot> {
  await page.goto(pages.put('/page', html));
  await prepare?.(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const snapshot = await readOpenSite(browser);
  // Reading leaves no trace, whatever the page.
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  return snapshot;
}

const FORM = `<!doctype html><html lang="pt"><title>New order</title><meta name=description content="Orders of the shop">
  <nav aria-label="Areas"></nav><main aria-label="Order desk">
  <h1>New <em>order</em></h1><h2 hidden>Not drawn</h2><h2>Address</h2>
  <label>Street <input id=street></label>
  <p id=hint>As on the invoice.</p><label for=city>City</label><input id=city name=town aria-describedby=hint placeholder="e.g. Porto">
  <h2>Payment</h2><fieldset><legend>Card</legend><label>Owner <input id=owner></label></fieldset></main></html>`;

describe('reading a page', () => {
  it('finds what it is called, its headings, labels and landmarks', async () => {
    const snapshot = await read(FORM);
    expect(snapshot).toMatchObject({
      url: `${pages.origin}/page`,
      title: 'New order',
      description: 'Orders of the shop',
      headings: ['New order', 'Address', 'Payment'],
      labels: ['Street', 'City', 'Card', 'Owner'],
      lang: 'pt',
      field: null,
      selection: null,
      error: null,
      errors: [],
    });
    expect(snapshot.landmarks.sort()).toEqual(['Areas', 'Order desk']);
  });

  it('finds the focused field with its name, section and description', async () => {
    expect((await read(FORM, (page) => page.locator('#city').focus())).field).toEqual({
      label: 'City',
      name: 'town',
      type: 'text',
      placeholder: 'e.g. Porto',
      description: 'As on the invoice.',
      section: 'Address',
    });
  });

  it('takes a fieldset’s legend for the section', async () => {
    const { field } = await read(FORM, (page) => page.locator('#owner').focus());
    expect(field).toMatchObject({ label: 'Owner', section: 'Card' });
  });

  it('names a field in a table by its column', async () => {
    const table = `<table><thead><tr><th>Item<th>Net amount</thead><tr><td>Desk<td><input id=f></table>`;
    const { field, labels } = await read(table, (page) => page.locator('#f').focus());
    expect(field).toMatchObject({ label: 'Net amount', row: 'Desk' });
    expect(labels).toEqual(['Item', 'Net amount']);
  });

  it('follows the focus into an open shadow root', async () => {
    const html = `<h2>Before</h2><x-form></x-form><h2>After</h2><script>
      document.querySelector('x-form').attachShadow({ mode: 'open' }).innerHTML =
        '<label for=f>Inside</label><input id=f aria-describedby=d><p id=d>Described inside</p>';</script>`;
    const { field } = await read(html, (page) => page.locator('#f').focus());
    expect(field).toMatchObject({ label: 'Inside', description: 'Described inside', section: 'Before' });
  });

  it('follows the focus into a frame of the same origin', async () => {
    pages.put('/frame', '<html lang=de><h2>Rahmen</h2><label>Betrag <input id=f></label>');
    const html = '<html lang=en><h1>Outside</h1><iframe src=/frame></iframe>';
    const { field, lang, title } = await read(html, (page) => page.frameLocator('iframe').locator('#f').focus());
    expect(field).toMatchObject({ label: 'Betrag', section: 'Rahmen' });
    expect(lang).toBe('de');
    expect(title).toBe('');
  });

  it('finds the messages in sight, the focused field’s own first', async () => {
    const html = `<p role=alert>Two fields need you</p><p role=alert hidden>Not drawn</p>
      <label>Tax <input id=tax aria-invalid=true aria-errormessage=e1></label><p id=e1>Tax code is unknown</p>
      <label>Due <input id=due aria-invalid=true aria-describedby=e2></label><p id=e2>Due is in the past</p>`;
    const { error, errors } = await read(html, (page) => page.locator('#due').focus());
    expect(error).toBe('Due is in the past');
    expect(errors).toEqual(['Due is in the past', 'Two fields need you', 'Tax code is unknown']);
  });

  it('finds the marked words', async () => {
    const html = '<p id=s>Reverse charge: <b>the customer</b> pays the tax.</p>';
    const { selection } = await read(html, (page) =>
      page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s') as Element)),
    );
    expect(selection).toBe('Reverse charge: the customer pays the tax.');
  });

  it('keeps the lines and cells of marked words apart', async () => {
    const html = `<div id=s><p>Please
      use</p><dl><dt>Password<dd>magnolia</dl>one<br>two<table><tr><th>User <th>Role<tr><td><p>ana</p><td>buyer</table></div>`;
    const { selection } = await read(html, (page) =>
      page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#s') as Element)),
    );
    expect(selection).toBe('Please use\nPassword\nmagnolia\none\ntwo\nUser\tRole\t\nana\tbuyer');
  });

  it('answers with the focused field on a page of 50,000 elements', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `<tr><td>${row}<td>a<td>b<td>c`).join('');
    const html = `<title>Long</title><h1>Long list</h1><label>Amount <input id=f></label><table>${rows}</table>`;
    const snapshot = await read(html, async (page) => {
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(50_000);
      await page.locator('#f').focus();
    });
    expect(snapshot.field?.label).toBe('Amount');
    expect(snapshot.headings).toEqual(['Long list']);
  });
});
