// What the page reader makes of the shapes that pages come in: names, messages, parts, languages.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { bundlePageReader, drawForReader, launchPlainChromium } from '../browser/page-reader.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { everyNth } from '../effort.ts';
import { BARE_VALUES, REPEATED_VALUES } from '../fixtures/pages/bare-values.ts';
import { DRAWN_SELECTS } from '../fixtures/pages/drawn-selects.ts';
import { DRAWN_VALUES } from '../fixtures/pages/drawn-values.ts';
import { ERROR_SHAPES, FIELD_SHAPES } from '../fixtures/pages/page-shapes.ts';
import { FRAMED_WORD, INNER_TEXT, POINTED_WORDS, placeOfWord, TEXT_PAGE } from '../fixtures/pages/text-page.ts';

let pages: ScratchPages;
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundlePageReader();
  pages = await startScratchPages();
  browser = await launchPlainChromium();
  page = await browser.newPage();
  await page.goto(pages.put('/shape', '<!doctype html>'));
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const show = (html: string) =>
  drawForReader(page, pages, script, `<!doctype html><html lang=en><title>Shape</title><body>${html}`);

/** Reads the page, as asked about the element with a selector. */
const read = (at = 'none') =>
  page.evaluate<PageSnapshot>(`pageReader.readPage(document, { at: document.querySelector('${at}') })`);

describe('a field', () => {
  it.each(everyNth(2, FIELD_SHAPES))('$shape', async ({ html, label }) => {
    await show(html);
    await page.locator('#f').first().focus();
    expect((await read()).field?.label ?? null).toBe(label);
  });

  it('is the one that help was asked about, not the one with the focus', async () => {
    await show('<label>Own <input id=a></label><label id=l>Other <b id=b>field</b><input></label><p id=p></p>');
    await page.locator('#a').focus();
    expect((await read('#l')).field?.label).toBe('Other field');
    expect((await read('#b')).field?.label).toBe('Other field');
    expect((await read('#p')).field?.label).toBe('Own');
    expect((await read('#a')).field?.label).toBe('Own');
  });

  it('is the one in the box that was pointed at, where the box only says how it works', async () => {
    const box = (more: string, inside: string) =>
      show(`<div id=w role=combobox ${more}><label for=i>Fuel</label><b id=b>Diesel</b>${inside}</div>`);
    await box('', '<input id=i>');
    expect((await read('#w')).field?.label).toBe('Fuel');
    expect((await read('#b')).field?.label).toBe('Fuel');
    await box('', '<input id=i type=password>');
    expect((await read('#w')).field).toBeNull();
    await box('aria-label=Energy', '<input id=i>');
    expect((await read('#w')).field?.label).toBe('Energy');
  });

  it('stands under the heading of its page when its frame has none, and in the group it belongs to', async () => {
    await show('<h2>Payment</h2><iframe srcdoc="<label>Own <input id=f></label>"></iframe>');
    await page.frameLocator('iframe').locator('#f').focus();
    expect((await read()).field).toMatchObject({ label: 'Own', section: 'Payment' });
    await show(
      '<h2>no</h2><p id=g>Pay by</p><div role=radiogroup aria-labelledby=g><label><input id=f type=radio> Card</label></div>',
    );
    await page.locator('#f').focus();
    expect((await read()).field).toMatchObject({ label: 'Card', section: 'Pay by' });
  });
});

describe('a value that the page draws itself belongs to its field, and is never read', () => {
  it.each(everyNth(2, [...DRAWN_VALUES, ...BARE_VALUES, ...REPEATED_VALUES, ...DRAWN_SELECTS]))(
    '$shape',
    async ({ html, at, label }) => {
      await show(html);
      for (const selector of at) {
        const snapshot = await read(selector);
        expect(snapshot.field?.label ?? null).toBe(label);
        const pointed = await page.evaluate(`pageReader.pointedName(document.querySelector('${selector}'))`);
        const shown = await page.evaluate('pageReader.shownTexts()');
        expect(JSON.stringify([snapshot, pointed, shown])).not.toContain('canary');
      }
    },
  );
});

describe('a thing that is pointed at', () => {
  it.each([
    [
      'a button in the header of a column',
      '<table><tr><th>Due date <button id=t aria-label=Sort></button></table>',
      'Due date',
    ],
    [
      'a picture with a caption',
      '<figure><img id=t alt="" width=9 height=9><figcaption>Plan</figcaption></figure>',
      'Plan',
    ],
    [
      'a command beside a field',
      '<div><input placeholder=Search><div><i>3 chosen</i> <button id=t>Delete</button> <button>Export</button></div></div>',
      'Delete',
    ],
    [
      'a requirement beside a field',
      '<div><input type=text><ul><li id=t>At least 8 letters</li><li>One digit</li></ul></div>',
      'At least 8 letters',
    ],
    ['a hint below a field', '<div><input style="border:0"><p id=t>Net of tax</p></div>', 'Net of tax'],
    [
      'sentences, as many as there is room for',
      `<p id=t>Ask first. ${'Then wait. '.repeat(20)}</p>`,
      `Ask first. ${'Then wait. '.repeat(13)}`.trim(),
    ],
    [
      'a long text in a box',
      `<div id=t><span>${'Ten of all'.padEnd(200, ' more')}</span></div>`,
      'Ten of all'.padEnd(160, ' more'),
    ],
    ['a long text', `<p id=t>${'Ten of all'.padEnd(160, ' more')} ends</p>`, 'Ten of all'.padEnd(160, ' more')],
  ])('is named: %s', async (_, html, name) => {
    await show(html);
    expect((await read('#t')).field?.label).toBe(name);
  });

  it('is a message where it is red, in the next row too', async () => {
    await show('<table><tr><td>Plant<td><input><tr><td><td id=t style="color:#c00">Plant 10 is closed</table>');
    expect(await read('#t')).toMatchObject({ error: 'Plant 10 is closed', errors: ['Plant 10 is closed'] });
    await show('<table><tr><td><a href=/ style="color:#c00" id=t>Delete this row</a></table>');
    expect((await read('#t')).error).toBeNull();
  });
});

