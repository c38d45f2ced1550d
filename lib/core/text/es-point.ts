// Spanish: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about pointing. */
export const esPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': 'Señalarlo',
  'point.how':
    'Señala algo en la página y haz clic. O usa las teclas: izquierda y derecha pasan de un elemento a otro, arriba amplía, abajo reduce. Intro lo elige, Escape cancela.',
  'point.nothing': 'Todavía no hay nada marcado.',
  'point.at': '«{name}» está marcado.',
  'point.atUnnamed': 'Hay marcado algo sin nombre.',
  'point.unnamed': 'Sin nombre',
  'point.outOfReach': 'Esta parte de la página es de otro sitio y queda fuera de alcance.',
  'point.take': 'Pedir ayuda sobre esto',
  'point.previous': 'Anterior',
  'point.next': 'Siguiente',
  'point.wider': 'Ampliar',
  'point.narrower': 'Reducir',
  'point.leave': 'Cancelar',
  'point.offerTitle': '¿De qué se trata?',
  'point.offer': 'El navegador no ha dicho en qué hiciste clic. Señálalo y la ayuda tratará justo de eso.',
  'point.refused': 'En esta página no se puede señalar nada.',
};
