// The command line: its output and its exit code; once of each kind as a process, as its users run it.
import { describe, expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { createFolder, runFindHere, startFind } from '../fixtures/stand-ins/run-find.ts';

const PAGE = { url: 'https://finance.example/invoices/new', title: 'New invoice', field: { label: 'Cost centre' } };
const tip = (id: string, more: object = {}) =>
  itemWith({ id, title: `Tip ${id}`, content_text: `About ${id}`, ...more });
const FEED = feedWith([
  tip('field', { _help: { match: ['https://finance.example/*'], fields: ['Cost centre'] } }),
  tip('elsewhere', { _help: { match: ['https://other.example/*'], fields: ['Cost centre'] } }),
]);

test('text for people: heading, rank, probability, group and reasons', () => {
  const folder = createFolder({ 'feed.json': FEED, 'page.json': PAGE });
  const { code, out } = startFind(folder, '--feed', 'feed.json', '--page', 'page.json');
  expect(code).toBe(0);
  expect(out).toMatch(/^New invoice\n 1\. +\d+ % {2}Tip field {2}\[for this field\]\n +field ~ fields: Cost centre\n/);
  expect(out).not.toContain('Tip elsewhere');
});

test('a page without a tip says so', async () => {
  const folder = createFolder({ 'feed.json': feedWith([]), 'page.json': PAGE });
  expect((await runFindHere(folder, '--feed', 'feed.json', '--page', 'page.json')).out).toContain('No tip.');
});

test('text for people: what a search says is behind its words', async () => {
  const queries = [
    { search: 'about field' },
    { search: 'what is a cost centre for a guest in the red book', page: PAGE },
    { search: 'nonsenseword' },
  ];
  const folder = createFolder({ 'feed.json': FEED, 'queries.json': queries });
  const { out } = await runFindHere(folder, '--feed', 'feed.json', '--queries', 'queries.json');
  expect(out).toMatch(/^about field \(found\)\n 1\. +\d+ % {2}Tip field {2}\[found\]\n/);
  expect(out).toMatch(/\nwhat is a cost centre .* \(perhaps\)\n 1\. +\d+ % {2}Tip field {2}\[perhaps\]\n/);
  expect(out).toMatch(/\nnonsenseword \(nothing found\)\n {2}No tip\.\n/);
});

test('JSON for programs: one array, just the keys that are promised', () => {
  const queries = [
    { id: 'at the field', page: PAGE },
    { id: 7, search: 'elsewhere', page: PAGE },
    { search: 'nonsenseword' },
  ];
  const folder = createFolder({ 'feed.json': FEED, 'queries.json': queries });
  const { code, json } = startFind(folder, '--feed', 'feed.json', '--queries', 'queries.json', '--json');
  expect(code).toBe(0);
  expect(json).toEqual([
    {
      id: 'at the field',
      tips: [
        {
          id: 'field',
          score: expect.any(Number),
          shown: true,
          group: 'field',
          reasons: expect.arrayContaining([{ page: 'field', tip: 'fields', words: ['Cost centre'] }]),
        },
      ],
    },
    { id: '7', tips: [expect.objectContaining({ id: 'elsewhere' })] },
    { id: '3', tips: [] },
  ]);
});

const idsFor = async (files: Record<string, unknown>, queries: unknown[], ...flags: string[]) => {
  const folder = createFolder({ ...files, 'queries.json': queries });
  const feeds = Object.keys(files).flatMap((name) => (name.startsWith('feed') ? ['--feed', name] : []));
  const { json } = await runFindHere(folder, ...feeds, '--queries', 'queries.json', '--json', ...flags);
  return (json as { tips: { id: string }[] }[]).map(({ tips }) => tips.map(({ id }) => id));
};

test('several feeds are read as one, and the same feed twice as once', async () => {
  const other = feedWith([tip('other', { _help: { match: ['https://finance.example/*'] } })]);
  const [found = []] = await idsFor({ 'feed.json': FEED, 'feed-2.json': other }, [{ page: PAGE }]);
  expect(found.sort()).toEqual(['field', 'other']);
  const folder = createFolder({ 'feed.json': FEED, 'queries.json': [{ search: 'tip' }] });
  const { json } = await runFindHere(
    folder,
    '--feed',
    'feed.json',
    '--feed',
    'feed.json',
    '--queries',
    'queries.json',
    '--json',
  );
  expect((json as { tips: unknown[] }[])[0]?.tips).toHaveLength(2);
});

test('--no-place ignores patterns', async () => {
  const [found = []] = await idsFor({ 'feed.json': FEED }, [{ page: PAGE }], '--no-place');
  expect(found.sort()).toEqual(['elsewhere', 'field']);
});

test('at most ten tips each', async () => {
  const items = Array.from({ length: 25 }, (_, index) =>
    tip(`t${index}`, { title: 'Invoice', content_text: `n${index}` }),
  );
  const [found] = await idsFor({ 'feed.json': feedWith(items) }, [{ search: 'invoice' }]);
  expect(found).toHaveLength(10);
});

test('a feed in pages is read to its end, each page beside the one before', async () => {
  const files = {
    'sub/feed.json': feedWith([tip('one')], { next_url: 'more/page 2.json' }),
    'sub/more/page 2.json': feedWith([tip('two')], { next_url: '../page-3.json' }),
    'sub/page-3.json': feedWith([tip('three')]),
    'queries.json': [{ search: 'tip' }],
  };
  const folder = createFolder(files);
  const { json, errors } = await runFindHere(folder, '--feed', 'sub/feed.json', '--queries', 'queries.json', '--json');
  expect(errors).toBe('');
  expect((json as { tips: { id: string }[] }[])[0]?.tips.map(({ id }) => id).sort()).toEqual(['one', 'three', 'two']);
});

describe('help', () => {
  test('--help tells how to use it', async () => {
    const { code, out } = await runFindHere(createFolder({}), '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: /);
  });

  test.each([
    [[]],
    [['--feed', 'x']],
    [['--page', 'x']],
    [['--feed', 'x', '--page', 'x', '--queries', 'x']],
    [['--what']],
  ])('%j is answered with it', async (args) => {
    const { code, out, errors } = await runFindHere(createFolder({}), ...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(errors).toContain('Usage: ');
  });
});