describe('a word of running text that is pointed at', () => {
  beforeAll(async () => {
    pages.put('/inner-text', INNER_TEXT);
  });

  it.each(everyNth(2, [...POINTED_WORDS, FRAMED_WORD]))('means $meant: $at', async ({ selector, word, meant }) => {
    await page.goto(pages.put('/text', TEXT_PAGE));
    await page.evaluate(script);
    const inside = selector === FRAMED_WORD.selector ? page.frameLocator('#inner') : page;
    const element = inside.locator(selector);
    await element.scrollIntoViewIfNeeded();
    const [inElement, box] = [await element.evaluate(placeOfWord, word), await element.boundingBox()];
    const [x, y] = [(box?.x ?? 0) + inElement.x, (box?.y ?? 0) + inElement.y];
    const [outlined, read] = await page.evaluate<[string, string]>(`pageReader.pointedAt(${x}, ${y})`);
    expect(read).toBe(meant);
    expect(meant.startsWith(outlined.replace(/…$/, ''))).toBe(true);
  });
});

describe('texts that an author may have written down', () => {
  const message = 'FI-204: Cost centre 410 is closed';
  const shownOn = async (html: string) => {
    await show(html);
    return page.evaluate<string[]>('pageReader.shownTexts()');
  };

  it.each<[string, string]>([
    ['in two elements', '<div><b>FI-204:</b> <span>Cost centre 410 is closed</span></div>'],
    ['in two cells', '<table><tr><td>FI-204:<td>Cost centre 410 is closed</table>'],
    ['in many elements', `<p>${message.replaceAll(' ', '</i> <i>').replace(/^/, '<i>')}</i> <b></b><b></b></p>`],
    ...['pre', 'code', 'a', 'button', 'h2', 'label'].map(
      (name) => [name, `<${name}>${message}</${name}>`] satisfies [string, string],
    ),
    ['in a cell', `<table><tr><th>${message}</table>`],
    ['among links', `<nav><p>${message}</p></nav>`],
    ['in a drawing', `<svg width=400 height=40><text y=20>${message}</text></svg>`],
  ])('%s', async (_, html) => expect(await shownOn(html)).toContain(message));

  it('with a long explanation', async () => {
    expect(await shownOn(`<p>${message}. ${'Ask your accountant. '.repeat(20)}</p>`)).toContain(`${message}.`);
  });

  it.each([
    ['red', `<p style="color:#c00">${message}</p>`],
    ['marked', `<p role=alert>${message}</p>`],
  ])('in the middle of a long page, %s', async (_, html) => {
    const many = (from: number) => Array.from({ length: 500 }, (_none, at) => `<p>Text ${from + at}</p>`).join('');
    expect(await shownOn(many(0) + html + many(500))).toContain(message);
  });
});

describe('where a field stands', () => {
  const sectionOf = async (html: string) => {
    await show(html);
    await page.locator('#f').focus();
    return (await read()).field?.section;
  };
  const component = (inside: string, slotted = '') =>
    `<x-part><template shadowrootmode=open>${inside}</template>${slotted}</x-part>`;

  it('is told by the nearest heading, in an open shadow root too', async () => {
    const title = component('<h2><slot></slot></h2>', 'Payment');
    expect(await sectionOf(`<h1>no</h1>${title}<input id=f>`)).toBe('Payment');
    const panel = component('<h2>Delivery</h2><slot></slot><h2>no</h2>', '<p><input id=f></p>');
    expect(await sectionOf(`<h1>no</h1>${panel}`)).toBe('Delivery');
    expect(await sectionOf('<h1>no</h1><h3>Address</h3><input id=f placeholder=Street>')).toBe('Address');
  });

  it('is told by its row, whatever stands in the cells before', async () => {
    const rowOf = async (cells: string) => {
      await show(`<table><tr><th>x<th>y<th>z<tr>${cells}</table>`);
      await page.locator('#f').focus();
      return (await read()).field?.row;
    };
    expect(await rowOf('<td><input id=f type=checkbox><td>Invoice 42<td>open')).toBe('Invoice 42');
    expect(await rowOf('<td>€<td>Desk<td><input id=f>')).toBe('Desk');
    const inner = component('<input id=f>');
    expect(await rowOf(`<td>Chair<td>2<td>${inner}`)).toBe('Chair');
  });
});

