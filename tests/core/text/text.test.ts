import { expect, test } from 'vitest';
import { en } from '../../../lib/core/text/en.ts';
import { createText } from '../../../lib/core/text/text.ts';

const english = createText(en, 'en');

test('fills the places of a message', () => {
  expect(english('ask.greeting', { name: 'Ana' })).toBe('Hello Ana,');
});

test('chooses the plural and writes numbers as the language does', () => {
  expect([0, 1, 2, 1200].map((n) => english('feeds.tips', { n }))).toEqual(['0 tips', '1 tip', '2 tips', '1,200 tips']);
  expect(createText(en, 'de')('feeds.tips', { n: 1200 })).toBe('1.200 tips');
});

test('a form that a catalogue does not have is its other', () => {
  expect(createText(en, 'ar')('feeds.tips', { n: 2 })).toContain('tips');
});

test('what is filled in is not filled again, and what is missing stays to be seen', () => {
  expect(english('ask.greeting', { name: '{name} $& $1' })).toBe('Hello {name} $& $1,');
  expect(english('ask.greeting')).toBe('Hello {name},');
});
