// German: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The German messages about pointing. */
export const dePoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': 'Darauf zeigen',
  'point.how':
    'Klick auf etwas auf der Seite. Oder nimm die Tasten: Links und rechts führen von einem zum nächsten, nach oben wird es weiter, nach unten enger. Enter wählt es, Escape bricht ab.',
  'point.nothing': 'Noch ist nichts umrandet.',
  'point.at': '„{name}“ ist umrandet.',
  'point.atUnnamed': 'Etwas ohne Namen ist umrandet.',
  'point.unnamed': 'Ohne Namen',
  'point.outOfReach': 'Dieser Teil der Seite gehört zu einer anderen Website und lässt sich nicht auswählen.',
  'point.take': 'Hilfe hierzu',
  'point.previous': 'Vorheriges',
  'point.next': 'Nächstes',
  'point.wider': 'Weiter fassen',
  'point.narrower': 'Enger fassen',
  'point.offerTitle': 'Wozu brauchst du Hilfe?',
  'point.offer':
    'Dein Browser hat nicht gesagt, was du angeklickt hast. Zeig darauf, dann bekommst du genau dazu Hilfe.',
  'point.refused': 'Auf dieser Seite lässt sich auf nichts zeigen.',
};
