// Feeds as the world writes them: an optional key that cannot be used costs that key alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { howMany } from '../../effort.ts';
import { FULL_ITEM, feedWith, itemWith } from '../../fixtures/feeds/feed.ts';
import { UNEVEN_FEEDS } from '../../fixtures/feeds/uneven-feeds.ts';
import { noteHeld } from '../../held.ts';

const AT = 'https://site.example/feeds/feed.json';
const read = (document: unknown) => {
  const page = parseFeedFile(document, 'feed', undefined, AT);
  if (!page.ok) throw new Error(JSON.stringify(page.error));
  return page.value;
};
const tipOf = (more: object) => read(feedWith([itemWith(more)])).tips[0];

test('feeds that are not written just so keep their items, and their authors are told what was left out', ({
  task,
}) => {
  expect(UNEVEN_FEEDS.length).toBeGreaterThanOrEqual(38);
  let [items, kept] = [0, 0];
  for (const { kind, feed, tips = 2, noted = [] } of UNEVEN_FEEDS) {
    const page = read(feed);
    expect(page.tips, kind).toHaveLength(tips);
    expect(page.problems.map(({ key }) => key).sort(), kind).toEqual([...noted].sort());
    items += Array.isArray(feed.items) ? feed.items.length : 0;
    kept += page.tips.length;
  }
  noteHeld(
    task,
    'items of feeds not written just so that are tips, all but those without id or content',
    items - 3,
    kept,
  );
});

