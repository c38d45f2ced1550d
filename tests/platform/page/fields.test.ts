// @vitest-environment happy-dom
// Fields by the shapes that pages give them, and what somebody typed, which is never read. The browser is asked the same;
// messages beside fields are asked there alone, for the simulated DOM does not know their selectors.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/platform/page/read-page.ts';
import { HIDING_PLACES } from '../../fixtures/pages/hiding-places.ts';
import { FIELD_SHAPES } from '../../fixtures/pages/page-shapes.ts';
import { useInitialStyles } from '../../fixtures/stand-ins/initial-styles.ts';

beforeAll(useInitialStyles);

/** Shapes that need shadow roots in HTML, a drawn line or a selector that the DOM does not know. */
const SHAPES_OF_A_BROWSER = [
  'a component that has a label',
  'a button in a form that shows what was chosen',
  'a button after words that shows what was chosen',
  'a message in the label of a mark',
  'a field that shows dots',
  'what a button says, in a longer label',
];
const PLACES_OF_A_BROWSER = [
  'a list of choices drawn as a button',
  'a button that opens a list of choices',
  'a button that shows the day that was chosen',
  'an editor made of a whole document in a frame',
  'a toast with a field in it',
  'a toast that is an output',
  'the group of a wrong field',
];

function show(html: string, focus = '#f'): void {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>(focus)?.focus();
}

const labelIn = async (html: string) => {
  show(html);
  return (await readPage(document)).field?.label ?? null;
};
/** All that is read, or that reading failed. */
const allRead = () => readPage(document).then(JSON.stringify, String);

describe('a field', () => {
  const here = FIELD_SHAPES.filter(({ shape }) => !SHAPES_OF_A_BROWSER.includes(shape));
  const there = FIELD_SHAPES.filter(({ shape }) => SHAPES_OF_A_BROWSER.includes(shape));

  test('is asked here in most shapes', () => {
    expect(here.length).toBeGreaterThan(60);
    expect(there).toHaveLength(SHAPES_OF_A_BROWSER.length);
  });

  test.each(here)('$shape', async ({ html, label }) => expect(await labelIn(html)).toBe(label));

  test.each(there)('only a browser answers: $shape', async ({ html, label }) =>
    expect(await labelIn(html).catch(() => 'failed')).not.toBe(label),
  );

  test('with its label, name and placeholder', async () => {
    show('<label for=f>Cost centre</label><input id=f name=cc placeholder="Six digits">');
    expect((await readPage(document)).field).toMatchObject({
      label: 'Cost centre',
      name: 'cc',
      placeholder: 'Six digits',
    });
  });

  test('is that which was asked about, before that which has the focus', async () => {
    show('<label>Own <input id=f></label><label>Other <input id=o></label>');
    const labelAt = async (at: Element | null) => (await readPage(document, { at })).field?.label;
    expect(await labelAt(null)).toBe('Own');
    expect(await labelAt(document.getElementById('o'))).toBe('Other');
  });
});

describe('what somebody typed or chose is never read', () => {
  const places = Object.entries(HIDING_PLACES).filter(([name]) => !PLACES_OF_A_BROWSER.includes(name));

  test('most places are looked at here', () => {
    expect(places.length).toBeGreaterThan(40);
    expect(PLACES_OF_A_BROWSER.filter((name) => !(name in HIDING_PLACES))).toEqual([]);
  });

  test.each(places)('in %s', async (_, { body, focus }) => {
    show(body, focus ?? 'none');
    const read = await allRead();
    expect(read).toContain('"headings"');
    expect(read).not.toContain('canary');
  });

  const FIELDS = [
    '<input id=f>',
    '<input id=f type=search>',
    '<input id=f type=password>',
    '<input id=f autocomplete=cc-number>',
    '<textarea id=f></textarea>',
    '<div id=f role=textbox tabindex=0></div>',
    '<div id=f contenteditable tabindex=0></div>',
  ];
  const AROUND = [
    (field: string) => `<label>Own ${field}</label>`,
    (field: string) => `<h2>Travel</h2><p>Own ${field} words</p>`,
    (field: string) => `<table><tr><th>Own<td>${field}</table>`,
    (field: string) => `<fieldset><legend>Own</legend>${field}<input><label for=f>Own</label></fieldset>`,
  ];

  test('whatever it is, in whatever field, wherever that stands', async () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(...FIELDS), fc.constantFrom(...AROUND), async (words, field, around) => {
        show(around(field));
        const secret = `canary${words}canary`;
        const element = document.getElementById('f');
        if (element && 'value' in element) element.value = secret;
        else if (element) element.textContent = secret;
        expect(await allRead()).not.toContain('canary');
      }),
    );
  });

  test.each([
    '<input id=f type=password>',
    '<input id=f autocomplete="section-a current-password">',
    '<input id=f autocomplete=one-time-code>',
    '<input id=f autocomplete="billing cc-csc">',
  ])('%s is passed over whole', async (field) => {
    expect(await labelIn(`<label>Own ${field}</label>`)).toBeNull();
  });

  test('a new password is a field as any other, for component libraries call any field so', async () =>
    expect(await labelIn('<label>Own <input id=f autocomplete=new-password></label>')).toBe('Own'));
});
