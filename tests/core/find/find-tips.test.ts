import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { type FindOptions, findTips } from '../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { pageWith } from '../../fixtures/pages/page.ts';
import { tipWith } from '../../fixtures/tips/tips.ts';

const HERE = { match: ['https://a.test/invoices/new'] };
const SITE = { match: ['https://a.test/*'] };
const PAGE = { url: 'https://a.test/invoices/new' };

const find = (tips: Partial<Tip>[], page: Partial<PageSnapshot> = {}, options?: FindOptions) =>
  findTips(
    createCollection(tips.map((given, index) => tipWith({ id: `t${index}`, text: `text ${index}`, ...given }))),
    pageWith({ ...PAGE, ...page }),
    options,
  );
const group = (tip: Partial<Tip>, page?: Partial<PageSnapshot>) => {
  const [found] = find([tip], page);
  return found ? `${found.group}${found.shown ? '' : ', not shown'}` : 'not found';
};

describe('a tip stands', () => {
  test.each<[string, Partial<Tip>, Partial<PageSnapshot>, string]>([
    ['under the field it names', { ...SITE, fields: ['Cost centre'] }, { field: { label: 'Cost centre *' } }, 'field'],
    [
      'under the field it names technically',
      { ...SITE, fields: ['cc_id'] },
      { field: { label: 'X', name: 'cc_id' } },
      'field',
    ],
    [
      'under the message it explains',
      { ...SITE, errors: ['Centre * closed'] },
      { error: 'Centre 12 closed' },
      'message',
    ],
    ['under a message further down', { ...SITE, errors: ['FI-204'] }, { errors: ['FI-1', 'FI-204'] }, 'message'],
    ['under the page its pattern names', HERE, {}, 'page'],
    ['under the site, when its pattern names all of it', SITE, {}, 'site, not shown'],
    ['nowhere, when it is general and shares no word', {}, {}, 'not found'],
    ['nowhere, when its pattern names another page', { match: ['https://a.test/x'] }, {}, 'not found'],
    [
      'nowhere, when the page is excluded',
      { ...SITE, exclude: HERE.match, title: 'Tax rate of services' },
      { headings: ['Tax rate'] },
      'not found',
    ],
    [
      'under the page, when its heading is there',
      { ...HERE, headings: ['Invoice'] },
      { headings: ['New invoice'] },
      'page',
    ],
    [
      'under the site, when its heading is missing',
      { ...HERE, headings: ['Order'] },
      { headings: ['Invoice'] },
      'site, not shown',
    ],
    [
      'under the site, when its heading is only part of a word there',
      { ...HERE, headings: ['Port'] },
      { headings: ['Monthly reports'] },
      'site, not shown',
    ],
    [
      'under the page, when its heading is there in a script without spaces',
      { ...HERE, headings: ['請求書'] },
      { headings: ['請求書の設定'] },
      'page',
    ],
    [
      'not under the message, when its heading is missing',
      { ...SITE, errors: ['is required'], headings: ['Order'] },
      { error: 'Date is required', headings: ['Invoice'] },
      'site, not shown',
    ],
    [
      'not under the field, when its heading is missing',
      { ...SITE, fields: ['Date'], headings: ['Order'] },
      { field: { label: 'Date' }, headings: ['Invoice'] },
      'site, not shown',
    ],
  ])('%s', (_, tip, page, where) => expect(group(tip, page)).toBe(where));
});

test('the field comes before the message, that before the page, and that before the site', () => {
  const tips = [SITE, HERE, { ...SITE, errors: ['Closed'] }, { ...SITE, fields: ['Date'], errors: ['Closed'] }];
  const found = find(tips, { field: { label: 'Date' }, error: 'Closed' });
  expect(found.map((of) => of.group)).toEqual(['field', 'message', 'page', 'site']);
});

test('words decide among tips of the same place', () => {
  const found = find(
    [
      { ...HERE, title: 'Printing' },
      { ...HERE, title: 'Tax rate' },
    ],
    { field: { label: 'Tax rate' } },
  );
  expect(found.map(({ tip }) => tip.title)).toEqual(['Tax rate', 'Printing']);
});

test('the same words at two places are one tip', () => {
  const twin = { title: 'Same', text: 'Same' };
  expect(
    find([
      { ...SITE, ...twin },
      { ...HERE, ...twin },
    ]).map((of) => of.group),
  ).toEqual(['page']);
});

test.each([
  [40, HERE],
  [40, SITE],
])('of %i tips with %j thirty come', (count, place) => {
  expect(find(Array.from({ length: count }, () => place))).toHaveLength(30);
});

test('thirty come also when the nearest of the site are added', () => {
  const here = Array.from({ length: 40 }, () => SITE);
  const others = Array.from({ length: 9 }, (_, n) => ({
    match: ['https://a.test/x'],
    title: `Tax rate ${n}`,
    keywords: ['tax'],
  }));
  expect(find([...here, ...others], { title: 'Tax rate', headings: ['Tax rate'] }).length).toBeLessThanOrEqual(30);
});

