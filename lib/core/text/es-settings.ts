// Spanish: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of settings. */
export const esSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': 'Sobre ti',
  'you.language': 'Idioma',
  'you.auto': 'Como el navegador',
  'you.name': 'Tu nombre, al pie de una pregunta',
  'you.closing': 'Tu frase final',
};
