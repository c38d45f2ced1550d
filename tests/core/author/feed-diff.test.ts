// What readers see change from one feed to another, and what is shown on which saved page.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFirsts, diffTips } from '../../../lib/core/author/feed-diff.ts';
import { readPages } from '../../../lib/core/author/read-pages.ts';
import { type ShownOnPage, tipsShownNowhere, whatShowsWhere } from '../../../lib/core/author/what-shows-where.ts';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { foundTip, tipWith } from '../../fixtures/tips/tips.ts';

const A = tipWith({ id: 'a' });
const B = tipWith({ id: 'b' });
const C = tipWith({ id: 'c' });
const row = (file: string, ...tips: Tip[]): ShownOnPage => ({
  file,
  url: 'https://a.test/',
  shown: tips.map(foundTip),
});

describe('tips', () => {
  test('are new, changed in some parts, or gone', () => {
    const changed = tipWith({ id: 'b', title: 'Other', keywords: ['more'] });
    const diff = diffTips([A, B], [changed, C]);
    expect(diff).toEqual({
      added: [C],
      changed: [{ tip: changed, parts: ['title', 'keywords'] }],
      gone: [A],
    });
  });

  test('of another feed are the same where all else is', () =>
    expect(diffTips([A], [{ ...A, feedId: 'other' }])).toEqual({ added: [], changed: [], gone: [] }));

  test('with other HTML have another text, told once', () =>
    expect(diffTips([A], [{ ...A, html: '<b>x</b>', text: 'x' }]).changed).toEqual([
      { tip: { ...A, html: '<b>x</b>', text: 'x' }, parts: ['text'] },
    ]));

  test('that lost a part have changed', () => {
    const { summary: _, ...without } = { ...A, summary: 'Short' };
    expect(diffTips([{ ...A, summary: 'Short' }], [without]).changed).toEqual([{ tip: without, parts: ['summary'] }]);
  });

  const feeds = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('x', 'y') }),
    {
      selector: ({ id }) => id,
    },
  );
  test('that are new one way are gone the other, and none changes without a change', () =>
    fc.assert(
      fc.property(feeds, feeds, (one, other) => {
        const [before, after] = [one.map(tipWith), other.map(tipWith)];
        const [there, back] = [diffTips(before, after), diffTips(after, before)];
        const ids = (tips: readonly { id: string }[]) => tips.map(({ id }) => id).sort();
        expect(ids(there.added)).toEqual(ids(back.gone));
        expect(ids(there.gone)).toEqual(ids(back.added));
        expect(ids(there.changed.map(({ tip }) => tip))).toEqual(ids(back.changed.map(({ tip }) => tip)));
        expect(diffTips(before, before)).toEqual({ added: [], changed: [], gone: [] });
      }),
    ));
});

test('pages are named on which another tip comes first, or none any more', () => {
  const before = [row('same', A, B), row('other', A, B), row('none', A), row('empty')];
  const after = [row('same', A), row('other', B, A), row('none'), row('empty', C)];
  expect(changedFirsts(before, after)).toEqual([
    { file: 'other', before: A, after: B },
    { file: 'none', before: A, after: null },
    { file: 'empty', before: null, after: C },
  ]);
  expect(changedFirsts(before, before)).toEqual([]);
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('saved pages', () => {
  test('are read by their paths; what cannot be used is told where it breaks', () => {
    const { pages, problems } = readPages(
      new Map([
        ['pages/b.json', bytes('{"url": "https://b.test/"}')],
        ['pages/a/a.json', bytes('\ufeff{"url": "https://a.test/"}')],
        ['pages/none.json', bytes('{\n  "url": nothing\n}')],
        ['pages/no-url.json', bytes('{"url": "start"}')],
        ['pages/notes.txt', bytes('Not a page.')],
        ['tips/a.json', bytes('{}')],
      ]),
    );
    expect(pages.map(({ file, page }) => [file, page.url])).toEqual([
      ['pages/a/a.json', 'https://a.test/'],
      ['pages/b.json', 'https://b.test/'],
    ]);
    expect(
      problems.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}  ${message}`),
    ).toEqual([
      'pages/no-url.json:1:1 page  Expected a saved page: an object with the url of the page.',
      'pages/none.json:2:10 page  Expected a saved page as JSON; this is none.',
    ]);
  });

  test('show what is found for them and good enough; the other tips are shown nowhere', async () => {
    const { pages } = readPages(new Map([['pages/a.json', bytes('{"url": "https://a.test/"}')]]));
    const rows = await whatShowsWhere(pages, {
      findForPage: async () => [foundTip(A), { ...foundTip(B), shown: false }],
      search: async () => [],
    });
    expect(rows).toEqual([{ file: 'pages/a.json', url: 'https://a.test/', shown: [foundTip(A)] }]);
    expect(tipsShownNowhere(rows, [A, B])).toEqual([B]);
  });
});
