// Merges in extension storage: the next one is held against them, and they go along in no file.
import { expect, test, vi } from 'vitest';
import { createMergeMark, monthsTooClose, NO_MERGES } from '../../lib/core/value/team/merge-record.ts';
import { createMergeMemory } from '../../lib/platform/stored/merge-memory.ts';
import { exportData } from '../../lib/platform/stored/own-data.ts';
import { teamReports } from '../fixtures/reports/team-of-reports.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

function markOf(count: number) {
  const mark = createMergeMark();
  for (const report of teamReports().slice(0, count)) mark.add(report);
  return mark.end(['2026-10']);
}

test('a merge is remembered, and goes along in no file', async () => {
  const memory = createMergeMemory();
  expect(await memory.load()).toEqual(NO_MERGES);
  await memory.remember(markOf(12));
  expect(monthsTooClose(await createMergeMemory().load(), markOf(11), 5)).toEqual(['2026-10']);
  expect(await exportData()).not.toContain('merges');
});

test('what cannot be read counts as nothing', async () => {
  await fake.storage.local.set({ merges: { version: 'alongside-merges/9' } });
  expect(await createMergeMemory().load()).toEqual(NO_MERGES);
});
