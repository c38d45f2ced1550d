// German: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The German messages about recording steps. */
export const deRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': 'Schritte aufzeichnen',
  'record.name': 'Schritte aufzeichnen',
  'record.on': 'Aufzeichnung läuft',
  'record.paused': 'Angehalten',
  'record.how':
    'Erledige die Aufgabe auf der Seite wie gewohnt. Jeder Klick und jedes Feld wird zu einem Schritt. Was du eingibst oder auswählst, wird nie aufgezeichnet.',
  'record.pausedPerson': 'Bis du fortsetzt, wird nichts aufgezeichnet.',
  'record.pausedClosed':
    'Dein Browser lässt Alongside diese Seite noch nicht sehen. Drücke auf dieser Seite die Schaltfläche in der Symbolleiste und dann Fortsetzen.',
  'record.pausedFull': 'Mehr als {n} Schritte kann ein Tipp nicht haben. Mit Fertig übernimmst du diese.',
  'record.refused': 'Auf dieser Seite lassen sich keine Schritte aufzeichnen.',
  'record.none': 'Noch keine Schritte',
  'record.count': { one: 'Bisher {n} Schritt', other: 'Bisher {n} Schritte' },
  'record.last': 'Letzte Schritte',
  'record.undo': 'Letzten zurücknehmen',
  'record.pause': 'Anhalten',
  'record.resume': 'Fortsetzen',
  'step.click': 'Klicke auf **{name}**.',
  'step.clickPlain': 'Klicke hier.',
  'step.tab': 'Öffne den Reiter **{name}**.',
  'step.fill': 'Fülle **{name}** aus.',
  'step.fillPlain': 'Fülle dieses Feld aus.',
  'step.choose': 'Triff die Auswahl bei **{name}**.',
  'step.choosePlain': 'Triff hier deine Auswahl.',
  'step.row': 'Wähle in **{name}** eine Zeile aus.',
  'step.rowPlain': 'Wähle in der Tabelle eine Zeile aus.',
  'step.tick': 'Setze das Häkchen bei **{name}**.',
  'step.tickPlain': 'Setze dieses Häkchen.',
  'step.untick': 'Entferne das Häkchen bei **{name}**.',
  'step.untickPlain': 'Entferne dieses Häkchen.',
  'step.press': 'Drücke die **Eingabetaste**.',
};
