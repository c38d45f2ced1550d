import { parseSettings, type SettingsStore } from '../services/settings.ts';
import { createLocalRecord } from './local-record.ts';

/** Creates the settings kept in extension storage. */
export function createSettingsStore(): SettingsStore {
  return createLocalRecord('settings', parseSettings);
}
