import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanLines, graphemes, shorten } from '../../../lib/core/text/clean.ts';

test.each([
  ['line breaks and tabs are spaces', 'one\r\n\ttwo', 'one two'],
  ['controls are spaces', 'one\u0000\u001b[31mtwo', 'one [31mtwo'],
  ['direction marks are gone', 'abc\u202edcba\u202c \u2066x\u2069\u200f', 'abcdcba x'],
  ['what nobody sees is gone', 'pass\u200bword\u00ad\ufeff\u2060', 'password'],
  ['joiners that shape words and emoji stay', 'می\u200cخواهم 👩‍👧', 'می\u200cخواهم 👩‍👧'],
  ['half a character is replaced', 'a\ud83db', 'a\ufffdb'],
  ['nothing is left of nothing', ' \n\u200b ', ''],
])('%s', (_, text, clean) => expect(cleanLine(text)).toBe(clean));

test('a clean line is one well-formed line, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanLine(text);
      expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s|\s$|\s\s/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanLine(clean)).toBe(clean);
    }),
  );
});

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['two words', 5, 'two…'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['abc', 0, '…'],
])('%j in %i: %j', (text, most, short) => expect(shorten(text, most)).toBe(short));

test('what is shortened is never longer than asked, and never cut inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const short = shorten(text, most);
      expect(graphemes(short).length).toBeLessThanOrEqual(Math.max(most, 1));
      if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});

test('lines and cells are kept, and all else is tidied as in one line', () => {
  expect(cleanLines(' Pass\u200bword \r\n\u0000 maple\tleaf\u00a0 ')).toBe('Password \n maple\tleaf');
  expect(cleanLine(cleanLines('a\tb\nc'))).toBe('a b c');
});
