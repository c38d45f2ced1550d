import { expect, test } from 'vitest';
import { createRecent } from '../../lib/services/recent.ts';

/** A maker that counts how often each key was made. */
function maker() {
  const made: string[] = [];
  const of = (key: string) => async () => {
    made.push(key);
    return key;
  };
  return { made, of };
}

test('what was made is kept', async () => {
  const recent = createRecent<string>(2);
  const { made, of } = maker();
  expect(await recent.get('a', of('a'))).toBe('a');
  expect(await recent.get('a', of('a'))).toBe('a');
  expect(made).toEqual(['a']);
});

test('two askers at once share one making', async () => {
  const recent = createRecent<string>(2);
  const { made, of } = maker();
  await Promise.all([recent.get('a', of('a')), recent.get('a', of('a'))]);
  expect(made).toEqual(['a']);
});

test('what was not asked for longest goes first', async () => {
  const recent = createRecent<string>(2);
  const { made, of } = maker();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await recent.get(key, of(key));
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a making that failed is told to all who asked, and tried again', async () => {
  const recent = createRecent<string>(2);
  const failing = async () => {
    throw new Error('no');
  };
  const both = await Promise.allSettled([recent.get('a', failing), recent.get('a', failing)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await recent.get('a', async () => 'yes')).toBe('yes');
});

test('a late failure does not take away what was made since', async () => {
  const recent = createRecent<string>(1);
  const late = Promise.withResolvers<string>();
  const first = recent.get('a', () => late.promise);
  const { made, of } = maker();
  await recent.get('b', of('b'));
  await recent.get('a', of('a'));
  late.reject(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await recent.get('a', of('a'));
  expect(made).toEqual(['b', 'a']);
});
