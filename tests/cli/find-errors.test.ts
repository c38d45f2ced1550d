// What goes wrong is told in one line that names the file, and the exit code says so.
import { expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { createFolder, runFindHere, startFind } from '../fixtures/stand-ins/run-find.ts';

const PAGE = { url: 'https://a.test/' };
const FEED = feedWith([itemWith()]);

test.each<[string, Record<string, unknown>, ...RegExp[]]>([
  ['a feed that is not there', { 'feed.json': undefined }, /^feed\.json: .*(can’t be reached|no such file)/s],
  ['a feed that is no JSON', { 'feed.json': 'hello' }, /^feed\.json: .*isn’t JSON/],
  ['a feed that is cut off', { 'feed.json': '{"version":"x' }, /^feed\.json: .*is incomplete/],
  ['a web page', { 'feed.json': '<html>' }, /^feed\.json: .*web page/],
  [
    'a feed without items',
    { 'feed.json': { ...FEED, items: 3 } },
    /^feed\.json: .*isn’t a JSON Feed/,
    /items: expected a list/,
  ],
  ['a next page elsewhere', { 'feed.json': feedWith([], { next_url: 'https://a.test/2' }) }, /^feed\.json: .*a\.test/],
  ['a next page that is not there', { 'feed.json': feedWith([], { next_url: 'page-2.json' }) }, /page-2\.json/],
  ['a page that is not there', { 'page.json': undefined }, /^page\.json: .*no such file/],
  ['a page that is no JSON', { 'page.json': '{' }, /^page\.json: /],
  ['a page without an address', { 'page.json': { title: 'x' } }, /^page\.json: expected a page snapshot with a url\n$/],
])('%s', async (_, files, ...messages) => {
  const folder = createFolder({ 'feed.json': FEED, 'page.json': PAGE, ...files });
  const { code, out, errors } = await runFindHere(folder, '--feed', 'feed.json', '--page', 'page.json');
  expect(code).toBe(1);
  expect(out).toBe('');
  for (const message of messages) expect(errors).toMatch(message);
  expect(errors).not.toMatch(/\{\w+\}|\n +at /);
});

test.each<[string, unknown, string]>([
  ['an object', {}, 'queries.json: expected a list of queries'],
  ['a query that is text', [{ search: 'x' }, 'text'], 'queries.json, query 2: expected an object'],
  ['a query that is null', [null], 'queries.json, query 1: expected an object'],
  [
    'a query without page or search',
    [{ search: 'x' }, { search: 'y' }, { id: 'z' }],
    'queries.json, query 3: expected a page or a search',
  ],
  ['a search of spaces', [{ search: '  ' }], 'queries.json, query 1: expected a page or a search'],
  [
    'a page without an address',
    [{ page: { title: 'x' } }],
    'queries.json, query 1: expected a page snapshot with a url',
  ],
])('queries: %s', async (_, queries, message) => {
  const folder = createFolder({ 'feed.json': FEED, 'queries.json': queries });
  const { code, out, errors } = await runFindHere(folder, '--feed', 'feed.json', '--queries', 'queries.json', '--json');
  expect({ code, out, errors }).toEqual({ code: 1, out: '', errors: `${message}\n` });
});

test('the process says the same, and ends so', () => {
  const folder = createFolder({ 'page.json': PAGE });
  const { code, out, errors } = startFind(folder, '--feed', 'feed.json', '--page', 'page.json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(errors).toMatch(/^feed\.json: .*\n$/s);
  expect(errors).not.toMatch(/\n +at /);
});

test('a bad item is named for its author, and the rest is used', async () => {
  const items = [
    itemWith({ id: 'bad', content_text: [3] }),
    itemWith({ id: 'kind', _help: { kind: 'x', match: ['https://a.test/*'] } }),
  ];
  const folder = createFolder({ 'feed.json': feedWith(items), 'page.json': PAGE });
  const { code, out, errors } = await runFindHere(folder, '--feed', 'feed.json', '--page', 'page.json');
  expect(code).toBe(0);
  expect(out).toContain('Title');
  expect(errors.split('\n')).toEqual([
    'feed.json: bad: content_text: expected text; found a list of 1 (left out)',
    expect.stringMatching(/^feed\.json: kind: _help\.kind: expected one of .*; used as tip$/),
    'feed.json: 2 tips need their author’s attention: Title, Title',
    '',
  ]);
});

test('a pattern without the port that the page has is named, with the port', async () => {
  const feed = feedWith([itemWith({ id: 'local', _help: { match: ['http://localhost/*'] } })]);
  const folder = createFolder({ 'feed.json': feed, 'page.json': { ...PAGE, url: 'http://localhost:8080/x' } });
  const { errors } = await runFindHere(folder, '--feed', 'feed.json', '--page', 'page.json');
  expect(errors).toContain(
    'feed.json: local: _help.match: http://localhost/* names no port; this page has :8080, so add it',
  );
});
