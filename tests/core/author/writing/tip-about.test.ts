import { describe, expect, it, test } from 'vitest';
import { aboutThings, toAboutThing, withAbout, withoutAbout } from '../../../../lib/core/author/writing/tip-about.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../../../lib/core/feed/limits.ts';

describe('what was picked', () => {
  it.each([
    ['field', 'Cost centre', { key: 'fields', words: 'Cost centre' }],
    ['control', 'Save  draft', { key: 'fields', words: 'Save draft' }],
    ['message', 'FI-204: Cost centre 410200 is closed', { key: 'errors', words: 'FI-204: Cost centre * is closed' }],
    ['heading', 'Tax details', { key: 'headings', words: 'Tax details' }],
    ['words', 'reverse charge', { key: 'keywords', words: 'reverse charge' }],
  ] as const)('a %s is what the tip is about', (kind, name, thing) =>
    expect(toAboutThing({ kind, name })).toEqual(thing),
  );

  test('without a name it is nothing to be found by', () => {
    expect(toAboutThing({ kind: 'control', name: '' })).toBeNull();
    expect(toAboutThing({ kind: 'words', name: '•••' })).toBeNull();
  });

  test('is kept as long as a feed allows', () => {
    const { words = '' } = toAboutThing({ kind: 'field', name: 'Cost centre '.repeat(60) }) ?? {};
    expect(words.length).toBeLessThanOrEqual(TEXT_LIMITS.label);
    expect(words.startsWith('Cost centre')).toBe(true);
  });
});

describe('what a tip is about', () => {
  const field = { key: 'fields', words: 'Cost centre' } as const;
  test('is added once, whatever its case', () => {
    const once = withAbout({ kind: 'tip' }, field);
    expect(once).toEqual({ kind: 'tip', fields: ['Cost centre'] });
    expect(withAbout(once, { key: 'fields', words: 'cost Centre' })).toBe(once);
    expect(aboutThings(withAbout(once, { key: 'headings', words: 'Tax' }))).toEqual([
      field,
      { key: 'headings', words: 'Tax' },
    ]);
  });
  test('is taken out, and the list with the last', () => {
    expect(withoutAbout({ kind: 'tip', fields: ['Cost centre'] }, field)).toEqual({ kind: 'tip' });
    expect(withoutAbout({ fields: ['A', 'Cost centre'] }, field)).toEqual({ fields: ['A'] });
  });
  test('never grows beyond a feed’s limit', () => {
    const full = { fields: Array.from({ length: LIST_LIMITS.labels }, (_, at) => `Field ${at}`) };
    expect(withAbout(full, field)).toBe(full);
  });
});
