import { expect, test } from 'vitest';
import { nextOnPath } from '../../../../lib/core/find/rank/next-on-path.ts';
import { changeOpinion, type OpinionChange } from '../../../../lib/core/opinion.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const step = (id: string, at: number, path = 'invoices') =>
  tipWith({ id, path: { id: path, title: 'Invoices', step: at } });
const tips = [step('c', 4), step('a', 1), step('b', 2), step('other', 2, 'travel'), tipWith({ id: 'alone' })];
const after = (id: string, said: [string, OpinionChange][] = []) =>
  nextOnPath(
    tips,
    { feedId: 'feed', id },
    said.reduce<ReturnType<typeof changeOpinion>>(
      (all, [of, change]) => changeOpinion(all, { feedId: 'feed', id: of, title: of }, change, 0),
      [],
    ),
  )?.id;
const helped: OpinionChange = { feedback: { was: 'none', is: 'helped' } };

test('the next step by its number, whatever the gaps', () => {
  expect(after('a')).toBe('b');
  expect(after('b')).toBe('c');
});

test('what is done, or hidden, is passed over', () => {
  expect(after('a', [['b', helped]])).toBe('c');
  expect(after('a', [['b', { hidden: true }]])).toBe('c');
  expect(after('a', [['b', { feedback: { was: 'none', is: 'not-this-time' } }]])).toBe('b');
});

test('nothing comes after the last step, nor for a tip on no path', () => {
  expect(after('c')).toBeUndefined();
  expect(after('alone')).toBeUndefined();
  expect(after('unknown')).toBeUndefined();
});
