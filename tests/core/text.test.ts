import { expect, test } from 'vitest';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';

test('fills the places of a message', () => {
  expect(createText(en, 'en')('ask.greeting', { name: 'Ana' })).toBe('Hello Ana,');
});
