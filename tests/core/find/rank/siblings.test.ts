// How a tip stands among the others that may come.
import { expect, test } from 'vitest';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { createSiblingFit } from '../../../../lib/core/find/rank/siblings.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const { documents, candidate } = createCollection([
  tipWith({
    id: 'whole',
    title: 'Module bays',
    text: 'Bays are slots in a device that hold its modules.',
    tags: ['DCIM'],
  }),
  tipWith({ id: 'part', title: 'Position', text: 'Where it sits.', tags: ['DCIM', 'Module bay'] }),
  tipWith({ id: 'other', title: 'Name of the rack', text: 'A short name for it, as on the label.', tags: ['Racks'] }),
]);
const all = [...documents.values()].map(candidate);
const fitOf = createSiblingFit(all);
const [whole, part, other] = all.map(fitOf);

test('a tip is part of a subject that another tip is about as a whole', () => {
  expect([whole, part, other].map((one) => one?.partOfSubject)).toEqual([0, 1, 0]);
});

test('a tip about a whole subject is no part of it, though it bears its tag', () => {
  const own = createCollection([
    tipWith({ id: 'a', title: 'Racks', text: 'Where devices stand.', tags: ['Racks'] }),
    tipWith({ id: 'b', title: 'Rack', text: 'A rack.', tags: ['rack'] }),
  ]);
  const both = [...own.documents.values()].map(own.candidate);
  expect(both.map(createSiblingFit(both)).map(({ partOfSubject }) => partOfSubject)).toEqual([0, 0]);
});

test('texts are measured by what is usual among them', () => {
  expect(part?.longer).toBeLessThan(0);
  expect(other?.longer).toBe(0);
});
