// French: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The French messages about pointing. */
export const frPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': 'Le montrer',
  'point.how':
    'Cliquez sur quelque chose dans la page. Ou utilisez le clavier : gauche et droite passent d’un élément à l’autre, haut élargit, bas resserre, Entrée choisit, Échap abandonne.',
  'point.nothing': 'Rien n’est encore entouré.',
  'point.at': '« {name} » est entouré.',
  'point.atUnnamed': 'Un élément sans nom est entouré.',
  'point.unnamed': 'Sans nom',
  'point.outOfReach': 'Cette partie de la page appartient à un autre site et ne peut pas être choisie.',
  'point.take': 'Obtenir de l’aide à ce sujet',
  'point.previous': 'Précédent',
  'point.next': 'Suivant',
  'point.wider': 'Élargir',
  'point.narrower': 'Resserrer',
  'point.offerTitle': 'Pour quoi vous faut-il de l’aide ?',
  'point.offer':
    'Votre navigateur n’a pas dit sur quoi vous avez cliqué. Montrez-le pour obtenir de l’aide exactement là-dessus.',
  'point.refused': 'Rien sur cette page ne peut être montré.',
};
