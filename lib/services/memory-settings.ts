// Settings and feed states in plain memory: for the command line and for tests.
import type { FeedStatus } from '../core/feed/feed-status.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from './settings.ts';
import type { StatusStore } from './status-store.ts';

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
  const states = new Map<string, FeedStatus>();
  const removed = new Set<string>();
  return {
    load: async () => [...states.values()].filter(({ feedId }) => !removed.has(feedId)),
    update: async (feedId, initial, change) => {
      const status = change(states.get(feedId) ?? initial);
      states.set(feedId, status);
      return status;
    },
    setRemoved: async (feedId, isRemoved) => {
      if (isRemoved) removed.add(feedId);
      else removed.delete(feedId);
    },
    remove: async (feedId) => {
      states.delete(feedId);
      removed.delete(feedId);
    },
  };
}
