import { act, renderHook } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { useTipMarks } from '../../components/help/use-tip-marks.ts';
import { tipWith } from '../fixtures/tips/tips.ts';

const tips = Array.from({ length: 8 }, (_, at) => tipWith({ id: `${at}` }));
const marksOf = () => renderHook(() => useTipMarks([], vi.fn(), vi.fn())).result;
const titles = (marks: ReturnType<typeof marksOf>) => marks.current.lookedAt.map(({ title }) => title);

it('a tip that opened by itself, or was only closed, was not looked at', () => {
  const marks = marksOf();
  const [tip] = tips;
  if (!tip) throw new Error('There is no tip.');
  act(() => marks.current.openByItself(tip));
  expect(titles(marks)).toEqual([]);
  act(() => marks.current.toggle(tip));
  expect(titles(marks)).toEqual([]);
  act(() => marks.current.toggle(tip));
  expect(titles(marks)).toEqual(['0']);
});

it('a tip that was marked was looked at, and whether it failed is told', () => {
  const marks = marksOf();
  const [first, second] = tips;
  if (!first || !second) throw new Error('There are no tips.');
  act(() => marks.current.setFeedback(first, 'not-this-time'));
  act(() => marks.current.setFeedback(second, 'helped'));
  expect(marks.current.lookedAt).toEqual([
    { title: '0', failed: true },
    { title: '1', failed: false },
  ]);
});

it('the latest five are told of', () => {
  const marks = marksOf();
  for (const tip of tips) act(() => marks.current.toggle(tip));
  for (const tip of tips.slice(0, 1)) {
    act(() => marks.current.toggle(tip));
    act(() => marks.current.toggle(tip));
  }
  expect(titles(marks)).toEqual(['4', '5', '6', '7', '0']);
});