describe('what was meant is read', () => {
  test.each<[string, string | undefined]>([
    ['Wed, 02 Sep 2026 15:00:00 +0200', '2026-09-02T15:00:00+02:00'],
    ['2 Sep 26 15:00 EST', '2026-09-02T15:00:00-05:00'],
    ['Wed, 02 Sep 98 15:00:00 GMT', '1998-09-02T15:00:00Z'],
    ['Wednesday, 2 September 2026 15:00:00 PDT', '2026-09-02T15:00:00-07:00'],
    ['2026-09-02T15:00:00+01', '2026-09-02T15:00:00+01:00'],
    ['2026-09-02 15:00:00 -0330', '2026-09-02T15:00:00-03:30'],
    ['2026-09-02T15:00', '2026-09-02T15:00:00Z'],
    ['  2026-09-02  ', '2026-09-02'],
    ['Wed Sep 02 2026 15:00:00 GMT+0200 (Central European Summer Time)', '2026-09-02T15:00:00+02:00'],
    ['September 2nd, 2026', '2026-09-02'],
    ['Sep 2, 2026 15:00 GMT', '2026-09-02T15:00:00Z'],
    ['2026/09/02', '2026-09-02'],
    ['02/09/2026', undefined],
    ['31 Feb 2026', undefined],
    ['tomorrow', undefined],
  ])('date %j is %j', (date_modified, modified) => expect(tipOf({ date_modified })?.modified).toBe(modified));

  test.each<[string, string | undefined]>([
    ['/a', 'https://site.example/a'],
    ['../a?b=c', 'https://site.example/a?b=c'],
    ['a.html', 'https://site.example/feeds/a.html'],
    ['//else.example/a', 'https://else.example/a'],
    [' https://else.example/a b ', 'https://else.example/a%20b'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('address %j is %j', (url, full) => expect(tipOf({ url })?.url).toBe(full));

  test('links and pictures in HTML lead from the feed; text that looks like them stays', () => {
    const content_html = `<p title="href='x'"><a class=b href='/a?b=1&amp;c=2'>src="y"</a><img alt="z" src=p.png><a href="#n">n</a></p>`;
    expect(tipOf({ content_html })?.html).toBe(
      `<p title="href='x'"><a class=b href="https://site.example/a?b=1&amp;c=2">src="y"</a><img alt="z" src="https://site.example/feeds/p.png"><a href="#n">n</a></p>`,
    );
  });

  test.each([
    ['Terms &amp; conditions', 'Terms & conditions'],
    ['Don&#8217;t&nbsp;panic', 'Don’t panic'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    ['R&D; AT&T', 'R&D; AT&T'],
  ])('title %j is %j', (title, words) => expect(tipOf({ title })?.title).toBe(words));

  test('a summary is content enough', () => {
    expect(tipOf({ content_text: undefined, summary: 'In &quot;short&quot;' })).toMatchObject({ text: 'In "short"' });
  });

  test('one author of 1.0 is an author', () => {
    expect(tipOf({ author: { name: 'Ana' } })?.authors).toEqual(['Ana']);
    expect(tipOf({ author: { name: 'Ana' }, authors: [{ name: 'Rui' }] })?.authors).toEqual(['Rui']);
    expect(tipOf({ author: { name: 'Ana' }, authors: [] })?.authors).toEqual(['Ana']);
  });

  test('the authors of the feed are those of items that name none', () => {
    const items = [itemWith(), itemWith({ id: 'b', authors: ['Rui'] })];
    for (const head of [{ author: { name: 'Ana' } }, { authors: [{ name: 'Ana' }] }]) {
      expect(read(feedWith(items, head)).tips.map(({ authors }) => authors)).toEqual([['Ana'], ['Rui']]);
    }
  });

  test.each<[string, object, object]>([
    [
      'steps that are texts',
      { steps: ['Open', { title: 'Save' }] },
      { steps: [{ text: 'Open' }, { title: 'Save', text: '' }] },
    ],
    ['one step', { steps: 'Open' }, { steps: [{ text: 'Open' }] }],
    ['a kind in capitals', { kind: ' Guide' }, { kind: 'guide' }],
    ['a number as text', { path: { id: 1, title: 2, step: '3' } }, { path: { id: '1', title: '2', step: 3 } }],
    [
      'places line by line',
      { match: 'https://a.test/*\nhttps://b.test/*' },
      { match: ['https://a.test/*', 'https://b.test/*'] },
    ],
    ['a day with its time', { review_by: '2027-01-31T00:00:00Z' }, { reviewBy: '2027-01-31' }],
  ])('%s', (_, _help, tip) => expect(tipOf({ _help })).toMatchObject(tip));

  test('people are read as meant, too', () => {
    const ana = {
      id: 7,
      name: ' Ana ',
      email: 'mailto:ana@a.test',
      hours: { days: '1', from: '9:00', to: '17:00', time_zone: 'UTC' },
    };
    const { head, problems } = read(feedWith([], { _help: { contacts: ana, revision: '12' } }));
    expect(problems).toEqual([]);
    expect(head).toMatchObject({
      revision: 12,
      contacts: [{ id: '7', name: 'Ana', email: 'ana@a.test', hours: { days: [1], from: '09:00' } }],
    });
  });
});

describe('whatever stands at a key that may be absent', () => {
  const optional = Object.keys(FULL_ITEM).filter((key) => !['id', 'content_html', '_help'].includes(key));
  const json = fc.jsonValue({ maxDepth: 4 });

  test('the item stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...optional, 'author', '_help', 'image'), json, (key, value) => {
        expect(read(feedWith([{ ...FULL_ITEM, [key]: value }])).tips.map(({ id }) => id)).toEqual(['cost-centre']);
      }),
      { numRuns: howMany(400, 2000) },
    );
  });

  test('the item stays with all else that _help says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FULL_ITEM._help)), json, (key, value) => {
        const [tip] = read(feedWith([{ ...FULL_ITEM, _help: { ...FULL_ITEM._help, [key]: value } }])).tips;
        if (key !== 'fields') expect(tip?.fields).toEqual(['Cost centre']);
        if (key !== 'match') expect(tip?.match).toEqual(['https://finance.example/invoices/{id}']);
      }),
      { numRuns: howMany(400, 2000) },
    );
  });

  test('the feed stays', () => {
    const keys = [
      'home_page_url',
      'feed_url',
      'description',
      'icon',
      'favicon',
      'authors',
      'author',
      'language',
      'expired',
      'next_url',
      '_help',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...keys), json, (key, value) => {
        expect(read(feedWith([itemWith()], { [key]: value })).tips).toHaveLength(1);
      }),
      { numRuns: howMany(400, 2000) },
    );
  });

  test('any items at all are read without an exception', () => {
    fc.assert(
      fc.property(fc.array(json), (items) => {
        expect(read(feedWith([...items, itemWith()])).tips.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('the table in the docs is what is read', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/feeds.md'), 'utf8');
  for (const { kind, feed, tips = 2 } of UNEVEN_FEEDS) {
    const items = Array.isArray(feed.items) ? feed.items.length : 0;
    expect(page).toContain(`| ${kind} | ${items} | ${tips} |`);
  }
});
