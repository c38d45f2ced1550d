// `_help` under another name is read where there is none under its own, and whoever keeps the feed is told.
import { expect, test } from 'vitest';
import { feedWith, itemWith, parsed } from '../../fixtures/feeds/feed.ts';

const HELP = { match: ['https://a.test/*'], audience: ['buyer'] };
const read = (more: object) => {
  const { tips, problems } = parsed(feedWith([itemWith(more)]));
  return { tip: tips[0], notes: problems.map(({ key, note }) => `${key} ${note?.kind}`) };
};

test.each(['help', 'Help', '_Help', '_HELP', '_hepl', '__help', '_helps'])('%s is read as _help, noted', (name) => {
  const { tip, notes } = read({ [name]: HELP });
  expect(tip).toMatchObject(HELP);
  expect(notes).toEqual([`${name} read-as`]);
});

test('null under its own name is none', () => {
  expect(read({ _help: null, help: HELP }).tip).toMatchObject(HELP);
});

test.each<[string, object, boolean]>([
  ['fields', { help: { fields: ['Date'] } }, false],
  ['text', { help: 'Ask Ana' }, false],
  ['restricting keys', { _Help: { exclude: ['https://a.test/y'] } }, true],
])('a second one beside it does nothing, noted: %s', (_, second, isSearchOnly) => {
  const { tip, notes } = read({ _help: HELP, ...second });
  expect(tip).toMatchObject(HELP);
  expect(tip?.isSearchOnly ?? false).toBe(isSearchOnly);
  expect(notes).toEqual([`${Object.keys(second)[0]} ${isSearchOnly ? 'search-only' : 'unknown-key'}`]);
});

test('other words are nobody’s slips', () => {
  expect(read({ _self: HELP, hello: HELP, helpful: true, _hash: 'x' }).notes).toEqual([]);
});

test('a restricting key of the item itself, outside _help, is noted', () => {
  const { tip, notes } = read({ _help: { match: HELP.match }, audience: ['buyer'] });
  expect(tip?.isSearchOnly).toBe(true);
  expect(notes).toEqual(['audience search-only']);
});
