// French: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The French messages about picking. */
export const frPick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': 'Choisir sur la page',
  'pick.tip': 'Choisissez ce dont parle ce conseil',
  'pick.step': 'Choisissez ce que montre cette étape',
  'pick.take': 'Choisir cet élément',
  'pick.done': '« {name} » est choisi.',
  'pick.doneUnnamed': 'Un élément sans nom est choisi.',
  'pick.nothing': 'Rien n’a été choisi. Réessayez.',
};
