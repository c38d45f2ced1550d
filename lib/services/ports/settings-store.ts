import type { Settings } from '../settings.ts';
import type { KeptValue } from './kept-value.ts';

/** The port behind which settings are kept. */
export type SettingsStore = KeptValue<Settings>;
