import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOpinion, type Feedback, nudgeOf, type Opinion, parseOpinions } from '../../lib/core/opinion.ts';

const of = { feedId: 'team', id: 'a', title: 'A tip' };
const say = (all: Opinion[], is: Feedback, was: Feedback = 'none') =>
  changeOpinion(all, of, { feedback: { was, is } }, 1);

test('votes are counted, and a vote that is taken back is none', () => {
  const helped = say(say([], 'helped'), 'helped');
  expect(helped[0]).toMatchObject({ helped: 2, failed: 0 });
  expect(say(helped, 'not-this-time', 'helped')[0]).toMatchObject({ helped: 1, failed: 1 });
  expect(say(helped, 'none', 'helped')[0]).toMatchObject({ helped: 1, failed: 0 });
  expect(say([], 'none', 'helped')[0]).toMatchObject({ helped: 0, failed: 0 });
});

test('hiding, having seen and a reason stay beside the votes', () => {
  const all = changeOpinion(say([], 'not-this-time'), of, { why: '  too old  ', hidden: true, seen: true }, 2);
  expect(all).toEqual([{ ...of, helped: 0, failed: 1, why: ['too old'], hidden: true, seen: true, atMs: 2 }]);
  expect(changeOpinion(all, of, { hidden: false, why: ' ' }, 3)[0]).toMatchObject({ hidden: false, why: ['too old'] });
});

test('of very many the oldest go, hidden ones last', () => {
  let all = changeOpinion([], { ...of, id: 'hidden' }, { hidden: true }, 0);
  for (let at = 0; at < 2001; at += 1) all = changeOpinion(all, { ...of, id: `${at}` }, { seen: true }, at);
  expect(all).toHaveLength(2000);
  expect(all.some(({ id }) => id === 'hidden')).toBe(true);
  expect(all.some(({ id }) => id === '0')).toBe(false);
});

test('what is kept is read again, damaged parts alone are lost', () => {
  const all = say([], 'helped');
  expect(parseOpinions(structuredClone(all))).toEqual(all);
  expect(parseOpinions([7, ...all, { feedId: 'x' }])).toEqual(all);
  expect(parseOpinions('x')).toEqual([]);
});

test('no number of votes moves a tip by more than three of them', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (helped, failed) => {
      expect(Math.abs(nudgeOf({ helped, failed }))).toBeLessThanOrEqual(0.451);
      expect(Math.sign(nudgeOf({ helped, failed }))).toBe(Math.sign(helped - failed));
    }),
  );
});