describe('messages', () => {
  it.each(everyNth(2, ERROR_SHAPES))('$shape', async ({ html, errors, touch }) => {
    await show(html);
    if (touch) {
      await page.locator('#f').focus();
      await page.keyboard.type('x');
      await page.keyboard.press('Tab');
    }
    expect((await read()).errors).toEqual(errors);
  });

  it('are five at most, each once, the focused field’s own first', async () => {
    const alerts = Array.from({ length: 9 }, (_, at) => `<p role=alert>Alert ${at % 7}</p>`).join('');
    await show(`${alerts}<div><label>Own <input id=f aria-invalid=true></label><p class=error>Own error</p></div>`);
    await page.locator('#f').focus();
    const { errors, error } = await read();
    expect(errors).toEqual(['Own error', 'Alert 0', 'Alert 1', 'Alert 2', 'Alert 3']);
    expect(error).toBe('Own error');
  });
});

describe('parts of a page', () => {
  const shadow = (inside: string) => `<div><template shadowrootmode=open>${inside}</template></div>`;

  it('are read in the order of the page: shadow roots, roots in them, and frames', async () => {
    const inner = shadow('<h2>Third</h2><label>Inner <input></label>');
    const frame =
      '<iframe srcdoc="<h2>Fifth</h2><label>Framed <input></label><p role=alert>Framed alert</p>"></iframe>';
    await show(
      `<h2>First</h2>${shadow(`<h2>Second</h2>${inner}<p role=alert>Deep alert</p><nav aria-label=Deep></nav>`)}` +
        `<h2>Fourth</h2>${frame}<h2>Sixth</h2>`,
    );
    const { headings, labels, errors, landmarks } = await read();
    expect(headings).toEqual(['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']);
    expect(labels).toEqual(['Inner', 'Framed']);
    expect(errors).toEqual(['Deep alert', 'Framed alert']);
    expect(landmarks).toEqual(['Deep']);
  });

  it('are read through slots', async () => {
    await show(`<x-title><template shadowrootmode=open><h1>New <slot></slot></h1></template>order</x-title>`);
    expect((await read()).headings).toEqual(['New order']);
  });

  it('that are titles without being headings are read as headings', async () => {
    const trail = (inside: string) => `<ul class="app-breadcrumbs"><li><a href=/>Home</a></li>${inside}</ul>`;
    await show(
      `${trail('<li>Edit order</li>')}<div class="x-dialog__title">Choose a supplier</div>
      <div class="page-title"><h1>Order 7</h1><button>New</button></div><nav aria-label="Breadcrumb"><ol><li>Home</li>
      <li>Orders</li></ol></nav><span class="subtitle">Not one</span>`,
    );
    expect((await read()).headings).toEqual(['Edit order', 'Choose a supplier', 'Order 7', 'Orders']);
  });

  it('that are fields are read by their names, whatever names them, and never by their values', async () => {
    await show(
      `<table><tr><td>Subnet</td><td><input value=secret1></td></tr><tr><td>Pool</td><td><select><option>secret2</select></td></tr></table>
      <label>Mask <input value=secret3></label><input type=submit value=Send><input type=hidden name=token>`,
    );
    expect((await read()).labels).toEqual(['Mask', 'Subnet', 'Pool']);
  });

  it('of another origin are left alone', async () => {
    const foreign = pages.put('/foreign', '<h2>Foreign</h2>').replace('127.0.0.1', 'localhost');
    await show(`<h2>Own</h2><iframe src="${foreign}"></iframe><iframe sandbox srcdoc="<h2>Boxed</h2>"></iframe>`);
    expect((await read()).headings).toEqual(['Own']);
  });

  it('that nobody sees are left alone', async () => {
    const frame = (style: string) => `<iframe style="${style}" srcdoc="<h2>Hidden</h2>"></iframe>`;
    await show(`<h2>Own</h2>${['display:none', 'visibility:hidden', 'opacity:0'].map(frame).join('')}`);
    expect((await read()).headings).toEqual(['Own']);
  });
});

describe('the language', () => {
  it.each([
    ['of the document', '<input id=f>', 'en'],
    ['of what is around the field', '<div lang=pt><input id=f></div>', 'pt'],
    [
      'of what is around a shadow root',
      '<div lang=pt><p><template shadowrootmode=open><input id=f></template></div>',
      'pt',
    ],
    [
      'inside a shadow root',
      '<div lang=pt><p><template shadowrootmode=open><b lang=fr><input id=f></b></template></div>',
      'fr',
    ],
  ])('%s', async (_, html, lang) => {
    await show(html);
    await page.locator('#f').focus();
    expect((await read()).lang).toBe(lang);
  });

  it('of what is around a frame that says none', async () => {
    await show('<div lang=pt><iframe srcdoc="<input id=f>"></iframe></div>');
    await page.frameLocator('iframe').locator('#f').focus();
    expect((await read()).lang).toBe('pt');
  });
});
