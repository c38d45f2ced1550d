import { languageOf, type Preferences } from '../../core/preferences.ts';
import type { Language } from '../../core/text/languages.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings, toPreferences } from '../../services/settings.ts';
import { createLoadInTime } from './load-in-time.ts';
import { createOwnRecord, type LocalRecord, watchNow } from './local-record.ts';

/** Creates the settings kept in extension storage. */
export function createSettingsStore(): LocalRecord<Settings> {
  return createOwnRecord('settings', parseSettings);
}

/** Calls back with what a person has set, now and at every change, until the signal says stop. */
export function watchPreferences(onChange: (preferences: Preferences) => void, signal: AbortSignal): void {
  watchNow(createSettingsStore(), (value) => onChange(toPreferences(value)), signal);
}

/** Loads the language that holds for this person in this browser. */
export async function loadLanguage(): Promise<Language> {
  // A page that cannot know the person's choice is drawn all the same.
  const settings = await createLoadInTime()(createSettingsStore().load, DEFAULT_SETTINGS);
  return languageOf(settings, navigator.languages);
}
