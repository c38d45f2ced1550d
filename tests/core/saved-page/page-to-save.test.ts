// What is written of a page: all that was read of it, nothing that is masked or left out, and a file that is read again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPages } from '../../../lib/core/author/read-pages.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { type PageSnapshot, parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { placeWords } from '../../../lib/core/place/place-words.ts';
import { linesToSave, pageToSave } from '../../../lib/core/saved-page/page-to-save.ts';
import { pageWith } from '../../fixtures/pages/page.ts';
import { pages, tipLists } from '../../fixtures/pages/random-pages.ts';
import { PERSONAL_TEXTS } from '../../fixtures/secrets/personal-texts.ts';

const [MASKED, WHOLE] = [
  { address: true, texts: true },
  { address: false, texts: false },
];
const helpOn = (snapshot: PageSnapshot) => ({ page: { status: 'read', snapshot } }) as const;
const saved = (page: PageSnapshot, masking = MASKED, leftOut: string[] = []) =>
  pageToSave(linesToSave(helpOn(page), masking).filter(({ key }) => !leftOut.includes(key)));

/** A page as it is read: without empty texts, and with the message that matters most among all. */
const asRead = (page: PageSnapshot): PageSnapshot => saved(page, WHOLE).page;

/** The file as the command line finds it in a folder. */
const readAgain = (text: string) => readPages(new Map([['pages/saved.json', new TextEncoder().encode(text)]]));

const full = pageWith({
  url: 'https://finance.example/invoices/20417/edit?session=8f3a91c2d4e5f607',
  title: 'Invoice 20417',
  headings: ['Invoice 20417', 'Hello Ana'],
  labels: ['Supplier', 'Cost centre'],
  landmarks: ['Main'],
  field: { label: 'Cost centre', placeholder: 'such as 410 200', section: 'Positions', row: 'ana.silva@example.com' },
  selection: 'Total 1,234.56 €',
  error: 'FI-204: Cost centre 410 200 is closed',
  errors: ['Invoice 20417 is locked', 'FI-204: Cost centre 410 200 is closed'],
  lang: 'en',
  description: 'Books invoices',
});

test('a page is written without what is private, in the form of an author’s folder', () => {
  expect(JSON.parse(saved(full).text)).toEqual({
    url: 'https://finance.example/invoices/00000/edit?session=0',
    title: 'Invoice •••',
    headings: ['Invoice •••', 'Hello •••'],
    labels: ['Supplier', 'Cost centre'],
    landmarks: ['Main'],
    field: { label: 'Cost centre', placeholder: 'such as 410 200', section: 'Positions', row: '•••' },
    selection: 'Total ••• €',
    error: 'FI-204: Cost centre 410 200 is closed',
    errors: ['Invoice ••• is locked', 'FI-204: Cost centre 410 200 is closed'],
    lang: 'en',
    description: 'Books invoices',
  });
});

test('unmasked it is the page as it was read', () => {
  expect(JSON.parse(saved(full, WHOLE).text)).toEqual(full);
});

test('each line can be left out, and no other goes with it', () => {
  const lines = linesToSave(helpOn(full), WHOLE);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  for (const { key } of lines) {
    const left = linesToSave(helpOn(saved(full, WHOLE, [key]).page), WHOLE).map(({ words }) => words);
    const others = lines.filter((line) => line.key !== key).map(({ words }) => words);
    if (key !== 'address-0') expect(left).toEqual(others);
  }
  const main = saved(full, WHOLE, ['message-main']).page;
  expect([main.error, main.errors]).toEqual(['Invoice 20417 is locked', ['Invoice 20417 is locked']]);
  expect(saved(full, WHOLE, ['field-label', 'field-placeholder', 'field-section', 'field-row']).page.field).toBeNull();
});

test('a page of which only its address is known can be saved, and one that was not read cannot', () => {
  expect(saved(pageWith({ url: 'https://app.example/' })).page).toEqual(
    parsePageSnapshot({ url: 'https://app.example/', error: null, selection: null, lang: null }),
  );
  expect(linesToSave({ page: { status: 'unreadable', reason: 'pdf' } }, MASKED)).toEqual([]);
});

test('nobody’s words get into the file by a key that is none, nor by what nobody sees', () => {
  const given = { ...full, value: 'canary', field: { label: 'Cost\u200b centre', value: 'canary' } };
  expect(saved(given as PageSnapshot).text).not.toContain('canary');
  expect(saved({ ...full, title: 'Write to ana.\u200bsilva@exam\u00adple.com' }, MASKED).page.title).toBe(
    'Write to •••',
  );
});

test('whatever page it is, the file is read without a problem, as the page that was shown', () => {
  fc.assert(
    fc.property(pages, fc.boolean(), fc.boolean(), (page, address, texts) => {
      const { page: shown, text } = saved(page, { address, texts });
      const read = readAgain(text);
      expect(read.problems).toEqual([]);
      expect(read.pages.map((one) => one.page)).toEqual([parsePageSnapshot(shown)]);
    }),
  );
});

test('wherever it stands on a page, nothing that is masked is in the file', () => {
  // Short ones stand in the words around them as well.
  const words = fc.constantFrom(...PERSONAL_TEXTS.filter(([, personal]) => personal.length > 3));
  const place = fc.constantFrom<keyof PageSnapshot | 'label'>(
    'title',
    'headings',
    'labels',
    'landmarks',
    'selection',
    'error',
    'errors',
    'description',
    'label',
  );
  fc.assert(
    fc.property(pages, words, place, (page, [text, personal], at) => {
      const one = ['headings', 'labels', 'landmarks', 'errors'].includes(at) ? [text] : text;
      const given = at === 'label' ? { ...page, field: { label: text } } : { ...page, [at]: one };
      expect(saved(given, WHOLE).text).toContain(JSON.stringify(personal).slice(1, -1));
      expect(saved(given).text).not.toContain(JSON.stringify(personal).slice(1, -1));
    }),
  );
});

test('a number or a name in the address is nowhere in the file', () => {
  const record = fc.integer({ min: 10_000, max: 9_999_999 }).map(String);
  const person = fc.constantFrom('helena.prado', 'jmeier', 'zaphod-b');
  fc.assert(
    fc.property(pages, record, person, (page, number, name) => {
      const url = `https://app.example/users/${name}/invoices/${number}?from=${number}`;
      const { text, fileName } = saved({ ...page, url, title: `INV-${number} of ${name.replace('.', ' ')}` });
      for (const secret of [number, name, name.replace('.', ' ')]) expect(text + fileName).not.toContain(secret);
    }),
  );
});

// A record that a tip leaves out by its number is as any other once that is masked: then the preview says so.
const withoutExceptions = tipLists.map((tips) => tips.map((tip) => ({ ...tip, exclude: [] })));

test('masked or not, the file finds the tips that the page found', () => {
  fc.assert(
    fc.property(withoutExceptions, pages.map(asRead), fc.boolean(), (tips, page, isMasked) => {
      const patterns = tips.flatMap(({ match }) => match);
      const places = placeWords(patterns, new URL(page.url));
      const lines = linesToSave({ ...helpOn(page), places }, isMasked ? MASKED : WHOLE);
      const [read] = readAgain(pageToSave(lines).text).pages;
      if (!read) throw new Error('The file is no saved page.');
      const shown = (on: PageSnapshot) =>
        findTips(createCollection(tips), on)
          .filter((found) => found.shown)
          .map(({ tip }) => tip.id);
      expect(shown(read.page)).toEqual(shown(page));
    }),
  );
});
