// Settings and feed states in plain memory: for the command line and for tests.

import type { SettingsStore } from './ports/settings-store.ts';
import { changeStatus, type KeptStatuses, type StatusStore, shownOf } from './ports/status-store.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Creates settings that live as long as the process; what is not given is as it is before anything was set. */
export function createMemorySettings(initial: Partial<Settings>): SettingsStore {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...initial };
  return {
    load: async () => settings,
    update: async (change) => {
      settings = change(settings);
      return settings;
    },
  };
}

/** Creates feed states that live as long as the process. */
export function createMemoryStatus(): StatusStore {
  let all: KeptStatuses = {};
  return {
    load: async () => shownOf(all),
    loadAll: async () => all,
    update: async (feedId, initial, change) => {
      all = changeStatus(all, feedId, initial, change);
      return all[feedId]?.status ?? null;
    },
    updateAll: async (change) => {
      all = change(all);
    },
  };
}
