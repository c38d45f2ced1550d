import { expect, test } from 'vitest';
import { readFolder } from '../../../../lib/core/author/read-folder.ts';
import { daysAfter, daysBetween, findDue, ownersOf } from '../../../../lib/core/author/review/due-tips.ts';
import { folderWith, tipFile } from '../../../fixtures/authoring/sound-folder.ts';

const TODAY = '2026-11-29';
const folder = readFolder(
  folderWith({
    'tips/late.md': tipFile('title: Late\nreview_by: 2026-11-28\ncontacts: [omar, ana]'),
    'tips/very-late.md': tipFile('title: Very late\nreview_by: 2024-02-29\ncontacts: [omar]\nowner: ana'),
    'tips/today.md': tipFile('title: Today\nreview_by: 2026-11-29'),
    'tips/last.md': tipFile('title: Last\nreview_by: 2026-12-29'),
    'tips/after.md': tipFile('title: After\nreview_by: 2026-12-30'),
    'tips/slip.md': tipFile('title: Slip\nreview_by: 2026-02-30'),
  }),
);

test('what is past is overdue, today is not; up to the day that was asked for, and that day too', () => {
  const { overdue, soon, undated } = findDue(folder, TODAY, daysAfter(TODAY, 30));
  expect(overdue.map(({ id, owner }) => [id, owner])).toEqual([
    ['very-late', 'ana'],
    ['late', 'omar'],
  ]);
  expect(soon.map(({ id, owner }) => [id, owner])).toEqual([
    ['today', null],
    ['last', null],
  ]);
  // A day that is in no calendar never comes.
  expect(undated.map(({ id, owner }) => [id, owner])).toEqual([
    ['cost-centre', 'ana'],
    ['slip', null],
  ]);
});

test('a day before today leaves what was overdue by then', () => {
  const { overdue, soon } = findDue(folder, TODAY, '2025-01-01');
  expect([...overdue, ...soon].map(({ id }) => id)).toEqual(['very-late']);
});

test('days are counted over the ends of months and years', () => {
  expect([daysAfter('2028-02-28', 1), daysAfter('2026-12-15', 30)]).toEqual(['2028-02-29', '2027-01-14']);
  expect([daysBetween(TODAY, TODAY), daysBetween('2027-01-01', '2026-12-31')]).toEqual([0, -1]);
});

test('owners are the people of contacts.yml; one without a name goes by the id', () => {
  const people = '- id: ana\n  name: Ana\n  email: a@b.example\n- id: bo\n- nobody\n';
  expect([...ownersOf(readFolder(folderWith({ 'contacts.yml': people })))]).toEqual([
    ['ana', { name: 'Ana', email: 'a@b.example' }],
    ['bo', { name: 'bo', email: null }],
  ]);
});
