// How tips are kept in a browser: in a database, in another one when that breaks, else in memory.
import { createMemoryTipStore } from '../services/memory-tip-store.ts';
import type { TipStore } from '../services/ports/tip-store.ts';
import { createSafeTipStore } from '../services/safe-tip-store.ts';
import { createLoadInTime } from './stored/load-in-time.ts';
import { createLocalRecord } from './stored/local-record.ts';
import { noteTrouble } from './stored/storage-trouble.ts';
import { createTipHomes } from './tip-homes.ts';

/** Creates the store of the tips; `onMoved` hears when they stand elsewhere than before. */
export function createKeptTips(onMoved: () => void): TipStore {
  const lastUsed = createLocalRecord('tipDatabase', (stored) => (typeof stored === 'string' ? stored : null));
  const inTime = createLoadInTime();
  return createSafeTipStore({
    places: createTipHomes(),
    lastUsed: {
      load: () => inTime(lastUsed.load, null),
      save: async (name) => void (await lastUsed.update(() => name)),
    },
    createMemory: createMemoryTipStore,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onKept: (trouble) => void noteTrouble(trouble),
    onMoved,
  });
}
