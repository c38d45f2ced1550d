// German: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The German messages about the use of help. */
export const deUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': 'Wofür die Hilfe genutzt wurde',
  'use.count': 'Auf diesem Gerät zählen, wofür ich die Hilfe nutze',
  'use.what':
    'Nach Woche und Ort, {days} Tage lang: geöffnete Hilfe, gelesene Tipps, was geholfen hat und was nicht, Suchen ohne Ergebnis, Fragen und was aus ihnen wurde. Nie Titel oder Adresse einer Seite oder was dort eingegeben wird; Worte von dir nur ohne Privates, das unkenntlich gemacht ist. Es wird nichts gesendet, in privaten Fenstern wird nichts gezählt, und jeder Eintrag steht hier.',
  'use.none': 'Bisher wurde nichts gezählt.',
  'use.week': 'Woche ab {date} ({count})',
  'use.event': 'Was',
  'use.place': 'Wo',
  'use.times': 'Anzahl',
  'use.noPlace': 'keine Webseite',
  'use.opened': 'Hilfe geöffnet',
  'use.read': 'Tipp gelesen',
  'use.helped': 'Tipp hat geholfen',
  'use.not-helped': 'Tipp hat diesmal nicht geholfen',
  'use.unanswered': 'Suche ohne Ergebnis',
  'use.question': 'Frage gestellt',
  'use.answer': 'Frage beantwortet',
  'use.kept': 'Antwort als Tipp behalten',
  'use.would-ask': 'Hätte jemanden gefragt',
  'use.would-not-ask': 'Hätte niemanden gefragt',
  'use.deleteAll': 'Alle Einträge löschen',
  'use.sureOff': 'Ausschalten und alles bisher Gezählte löschen? Das lässt sich nicht rückgängig machen.',
  'use.sureDelete': 'Alles bisher Gezählte löschen? Das lässt sich nicht rückgängig machen.',
  'use.keep': 'Behalten',
  'use.offDo': 'Ausschalten und löschen',
  'use.notDeleted': 'Das Löschen hat nicht geklappt. Bitte versuche es noch einmal.',
  'tip.wouldAsk': 'Hättest du sonst jemanden gefragt?',
  'tip.yes': 'Ja',
  'tip.no': 'Nein',
  'tip.wouldAskNoted': 'Notiert. Danke dir.',
  'welcome.count':
    'Wie oft die Hilfe genutzt wird, wird auf diesem Gerät gezählt, nur für dich. Die Einstellungen zeigen jeden Eintrag und schalten es aus.',
};
