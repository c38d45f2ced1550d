import { expect, test, vi } from 'vitest';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import { noteFailure, noteSuccess, noteTrouble, watchTrouble } from '../../lib/platform/stored/storage-trouble.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

async function hear() {
  const heard: (StorageTrouble | null)[] = [];
  const stop = new AbortController();
  watchTrouble((trouble) => heard.push(trouble), stop.signal);
  await vi.waitFor(() => expect(heard).not.toEqual([]), { timeout: 20_000 });
  return { heard, stop };
}

test('pages hear what is the matter, now and when it changes, each thing once', async () => {
  await noteTrouble('memory');
  const { heard } = await hear();
  await noteTrouble('memory');
  await noteFailure(new Error('QUOTA_BYTES quota exceeded'));
  await noteFailure(new Error('IO error: .../LOCK: Not a directory'));
  await noteTrouble(null);
  expect(heard).toEqual(['memory', 'full', 'unreadable', null]);
});

test('that tips were lost is not taken back when all can be kept again', async () => {
  await noteTrouble('anew');
  await noteTrouble(null);
  const { heard } = await hear();
  expect(heard).toEqual(['anew']);
});

test('what another version has noted is nothing', async () => {
  await fake.storage.session.set({ storageTrouble: 'on fire' });
  const { heard, stop } = await hear();
  expect(heard).toEqual([null]);
  stop.abort();
  expect(fake.storage.onChanged.count()).toBe(0);
});

test('a write that succeeds takes back a full disk, and nothing that is said of the tips', async () => {
  for (const [before, after] of [
    ['full', null],
    ['unreadable', null],
    ['memory', 'memory'],
    ['anew', 'anew'],
  ] as const) {
    await fake.storage.session.set({ storageTrouble: before });
    await noteSuccess();
    expect((await fake.storage.session.get('storageTrouble')).storageTrouble).toBe(after);
  }
});