test('general tips never crowd out what is near on the site, nor tips for all of it', () => {
  const general = Array.from({ length: 70 }, (_, n) => ({ match: [], title: `Tax rate ${n}` }));
  const page = { headings: ['Tax rate'] };
  expect(
    find([...general, { match: ['https://a.test/x'], title: 'Tax rate there' }], page).map(({ tip }) => tip.title),
  ).toContain('Tax rate there');
  const silent = general.map((tip, n) => ({ ...tip, title: `Printing ${n}` }));
  expect(find([...silent, { ...SITE, title: 'Cost centre' }], page).map(({ tip }) => tip.title)).toEqual([
    'Cost centre',
  ]);
});

test('a tip of very many tags and words takes no other with it', () => {
  const many = Array.from({ length: 130_000 }, (_, at) => `word${at}`);
  const found = find(
    [
      { ...SITE, title: many.join(' '), tags: many },
      { ...SITE, title: 'Tax rate' },
    ],
    {
      headings: ['Tax rate'],
      field: { label: 'Tax rate' },
    },
  );
  expect(found[0]?.tip.title).toBe('Tax rate');
});

test('a tip in another language counts less', () => {
  const words = { ...HERE, title: 'Tax rate' };
  const tips = [
    { ...words, language: 'de', text: 'The tax rate.' },
    { ...words, language: 'en-GB', text: 'A share of it.' },
  ];
  const firstOn = (lang: string | null) => find(tips, { headings: ['Tax rate'], lang })[0]?.tip.language;
  expect(firstOn('en')).toBe('en-GB');
  expect(firstOn(null)).toBe('de');
});

test('another language is no objection where no tip is in that of the page', () => {
  const tips = [{ ...HERE, title: 'Umsatzsteuer in Italien', language: 'de' }];
  const scoreOn = (lang: string | null) => find(tips, { headings: ['Umsatzsteuer'], lang })[0]?.score;
  expect(scoreOn('en')).toBe(scoreOn(null));
  expect(scoreOn('en')).toBe(scoreOn('de-AT'));
});

test('the reason is the name that met, not the other one', () => {
  const [found] = find([{ ...SITE, fields: ['cc_id'] }], { field: { label: 'Kostenstelle', name: 'cc_id' } });
  expect(found?.reasons[0]).toEqual({ page: 'field', tip: 'fields', words: ['cc_id'] });
});

test('any place: patterns and exclusions are ignored, words must meet', () => {
  const tips = [
    { title: 'Tax rate', match: ['https://b.test/*'], exclude: ['https://a.test/*'] },
    { title: 'Printing' },
  ];
  const found = find(tips, { headings: ['Tax rate'] }, { anyPlace: true });
  expect(found.map(({ tip }) => tip.title)).toEqual(['Tax rate']);
});

test('a page without an address has general tips only', () => {
  const found = find([SITE, { title: 'Tax rate' }], { url: 'about:srcdoc', headings: ['Tax rate'] });
  expect(found.map(({ tip }) => tip.title)).toEqual(['Tax rate']);
});

describe('selected words', () => {
  const term = {
    title: 'Virtual machines',
    text: 'A virtual machine is a computer that runs within a cluster.',
    match: ['https://a.test/virtualization/*'],
  };
  const overview = { ...HERE, title: 'New invoice', text: 'Here an invoice is entered.' };
  const asked = { headings: ['New invoice'], selection: 'virtual machine' };

  test('find what they mean where that is told for another page of the site', () => {
    const [found] = find([overview, term], asked);
    expect(found).toMatchObject({ tip: { title: 'Virtual machines' }, group: 'site', shown: true });
    expect(found?.reasons.map(({ page }) => page)).toContain('selection');
  });

  test('find nothing of another site, nor what leaves this page out by name', () => {
    const titlesOf = (tip: Partial<Tip>) => find([overview, tip], asked).map(({ tip: { title } }) => title);
    expect(titlesOf({ ...term, match: ['https://b.test/*'] })).toEqual(['New invoice']);
    expect(titlesOf({ ...term, exclude: ['https://a.test/invoices/*'] })).toEqual(['New invoice']);
  });

  test('alone do so: a field or a screen has the tips of its own page', () => {
    const field = { label: 'Virtual machine' };
    expect(find([overview, term], { ...asked, selection: null, field })[0]?.tip.title).toBe('New invoice');
    expect(find([overview, term], { ...asked, selection: null })[0]?.tip.title).toBe('New invoice');
  });

  test('ask for the overview of a thing before a field that is called so', () => {
    const tips = [
      { ...SITE, title: 'Provider', text: 'The provider to which this circuit belongs.', tags: ['Circuits'] },
      { ...SITE, title: 'Circuits', text: 'A circuit is a line between two sites.', tags: ['Circuits'] },
      { ...SITE, title: 'Providers', text: 'A provider is whoever connects sites to each other.', tags: ['Providers'] },
    ];
    expect(find(tips, { headings: ['Add a circuit'], selection: 'provider' })[0]?.tip.title).toBe('Providers');
  });
});
