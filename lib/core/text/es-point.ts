// Spanish: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about pointing. */
export const esPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': 'Señalarlo',
  'point.how':
    'Haz clic en algo de la página. O usa el teclado: izquierda y derecha pasan de un elemento a otro, arriba amplía, abajo reduce, Intro lo elige, Escape cancela.',
  'point.nothing': 'Todavía no hay nada marcado.',
  'point.at': '«{name}» está marcado.',
  'point.atUnnamed': 'Hay marcado algo sin nombre.',
  'point.unnamed': 'Sin nombre',
  'point.outOfReach': 'Esta parte de la página es de otro sitio y no se puede elegir.',
  'point.take': 'Pedir ayuda sobre esto',
  'point.previous': 'Anterior',
  'point.next': 'Siguiente',
  'point.wider': 'Ampliar',
  'point.narrower': 'Reducir',
  'point.offerTitle': '¿Con qué necesitas ayuda?',
  'point.offer': 'Tu navegador no ha dicho en qué hiciste clic. Señálalo para recibir ayuda justo sobre eso.',
  'point.refused': 'En esta página no se puede señalar nada.',
};
