// Portuguese: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about pointing. */
export const ptPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': 'Apontar',
  'point.how':
    'Clique em algo na página. Ou use o teclado: esquerda e direita passam de um elemento ao seguinte, cima alarga, baixo estreita, Enter escolhe, Escape cancela.',
  'point.nothing': 'Ainda não há nada contornado.',
  'point.at': '«{name}» está contornado.',
  'point.atUnnamed': 'Está contornado algo sem nome.',
  'point.unnamed': 'Sem nome',
  'point.outOfReach': 'Esta parte da página pertence a outro site e não pode ser escolhida.',
  'point.take': 'Obter ajuda sobre isto',
  'point.previous': 'Anterior',
  'point.next': 'Seguinte',
  'point.wider': 'Alargar',
  'point.narrower': 'Estreitar',
  'point.offerTitle': 'Em que precisa de ajuda?',
  'point.offer': 'O seu navegador não disse em que clicou. Aponte para obter ajuda exatamente sobre isso.',
  'point.refused': 'Nesta página não é possível apontar para nada.',
};
