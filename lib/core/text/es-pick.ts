// Spanish: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about picking. */
export const esPick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': 'Elegir en la página',
  'pick.tip': 'Elige de qué trata este consejo',
  'pick.step': 'Elige qué señala este paso',
  'pick.take': 'Elegir esto',
  'pick.done': 'Has elegido «{name}».',
  'pick.doneUnnamed': 'Has elegido algo sin nombre.',
  'pick.nothing': 'No se ha elegido nada. Inténtalo de nuevo.',
};
