import { describe, expect, test } from 'vitest';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { FULL_CONTACT, feedWith, itemWith, parsed } from '../../fixtures/feeds/feed.ts';

test('every key of a feed is kept', () => {
  const { head, problems, nextUrl } = parsed(
    feedWith([], {
      home_page_url: 'https://team.example/',
      feed_url: 'https://team.example/tips.json',
      description: 'Ours',
      icon: 'icon.png',
      favicon: 'favicon.png',
      authors: [{ name: 'Ana' }],
      language: 'en',
      expired: true,
      next_url: 'page-2.json',
      _help: {
        about: 'https://alongside.example/format',
        revision: 12,
        contacts: [FULL_CONTACT],
        mailbox: 'help@team.example',
        synonyms: [['invoice', 'bill']],
        propose: { email: 'tips@team.example', url: 'https://team.example/new' },
        report: 'reports@team.example',
        minutes_saved: 7,
      },
    }),
  );
  expect(problems).toEqual([]);
  expect(nextUrl).toBe('page-2.json');
  expect(head).toEqual({
    title: 'Team tips',
    homePageUrl: 'https://team.example/',
    description: 'Ours',
    // Against `feed_url`, since nothing says where it was read.
    icon: 'https://team.example/icon.png',
    language: 'en',
    expired: true,
    revision: 12,
    contacts: [FULL_CONTACT],
    mailbox: 'help@team.example',
    synonyms: [['invoice', 'bill']],
    propose: { email: 'tips@team.example', url: 'https://team.example/new' },
    reportTo: 'reports@team.example',
    minutesSaved: 7,
  });
});

test('defaults of a feed', () => {
  expect(parsed(feedWith([])).head).toEqual({
    title: 'Team tips',
    expired: false,
    contacts: [],
    synonyms: [],
    minutesSaved: 5,
  });
});

test('an item is in the language of its feed unless it names its own', () => {
  const languagesIn = (feed: object) =>
    parsed(feedWith([itemWith({ id: '1' }), itemWith({ id: '2', language: 'de' })], feed)).tips.map(
      (tip) => tip.language,
    );
  expect(languagesIn({ language: 'en-GB' })).toEqual(['en-GB', 'de']);
  expect(languagesIn({})).toEqual([undefined, 'de']);
});

test('an item of nothing but unknown keys is used, and some of them are named', () => {
  const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`key${at}`, at]));
  const { tips, problems } = parsed(feedWith([itemWith({ _help: keys })]));
  expect(tips).toHaveLength(1);
  expect(problems).toHaveLength(100);
});

test('an empty text beside HTML is no text', () => {
  const steps = [{ content_text: '', content_html: '<p>Press <b>Save</b>.</p>' }];
  const [tip] = parsed(
    feedWith([itemWith({ content_text: '', content_html: '<p>Ask Ana.</p>', _help: { steps } })]),
  ).tips;
  expect(tip?.text).toBe('Ask Ana.');
  expect(tip?.steps[0]?.text).toBe('Press Save.');
});

describe('a document that is no feed is refused whole', () => {
  test.each<[string, unknown, string]>([
    ['a list', [], 'expected an object at the top; found a list of 0'],
    ['null', null, 'expected an object at the top; found null'],
    ['text', 'feed', 'expected an object at the top; found "feed"'],
    ['no version', { title: 'T', items: [] }, 'version: expected'],
    [
      'version 2',
      feedWith([], { version: 'https://jsonfeed.org/version/2' }),
      'version: expected https://jsonfeed.org',
    ],
    ['no title', feedWith([], { title: undefined }), 'title: expected'],
    ['items as an object', feedWith({}), 'items: expected a list; found an object'],
    ['no items', feedWith(undefined), 'items: expected a list; found nothing'],
  ])('%s', (_, document, detail) => {
    const page = parseFeedFile(document, 'feed');
    expect(page).toEqual({
      ok: false,
      error: expect.objectContaining({
        kind: 'not-feed',
        params: expect.objectContaining({ detail: expect.stringContaining(detail) }),
        note: expect.objectContaining({ kind: 'decisive' }),
      }),
    });
  });
});

test.each([
  'https://jsonfeed.org/version/1',
  'https://jsonfeed.org/version/1.1',
  'http://www.jsonfeed.org/version/1.0',
  'https://jsonfeed.org/version/1.1/',
  ' https://jsonfeed.org/version/1/ ',
])('version %s is read', (version) => expect(parseFeedFile(feedWith([], { version }), 'feed').ok).toBe(true));

test.each([
  ['home_page_url', 'team.example'],
  ['expired', 'perhaps'],
  ['next_url', {}],
  ['next_url', null],
  ['language', ''],
  ['icon', null],
  ['authors', 7],
])('%s that is wrong is left out and named, and the tips are used', (key, value) => {
  const { tips, problems } = parsed(feedWith([itemWith()], { [key]: value }));
  expect(tips).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ severity: 'noted', key })]);
});

test('the same id twice is noted and the last one is used', () => {
  const { tips, problems } = parsed(feedWith([itemWith({ title: 'Old' }), itemWith({ title: 'New' })]));
  expect(tips.map(({ title }) => title)).toEqual(['New']);
  expect(problems).toEqual([expect.objectContaining({ severity: 'noted', where: 'a', key: 'id' })]);
});

test('a number and a text of the same look are the same id', () => {
  const { tips } = parsed(feedWith([itemWith({ id: 1 }), itemWith({ id: '1' })]));
  expect(tips).toHaveLength(1);
});

test('keys like __proto__ change nothing', () => {
  const text = JSON.stringify(feedWith([itemWith()])).replace(
    '"title":',
    '"__proto__":{"polluted":true,"expired":true},"constructor":{"prototype":{"polluted":true}},"title":',
  );
  const { head, tips } = parsed(JSON.parse(text));
  expect(head.expired).toBe(false);
  expect(tips[0]).not.toHaveProperty('polluted');
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('deep nesting is a bad item, or a bad key, like any other', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const { tips, problems } = parsed(
    JSON.parse(`{"version":"https://jsonfeed.org/version/1.1","title":"T",
    "x":${deep},"items":[${deep},{"id":"a","content_text":"x","_help":{"steps":${deep}}},{"id":"b","content_text":"y"}]}`),
  );
  expect(tips.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problems.map(({ where }) => where)).toEqual(['item 1', 'a']);
});
