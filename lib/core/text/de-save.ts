// German: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The German messages about saving a page. */
export const deSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': 'Diese Seite zum Testen speichern',
  'save.lead':
    'Für Teams, die ihre Tipps als Dateien führen. Was du hier siehst, ist alles, was in der Datei stehen wird.',
  'save.maskAddress': 'Adresse unkenntlich machen',
  'save.maskAddressHint': 'Nummern, Kennungen, Namen und alles, was geheim aussieht',
  'save.maskTexts': 'Texte unkenntlich machen',
  'save.maskTextsHint': 'E-Mail-Adressen, Beträge, lange Nummern, Namen in Begrüßungen und alles, was geheim aussieht',
  'save.first': 'Auf der gespeicherten Seite kommt „{title}“ zuerst.',
  'save.firstNone': 'Auf der gespeicherten Seite erscheint kein Tipp.',
  'save.before':
    'Auf der Seite selbst ist es „{title}“. Das liegt an dem, was unkenntlich gemacht oder weggelassen ist.',
  'save.beforeNone':
    'Auf der Seite selbst erscheint kein Tipp. Das liegt an dem, was unkenntlich gemacht oder weggelassen ist.',
  'save.skip': 'Weiter zum Speichern',
  'save.address': 'Adresse',
  'save.title': 'Titel',
  'save.field': 'Das Feld, in dem du bist',
  'save.selection': 'Markierter Text',
  'save.heading': 'Überschriften',
  'save.landmark': 'Bereiche der Seite',
  'save.description': 'Beschreibung',
  'save.here': 'Was in Feldern steht, wird nie gelesen. Es wird nichts gesendet.',
  'save.done': 'Gespeichert als {name}. Leg die Datei in den Ordner {folder} deiner Tipps.',
  'save.nothing': 'Diese Seite lässt sich nicht lesen, darum gibt es nichts zu speichern.',
};
