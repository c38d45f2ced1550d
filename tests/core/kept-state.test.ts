import { expect, test } from 'vitest';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';

const NOTHING = {
  query: '',
  scroll: 0,
  isUnfolded: false,
  marks: [],
  walk: null,
  searches: [],
  question: null,
  sent: null,
  writes: '',
  recordsFor: '',
};

test.each([
  [null],
  [undefined],
  ['text'],
  [{}],
  [{ query: 7, scroll: 'far', marks: 'none', walk: { at: 1 }, question: { goal: 'Half' }, sent: { way: 'post' } }],
])('of %j nothing is kept, and nothing fails', (stored) => expect(parseKeptState(stored)).toEqual(NOTHING));

test('what fits is kept beside what does not', () => {
  const mark = { key: 'a\nb', title: 'Tip', state: 'open', feedback: 'helped', wasOpened: true, wasTold: false };
  expect(parseKeptState({ query: 'tax', scroll: null, marks: [mark] })).toEqual({
    ...NOTHING,
    query: 'tax',
    marks: [mark],
  });
});

test('of very many marks the newest are kept', () => {
  const marks = Array.from({ length: 300 }, (_, at) => ({ key: `${at}`, title: '', state: 'open', feedback: 'none' }));
  expect(parseKeptState({ marks }).marks.map(({ key }) => key)).toEqual(marks.slice(100).map(({ key }) => key));
});

test.each([
  [null, { side: 'auto', width: 380, makesRoom: 'auto', sites: [] }],
  [
    { side: 'top', width: 'wide', makesRoom: 1 },
    { side: 'auto', width: 380, makesRoom: 'auto', sites: [] },
  ],
  [
    { side: 'left', width: 10, makesRoom: true },
    { side: 'left', width: 280, makesRoom: true, sites: [] },
  ],
  [{ width: 9999 }, { side: 'auto', width: 560, makesRoom: 'auto', sites: [] }],
  [{ width: 400.4 }, { side: 'auto', width: 400, makesRoom: 'auto', sites: [] }],
])('the layout %j is read as %j', (stored, layout) => expect(parseLayout(stored)).toEqual(layout));
