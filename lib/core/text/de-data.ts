// German: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The German messages of one's own data. */
export const deData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Deine Daten',
  'data.what':
    'Auf diesem Gerät: deine Einstellungen, Tipps und Fragen, was du zu Tipps gesagt hast, und die Tipps deiner Feeds.',
  'data.size': '{size} auf diesem Gerät.',
  'data.export': 'Als Datei speichern',
  'data.import': 'Zurückholen…',
  'bring.title': 'Was in {name} steht',
  'bring.do': 'Zurückholen',
  'bring.cancel': 'Abbrechen',
  'bring.add': 'Zu dem hinzufügen, was hier ist',
  'bring.replace': 'Ersetzen, was hier ist',
  'bring.how': 'So kommt es herein',
  'bring.newer':
    'Diese Datei hat eine neuere Version von Alongside geschrieben. Was diese Version versteht, kann hereinkommen.',
  'bring.nothing': 'Nichts in dieser Datei lässt sich zurückholen. Was hier ist, bleibt, wie es ist.',
  'bring.ownTips': { one: '{n} eigener Tipp', other: '{n} eigene Tipps' },
  'bring.asks': { one: '{n} Frage', other: '{n} Fragen' },
  'bring.opinions': { one: 'was du zu {n} Tipp gesagt hast', other: 'was du zu {n} Tipps gesagt hast' },
  'bring.said': 'Was du zu Tipps gesagt hast',
  'bring.feeds': { one: '{n} Feed', other: '{n} Feeds' },
  'bring.settings': 'deine Einstellungen',
  'bring.sidebarLayout': 'wie die Hilfe neben Seiten steht',
  'bring.new': { one: '{n} neu', other: '{n} neu' },
  'bring.both': {
    one: '{n} weicht von deinem gleichen Namens ab; beide bleiben',
    other: '{n} weichen von deinen gleichen Namens ab; beide bleiben',
  },
  'bring.same': { one: '{n} schon hier', other: '{n} schon hier' },
  'bring.replaces': { one: 'anstelle des einen hier', other: 'anstelle der {n} hier' },
  'bring.instead': 'anstelle dessen, was hier ist',
  'bring.asHere': 'schon so wie hier',
  'bring.stays': 'unverändert',
  'bring.refused': {
    one: '{n} Sache darin lässt sich nicht so übernehmen',
    other: '{n} Sachen darin lassen sich nicht so übernehmen',
  },
  'bring.part': '{part}: Diese Version kann das nicht lesen ({key}). Was hier ist, bleibt.',
  'bring.item': '{part}, Nummer {position}: „{key}“ lässt sich nicht lesen.',
  'bring.kept': '{part}: „{key}“ lässt sich nicht lesen, der Rest kommt herein.',
  'bring.address': '{part}, Nummer {position} ({key}): {why}',
  'bring.sites': 'Seiten, auf denen Hilfe immer an ist: Der Browser fragt bei jeder. Schalte sie dort wieder ein.',
  'bring.unknown': '{key} kennt diese Version nicht.',
  'bring.done': 'Zurückgeholt: {list}.',
  'bring.nothingNew': 'Alles darin war schon hier. Nichts hat sich geändert.',
  'bring.undone': 'Alles ist wieder, wie es vorher war.',
  'bring.empty': 'Die Datei ist leer.',
  'bring.cutOff':
    'Die Datei bricht mittendrin ab: Sie wurde nicht ganz gespeichert oder kopiert. Nichts hat sich geändert.',
  'bring.notJson': 'Das ist keine hier gespeicherte Datei: Ihr Text lässt sich nicht lesen. Nichts hat sich geändert.',
  'bring.isFeed':
    'Das ist ein Feed mit Tipps. Hol ihn unter „Meine Tipps“ herein, oder füge seine Adresse als Feed hinzu. Nichts hat sich geändert.',
  'bring.notBackup': 'Das ist keine hier gespeicherte Datei. Wähle eine namens alongside-data.json.',
  'bring.noVersion':
    'Die Datei sagt nicht, welche Version sie geschrieben hat, und lässt sich deshalb nicht lesen. Nichts hat sich geändert.',
  'bring.tooLarge': 'Die Datei ist größer als alles, was hier gespeichert wird. Nichts hat sich geändert.',
  'bring.noRoom': 'Auf diesem Gerät ist nicht genug Platz. Nichts hat sich geändert.',
  'bring.failed': 'Das hat nicht geklappt. Nichts hat sich geändert; bitte versuch es noch einmal.',
  'data.delete': 'Alles löschen…',
  'data.deleteSure':
    'Das lässt sich nicht rückgängig machen. Speichere vorher eine Datei, wenn du es vielleicht zurückwillst.',
  'data.keep': 'Behalten',
  'data.deleteDo': 'Alles löschen',
  'data.deleted': 'Alles ist gelöscht. Die Beispiele sind wieder da.',
  'data.notDeleted':
    'Nicht alles konnte gelöscht werden: Vielleicht ist der Datenträger voll oder der Speicher des Browsers beschädigt. Versuch es noch einmal; wird Alongside aus dem Browser entfernt, ist alles gelöscht.',

  'picture.larger': 'Bild größer zeigen: {name}',
  'picture.largerPlain': 'Bild größer zeigen',
  'picture.name': 'Bild',
  'picture.close': 'Bild schließen',
  'video.on': 'Video auf {host}',
  'feeds.picturesLeft': { one: '{n} Bild ist weggelassen', other: '{n} Bilder sind weggelassen' },
};
