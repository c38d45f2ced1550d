import { describe, expect, test } from 'vitest';
import { parsePointed } from '../../../lib/core/pointer/parse-pointed.ts';
import { moveOfKey } from '../../../lib/core/pointer/pointer.ts';
import { createTrail } from '../../../lib/core/pointer/trail.ts';

/** Things named by their way: `a` is around `ab`, which is around `abc`. */
const nesting = {
  around: (thing: string) => (thing.length > 1 ? thing.slice(0, -1) : null),
  inside: (thing: string) => (thing.length < 4 ? `${thing}x` : null),
};

describe('wider and narrower', () => {
  test('the way out is the way back in', () => {
    const trail = createTrail(nesting);
    trail.goTo('abc');
    expect([trail.wider(), trail.now(), trail.wider(), trail.now()]).toEqual([true, 'ab', true, 'a']);
    expect([trail.wider(), trail.now()]).toEqual([false, 'a']);
    expect([trail.narrower(), trail.now(), trail.narrower(), trail.now()]).toEqual([true, 'ab', true, 'abc']);
    expect([trail.narrower(), trail.now(), trail.narrower(), trail.now()]).toEqual([true, 'abcx', false, 'abcx']);
  });

  test('whoever points at something else has come no way', () => {
    const trail = createTrail(nesting);
    trail.goTo('abc');
    trail.wider();
    trail.goTo('zy');
    trail.narrower();
    expect(trail.now()).toBe('zyx');
  });

  test('pointing at the same again keeps the way', () => {
    const trail = createTrail(nesting);
    trail.goTo('abc');
    trail.wider();
    trail.goTo('ab');
    trail.narrower();
    expect(trail.now()).toBe('abc');
  });

  test('from nothing there is no way', () => {
    const trail = createTrail(nesting);
    expect([trail.wider(), trail.narrower(), trail.now()]).toEqual([false, false, null]);
  });
});

test('the arrows go along the line of reading, and up and down the same in every language', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab', 'a'];
  expect(keys.map((key) => moveOfKey(key, false))).toEqual(['previous', 'next', 'wider', 'narrower', null, null]);
  expect(keys.map((key) => moveOfKey(key, true))).toEqual(['next', 'previous', 'wider', 'narrower', null, null]);
});

describe('what a page answers', () => {
  test.each([
    null,
    undefined,
    'thing',
    [],
    {},
    { kind: 'thing' },
    { kind: 'else', name: '' },
    { kind: 'thing', name: 5 },
    { kind: 'thing', name: { toString: () => 'Save' } },
  ])('%j is nobody pointing', (answer) => expect(parsePointed(answer)).toBeNull());

  test('is taken as it is, but for what is too long or too much', () => {
    expect(parsePointed({ kind: 'thing', name: 'Save', html: '<b>' })).toEqual({ kind: 'thing', name: 'Save' });
    expect(parsePointed({ kind: 'thing', name: 'x'.repeat(10_000) })?.name).toHaveLength(200);
  });
});
