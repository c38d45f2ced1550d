// German: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The German messages of settings. */
export const deSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': 'Über dich',
  'you.language': 'Sprache',
  'you.auto': 'Wie der Browser',
  'you.name': 'Dein Name unter einer Frage',
  'you.closing': 'Dein Schlusssatz',
};
