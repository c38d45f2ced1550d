// What is wrong with an item is said with a message that names the item, the key and what was expected.
import { expect, test } from 'vitest';
import { FEED_LIMITS, LIST_LIMITS } from '../../../lib/core/feed/limits.ts';
import { feedWith, itemHelping, itemWith, parsed, problemsOf } from '../../fixtures/feeds/feed.ts';

const without = (key: string) => Object.fromEntries(Object.entries(itemWith()).filter(([name]) => name !== key));

test.each<[string, unknown, string]>([
  ['a text', 'tip', 'item 1 : expected an object; found "tip"'],
  ['null', null, 'item 1 : expected an object; found null'],
  ['a list', [], 'item 1 '],
  ['no id', without('id'), 'item 1 id: expected'],
  ['an empty id', itemWith({ id: '' }), 'item 1 id: expected some text, found none; found ""'],
  ['an id that is an object', itemWith({ id: {} }), 'item 1 id: expected an id'],
  [
    'no content',
    without('content_text'),
    'a content_text: expected content_html, content_text or a summary; found none',
  ],
  ['content of another type', itemWith({ content_text: {} }), 'a content_text: expected text; found an object'],
  ['an empty title', itemWith({ title: '' }), 'a title: expected some text, found none; found ""'],
  ['a script address', itemWith({ url: 'javascript:alert(1)' }), 'a url: expected a web address that begins with'],
  ['an address that is none', itemWith({ url: 'https://[' }), 'a url: expected a web address'],
  ['a date in words', itemWith({ date_published: 'yesterday' }), 'a date_published: expected a date such as'],
  [
    'a month 13',
    itemWith({ date_modified: '2026-13-01T00:00:00Z' }),
    'a date_modified: expected a date of the calendar',
  ],
  ['tags as an object', itemWith({ tags: {} }), 'a tags: expected a list of texts; found an object'],
  ['a tag that is a list', itemWith({ tags: ['a', []] }), 'a tags[1]: expected text; found a list of 0'],
  ['authors as a number', itemWith({ authors: 3 }), 'a authors: expected a list; found 3'],
  ['_help as text', itemHelping('x'), 'a _help: expected an object; found "x"'],
  ['a pattern without scheme', itemHelping({ match: ['a.test/*'] }), 'a _help.match[0]: expected <scheme>://<host>'],
  ['a pattern for all', itemHelping({ match: ['https://a.test/*', '*://*/*'] }), 'a _help.match[1]: this would show'],
  ['<all_urls>', itemHelping({ match: ['<all_urls>'] }), 'a _help.match[0]: this would show the tip on every page'],
  ['a bad exclude', itemHelping({ exclude: ['x'] }), 'a _help.exclude[0]: expected <scheme>'],
  [
    'an error of stars',
    itemHelping({ errors: ['***'] }),
    'a _help.errors[0]: expected some words besides *; found "***"',
  ],
  ['a field that is null', itemHelping({ fields: [null] }), 'a _help.fields[0]: expected text; found null'],
  [
    'a step without words',
    itemHelping({ steps: [{}] }),
    'a _help.steps[0]: expected content_html, content_text or a title',
  ],
  [
    'a wrong type deep in a step',
    itemHelping({ steps: [{ title: 'x' }, { title: 'y', target: { name: [] } }] }),
    'a _help.steps[1].target.name: expected text; found a list of 0',
  ],
  [
    'a review date in words',
    itemHelping({ review_by: 'soon' }),
    'a _help.review_by: expected a date written YYYY-MM-DD',
  ],
  [
    'a day that no month has',
    itemHelping({ review_by: '2026-02-30' }),
    'a _help.review_by: expected a date of the calendar',
  ],
  ['verified without a day', itemHelping({ verified: { by: 'Ana' } }), 'a _help.verified.on: expected'],
  [
    'half a step of a path',
    itemHelping({ path: { id: 'p', title: 'P', step: 1.5 } }),
    'a _help.path.step: expected a whole',
  ],
])('%s', (_, item, problem) => {
  const problems = problemsOf(item);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('an empty list, which is how PHP writes an empty object, is an empty _help', () => {
  expect(problemsOf(itemHelping([]))).toEqual([]);
});

test('the others are used', () => {
  const { tips, problems } = parsed(feedWith([itemWith({ id: 'x', content_text: {} }), itemWith({ id: 'y' })]));
  expect(tips.map(({ id }) => id)).toEqual(['y']);
  expect(problems).toEqual([expect.objectContaining({ severity: 'rejected', where: 'x', key: 'content_text' })]);
});

test('all problems of an item are named', () => {
  expect(problemsOf(itemHelping({ match: ['x', 'https://a.test/*', 'y'], errors: ['*'] }))).toHaveLength(3);
});

test('what stood there is cut short and stays well-formed', () => {
  const [problem = ''] = problemsOf(itemHelping({ match: [`${'x'.repeat(57)}${'😀'.repeat(40)}`] }));
  expect(problem.length).toBeLessThan(200);
  expect(problem.isWellFormed()).toBe(true);
});

test('an item with more faults than are kept is an item like any other', () => {
  const many = itemHelping({ steps: Array.from({ length: FEED_LIMITS.steps }, () => 3), fields: [{}, {}] });
  const { tips, problems, problemsTotal } = parsed(feedWith([many, itemWith({ id: 'y' })]));
  expect(tips.map(({ id }) => id)).toEqual(['a', 'y']);
  expect([problems.length, problemsTotal]).toEqual([FEED_LIMITS.problemsKept, FEED_LIMITS.steps + 2]);
});

test('an item with more patterns than one tip needs is found by searching: without them it would be for every place', () => {
  const match = Array.from({ length: LIST_LIMITS.patterns + 1 }, (_, n) => `https://h${n}.test/*`);
  expect(problemsOf(itemHelping({ match: match.slice(1) }))).toEqual([]);
  expect(problemsOf(itemHelping({ match }))).toEqual([
    `a _help.match: expected at most ${LIST_LIMITS.patterns} entries; found ${match.length}; _help.match is left out; the tip is found by searching only`,
  ]);
});

test('a key of _help that is none is noted, and the item is used; an extension of the extension is not', () => {
  const { tips, problems } = parsed(feedWith([itemHelping({ feilds: ['Date'], _mine: 1 })]));
  expect(tips).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ severity: 'noted', where: 'a', key: '_help.feilds' })]);
});
