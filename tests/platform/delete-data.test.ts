// Deleting everything where nothing can be written, or nothing read: what can be deleted is.
import { expect, test, vi } from 'vitest';
import { createDebugLogStore } from '../../lib/platform/stored/debug-log-store.ts';
import { deleteData } from '../../lib/platform/stored/delete-data.ts';
import {
  createAskStore,
  createOpinionStore,
  createOwnTipStore,
  createTipDraftStore,
} from '../../lib/platform/stored/own-stores.ts';
import { createSettingsStore } from '../../lib/platform/stored/settings-store.ts';
import { createStatusStore } from '../../lib/platform/stored/status-store.ts';
import { deleteUseCounts } from '../../lib/platform/stored/use-store.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const KEPT = {
  settings: { name: 'Ana' },
  ownTips: [{ id: 'a' }],
  asks: [{ id: 'q' }],
  tipDrafts: [{ id: 'd' }],
  newer: 1,
  welcomed: true,
  debugLog: { untilMs: 1 },
  'use 2026-11-23': { counts: [{ event: 'opened', count: 1 }] },
  wouldAskAt: 1,
  sentReports: [{ feed: 'https://team.example/feed.json', month: '2026-10' }],
};

const deleteAll = () =>
  deleteData({
    settings: createSettingsStore(),
    status: createStatusStore(),
    asks: createAskStore(),
    items: createOwnTipStore(),
    drafts: createTipDraftStore(),
    opinions: createOpinionStore(),
    log: createDebugLogStore(),
    use: { forget: deleteUseCounts },
  });

test.each([
  ['nothing can be written', { set: new Error('IO error: FILE_ERROR_NO_SPACE') }],
  ['nothing can be read', { get: new Error('Corruption: bad block') }],
  ['nothing is the matter', {}],
])('where %s, nothing is left', async (_, faults) => {
  for (const [key, value] of Object.entries(KEPT)) fake.behind.stored.set(key, value);
  fake.behind.inMemory.set('tab 1', { sites: [] });
  Object.assign(fake.behind.faults, faults);
  await deleteAll();
  expect([...fake.behind.stored.keys()].filter((key) => key !== 'welcomed')).toEqual([]);
  expect(fake.behind.inMemory.size).toBe(0);
});

test('where even that fails it is told', async () => {
  vi.spyOn(fake.storage.local, 'clear').mockRejectedValue(new Error('no'));
  await expect(deleteAll()).rejects.toThrow('no');
});
