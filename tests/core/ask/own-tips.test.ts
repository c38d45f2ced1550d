import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOwnTips } from '../../../lib/core/ask/own-tips.ts';
import { OWN_FEED_ID } from '../../../lib/core/feed/tip.ts';
import { howMany } from '../../effort.ts';
import { itemWith } from '../../fixtures/feeds/feed.ts';
import { noteHeld } from '../../held.ts';

const MATCH = 'https://finance.example/invoices/*';

test('an item is a tip of the own feed, with all it says', () => {
  const [tip] = toOwnTips([itemWith({ title: 'One', _help: { match: [MATCH], fields: ['Cost centre'] } })]);
  expect(tip).toMatchObject({ feedId: OWN_FEED_ID, title: 'One', match: [MATCH], fields: ['Cost centre'] });
});

describe('what a version that knows more has written is a tip by what this one can read', () => {
  test.each<[string, object, object]>([
    [
      'a pattern of another kind',
      { _help: { match: ['place://invoices'], fields: ['Cost centre'] } },
      { match: [], fields: ['Cost centre'] },
    ],
    [
      'one key of another type',
      { _help: { match: [MATCH], steps: { first: 'Open it' } } },
      { match: [MATCH], steps: [] },
    ],
    ['all of our keys of another type', { _help: 'v2' }, { match: [] }],
    ['a language that is a list', { language: ['de', 'en'], _help: { match: [MATCH] } }, { match: [MATCH] }],
    ['steps that each are a text', { _help: { match: [MATCH], steps: ['Open it', 'Copy it'] } }, { match: [MATCH] }],
    ['a title of another type', { title: { de: 'Eins' } }, { text: 'Some words' }],
    ['a text that is too long', { content_text: 'long '.repeat(200_000) }, { title: 'Title' }],
  ])('%s', (_, given, expected) => {
    const item = itemWith({ id: 'x', content_text: 'Some words', ...given });
    expect(toOwnTips([item])).toMatchObject([{ feedId: OWN_FEED_ID, id: 'x', ...expected }]);
  });
});

test('whatever an item holds besides its id and words, it is a tip', ({ task }) => {
  const anything = fc.dictionary(
    fc.constantFrom('_help', 'tags', 'authors', 'summary', 'language', 'url', 'date_published', 'content_html', 'x'),
    fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('match', 'fields', 'steps', 'errors', 'kind'), fc.jsonValue()),
    ),
  );
  const numRuns = howMany(200, 5000);
  fc.assert(
    fc.property(anything, (more) => {
      const [tip] = toOwnTips([{ ...more, id: 'x', title: 'Rule', content_text: 'Ask first.' }]);
      expect(tip).toMatchObject({ id: 'x', title: 'Rule', feedId: OWN_FEED_ID });
    }),
    { numRuns },
  );
  noteHeld(task, 'own items with keys of any shape, found by their words', numRuns, numRuns);
});

test('what has no id or no words is none, and of two with one id the last is used', () => {
  expect(toOwnTips([null, 'text', { title: 'No id' }, { id: 'empty' }])).toEqual([]);
  const two = toOwnTips([itemWith({ id: 'x', title: 'Old' }), itemWith({ id: 'x', title: 'New' })]);
  expect(two.map(({ title }) => title)).toEqual(['New']);
});
