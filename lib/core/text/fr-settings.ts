// French: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The French messages of settings. */
export const frSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': 'À propos de vous',
  'you.language': 'Langue',
  'you.auto': 'Comme le navigateur',
  'you.name': 'Votre nom, sous une question',
  'you.closing': 'Votre phrase de fin',
};
