// Portuguese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of settings. */
export const ptSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': 'Sobre si',
  'you.language': 'Idioma',
  'you.auto': 'Como o navegador',
  'you.name': 'O seu nome, no fim de uma pergunta',
  'you.closing': 'A sua frase final',
};
