// German: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The German messages of one's own data. */
export const deData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Deine Daten',
  'data.what':
    'Auf diesem Gerät gespeichert: deine Einstellungen, Tipps, Fragen und Rückmeldungen sowie die Tipps deiner Feeds.',
  'data.size': '{size} auf diesem Gerät.',
  'data.export': 'Deine Daten als Datei speichern',
  'data.import': 'Aus Datei wiederherstellen\u00a0…',
  'bring.title': 'Inhalt von {name}',
  'bring.do': 'Wiederherstellen',
  'bring.add': 'Zu dem hinzufügen, was hier ist',
  'bring.replace': 'Ersetzen, was hier ist',
  'bring.how': 'Art der Wiederherstellung',
  'bring.newer':
    'Diese Datei stammt von einer neueren Version von Alongside. Nur was diese Version versteht, lässt sich wiederherstellen.',
  'bring.nothing': 'Nichts in dieser Datei lässt sich wiederherstellen. Nichts hat sich geändert.',
  'bring.ownTips': { one: '{n} eigener Tipp', other: '{n} eigene Tipps' },
  'bring.asks': { one: '{n} Frage', other: '{n} Fragen' },
  'bring.opinions': { one: 'Rückmeldung zu {n} Tipp', other: 'Rückmeldungen zu {n} Tipps' },
  'bring.said': 'Deine Rückmeldungen',
  'bring.feeds': { one: '{n} Feed', other: '{n} Feeds' },
  'bring.settings': 'deine Einstellungen',
  'bring.workshop': { one: '{n} eigener Feed', other: '{n} eigene Feeds' },
  'bring.sidebarLayout': 'deine Anordnung',
  'bring.new': { one: '{n} neu', other: '{n} neu' },
  'bring.both': {
    one: '{n} weicht vom gleichnamigen hier ab; beide bleiben',
    other: '{n} weichen von den gleichnamigen hier ab; beide bleiben',
  },
  'bring.same': { one: '{n} schon hier', other: '{n} schon hier' },
  'bring.replaces': { one: 'ersetzt, was hier ist ({n})', other: 'ersetzt, was hier ist ({n})' },
  'bring.instead': 'ersetzt, was hier ist',
  'bring.asHere': 'genau wie hier',
  'bring.stays': 'unverändert',
  'bring.refused': {
    one: '{n} Eintrag lässt sich nicht unverändert wiederherstellen',
    other: '{n} Einträge lassen sich nicht unverändert wiederherstellen',
  },
  'bring.part': '{part}: Diese Version kann das nicht lesen ({key}). Was hier ist, bleibt.',
  'bring.item': '{part}, Nummer {position}: „{key}“ lässt sich nicht lesen.',
  'bring.kept': '{part}: „{key}“ lässt sich nicht lesen; der Rest lässt sich wiederherstellen.',
  'bring.address': '{part}, Nummer {position} ({key}): {why}',
  'bring.sites':
    'Websites, auf denen die Hilfe immer an ist: Dein Browser muss bei jeder fragen. Schalte die Hilfe dort wieder ein.',
  'bring.unknown': '{key} kennt diese Version nicht.',
  'bring.done': 'Wiederhergestellt: {list}.',
  'bring.nothingNew': 'Alles in der Datei war schon hier. Nichts hat sich geändert.',
  'bring.undone': 'Alles ist wieder, wie es vorher war.',
  'bring.empty': 'Die Datei ist leer.',
  'bring.cutOff':
    'Die Datei ist unvollständig: Sie wurde nicht ganz gespeichert oder kopiert. Nichts hat sich geändert.',
  'bring.notJson': 'Diese Datei stammt nicht von Alongside: Ihr Text lässt sich nicht lesen. Nichts hat sich geändert.',
  'bring.isFeed':
    'Diese Datei ist ein Feed. Importiere sie unter „Meine Tipps“, oder füge ihre Adresse als Feed hinzu. Nichts hat sich geändert.',
  'bring.notBackup': 'Diese Datei stammt nicht von Alongside. Wähle eine namens alongside-data.json.',
  'bring.noVersion':
    'Die Datei sagt nicht, von welcher Version sie stammt, und lässt sich deshalb nicht lesen. Nichts hat sich geändert.',
  'bring.tooLarge': 'Die Datei ist größer als jede, die Alongside speichert. Nichts hat sich geändert.',
  'bring.noRoom': 'Auf diesem Gerät ist nicht genug Platz. Nichts hat sich geändert.',
  'bring.failed': 'Das hat nicht geklappt. Nichts hat sich geändert. Bitte versuch es noch einmal.',
  'data.delete': 'Alles löschen…',
  'data.deleteSure':
    'Das lässt sich nicht rückgängig machen. Speichere deine Daten vorher als Datei, wenn du sie vielleicht noch brauchst.',
  'data.keep': 'Daten behalten',
  'data.deleteDo': 'Alles löschen',
  'data.deleted': 'Alles wurde gelöscht. Die Beispiele sind wieder da.',
  'data.notDeleted':
    'Einiges konnte nicht gelöscht werden: Vielleicht ist der Datenträger voll oder der Speicher des Browsers beschädigt. Versuch es noch einmal, oder entferne Alongside aus dem Browser, um alles zu löschen.',

  'log.title': 'Diagnoseprotokoll',
  'log.record': 'Einen Tag lang ein Diagnoseprotokoll führen',
  'log.what':
    'Wenn etwas nicht funktioniert, hilft dieses Protokoll, den Grund zu finden. Es hält fest, was Alongside wann tut und wie lange es dauert. Es enthält nichts aus Seiten, keine Adressen, keine Namen, nichts, was du schreibst, und nichts aus privaten Fenstern. Es bleibt auf diesem Gerät, bis du es speicherst, und schaltet sich nach einem Tag selbst aus.',
  'log.on': {
    one: 'Eingeschaltet bis {time}. Bisher {n} Zeile.',
    other: 'Eingeschaltet bis {time}. Bisher {n} Zeilen.',
  },
  'log.off': { one: 'Ausgeschaltet. {n} Zeile im Protokoll.', other: 'Ausgeschaltet. {n} Zeilen im Protokoll.' },
  'log.save': 'Protokoll als Datei speichern',
  'log.empty': 'Protokoll leeren',
};
