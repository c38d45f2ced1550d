import { expect, test } from 'vitest';
import { FEED_LIMITS } from '../../../lib/core/feed/limits.ts';
import { FULL_ITEM, feedWith, itemHelping, itemWith, parsed, problemsOf } from '../../fixtures/feeds/feed.ts';

const tipOf = (item: unknown) => {
  const { tips, problems } = parsed(feedWith([item]));
  return { tip: tips[0], problems };
};

test('every key of an item is kept', () => {
  const { tip, problems } = tipOf(FULL_ITEM);
  expect(problems).toEqual([]);
  expect(tip).toEqual({
    feedId: 'feed',
    id: 'cost-centre',
    kind: 'guide',
    title: 'Which cost centre?',
    html: '<p>Six <b>digits</b>.</p>',
    text: 'Six digits.',
    summary: 'The six digits of your project.',
    url: 'https://wiki.example/cost-centre',
    tags: ['finance', 'invoice'],
    language: 'en',
    published: '2026-01-02T03:04:05Z',
    modified: '2026-05-06',
    authors: ['Ana'],
    match: ['https://finance.example/invoices/{id}'],
    exclude: ['https://finance.example/invoices/new'],
    fields: ['Cost centre'],
    errors: ['FI-204', 'Cost centre * is closed'],
    headings: ['New invoice'],
    keywords: ['budget'],
    steps: [
      {
        title: 'Open',
        html: '<i>Open</i> it',
        text: 'Open it',
        target: { name: 'Cost centre', role: 'textbox', selector: '#cc' },
      },
      { text: 'Save it' },
    ],
    contacts: ['ana'],
    reviewBy: '2027-01-31',
    verified: { by: 'Ana', on: '2026-05-06' },
    path: { id: 'start', title: 'First week', step: 2 },
    audience: ['buyer'],
  });
});

test('absent keys stay absent and lists are empty', () => {
  expect(tipOf({ id: 'a', title: 'T', content_text: 'Words' }).tip).toEqual({
    feedId: 'feed',
    id: 'a',
    kind: 'tip',
    title: 'T',
    text: 'Words',
    tags: [],
    authors: [],
    match: [],
    exclude: [],
    fields: [],
    errors: [],
    headings: [],
    keywords: [],
    steps: [],
    contacts: [],
    audience: [],
  });
});

test('content_text is the text also beside content_html', () => {
  const { tip } = tipOf(itemWith({ content_html: '<p>Rich</p>', content_text: 'Plain' }));
  expect(tip).toMatchObject({ html: '<p>Rich</p>', text: 'Plain' });
});

test('external_url stands in for a missing url', () => {
  expect(tipOf(itemWith({ external_url: 'https://else.example/' })).tip?.url).toBe('https://else.example/');
});

test.each([
  ['the first words of its content', { content_html: '<h2>Ask&nbsp;Ana</h2>first' }, 'Ask Ana first'],
  ['its id when it has no words', { content_html: '<img src="data:,">' }, 'a'],
  ['no control or direction marks', { title: 'Pay\u202e now\n', content_text: 'x' }, 'Pay now'],
])('a title is %s', (_, content, title) => {
  const { title: __, content_text: ___, ...bare } = itemWith();
  expect(tipOf({ ...bare, ...content }).tip?.title).toBe(title);
});

test('a title made of long content is cut between characters', () => {
  const title = tipOf({ id: 'a', content_text: '👩‍👩‍👧'.repeat(200) }).tip?.title ?? '';
  expect(title).toBe(`${'👩‍👩‍👧'.repeat(79)}…`);
});

test('a number is accepted as id and becomes text', () => {
  expect(tipOf(itemWith({ id: 17 })).tip?.id).toBe('17');
});

test('an unknown kind is noted and used as a tip', () => {
  const { tip, problems } = tipOf(itemHelping({ kind: 'howto' }));
  expect(tip?.kind).toBe('tip');
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'noted',
      where: 'a',
      key: '_help.kind',
      message: expect.stringContaining('found "howto"; used as tip'),
    }),
  ]);
});

test.each([
  ['content_text', { content_text: 'x'.repeat(FEED_LIMITS.contentCharacters + 1) }],
  ['content_html', { content_html: 'x'.repeat(FEED_LIMITS.contentCharacters + 1) }],
])('over-long %s is refused with both lengths where there is nothing else', (key, content) => {
  expect(problemsOf({ id: 'a', title: 'Title', ...content })).toEqual([
    `a ${key}: expected at most ${FEED_LIMITS.contentCharacters} characters; found ${FEED_LIMITS.contentCharacters + 1}`,
  ]);
});

const LONG = 'x'.repeat(FEED_LIMITS.contentCharacters + 1);
test.each<[string, object, object]>([
  ['content_text', { content_html: 'x', content_text: LONG }, { html: 'x', text: 'x' }],
  ['content_text', { content_text: LONG, summary: 'In short' }, { text: 'In short' }],
  ['content_html', { content_html: LONG, content_text: 'x' }, { text: 'x' }],
  ['_help.steps', { content_text: 'x', _help: { steps: [{ content_text: LONG }] } }, { text: 'x', steps: [] }],
  ['content_html', { content_html: {}, summary: 'In short' }, { text: 'In short' }],
])('%s that cannot be used costs itself beside other content', (key, content, kept) => {
  const { tip, problems } = tipOf({ id: 'a', title: 'Title', ...content });
  expect(tip).toMatchObject(kept);
  expect(problems).toEqual([expect.objectContaining({ severity: 'noted', where: 'a', key })]);
});

test('content that is a number is text', () => {
  expect(tipOf({ id: 'a', content_text: 5, content_html: null }).tip).toMatchObject({ text: '5', title: '5' });
});

test('content of just the limit is accepted', () => {
  expect(problemsOf(itemWith({ content_text: 'x'.repeat(FEED_LIMITS.contentCharacters) }))).toEqual([]);
});
