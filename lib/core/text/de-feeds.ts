// German: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The German notes about feeds. */
export const deFeeds: FeedsCatalogue = {
  'feeds.needAuthor': {
    one: '{n} Tipp muss überarbeitet werden: {titles}',
    other: '{n} Tipps müssen überarbeitet werden: {titles}',
  },
  'feeds.needShort': { one: '{n} muss überarbeitet werden', other: '{n} müssen überarbeitet werden' },
  'feeds.noteCount': { one: '{n} Hinweis zur Pflege dieses Feeds', other: '{n} Hinweise zur Pflege dieses Feeds' },
  'feeds.local': 'Lokal, folgt deinem Ordner',
  'feeds.inFolder': { one: '{n} Problem in deinem Ordner', other: '{n} Probleme in deinem Ordner' },
  'feeds.folderErrors': {
    one: 'In deinem Ordner ist ein Fehler: {place}. Bis er behoben ist, bleiben die Tipps, wie sie sind.',
    other:
      'In deinem Ordner sind {n} Fehler, der erste: {place}. Bis sie behoben sind, bleiben die Tipps, wie sie sind.',
  },
  'options.searchOnly': 'Keiner der Tipps sagt, wohin er gehört. Darum sind sie nur über die Suche zu finden.',
  'tip.by': 'Von {names}',
  'failure.jsonAt': 'Zeile {line}, Spalte {column}, bei {found}',
  'note.unusable':
    'Was hier steht, ist nicht verwendbar und wird ausgelassen: {found}. Erwartet wird: {expected}. Sonst nimm den Schlüssel heraus.',
  'note.unknown-key':
    'Diesen Schlüssel kennt das Feed-Format nicht, er bewirkt nichts. Prüf die Schreibweise oder nimm ihn heraus.',
  'note.read-as': 'Dies wird als {meant} gelesen. Schreib {meant}.',
  'note.shortened': 'Dies ist länger, als ein Feed erlaubt; nur der Anfang wird verwendet. Kürz es.',
  'note.no-title': 'Der Feed hat keinen Titel, deshalb heißt er {meant}. Gib ihm einen.',
  'note.unknown-contact':
    'Kein Kontakt dieses Feeds hat die id {found}, darum wird niemand genannt. Ergänze den Kontakt oder berichtige die id.',
  'note.unknown-kind':
    '{found} ist keine Art von Tipp, darum gilt dies als einfacher Tipp. Wähl eine Art aus dem Feed-Format.',
  'note.pattern':
    '{found} ist kein brauchbares Muster und wird ausgelassen. Schreib eines wie https://finance.example/invoices/*.',
  'note.picture': 'Ein Bild ist zu groß und wird ausgelassen. Verkleinere es oder nimm weniger Bilder.',
  'note.too-long': 'Dies ist länger, als ein Feed erlaubt, und wird ausgelassen. Kürz es.',
  'note.twice': 'Zwei Einträge haben diese id, darum gilt nur der letzte. Gib jedem eine eigene.',
  'note.no-id': 'Dieser Eintrag hat keine verwendbare id und wird ausgelassen. Gib ihm eine, die gleich bleibt.',
  'note.no-content':
    'Dieser Eintrag hat keinen Inhalt und wird ausgelassen. Schreib content_html, content_text oder eine summary.',
  'note.no-item':
    'Hier steht kein Eintrag, sondern {found}; das wird ausgelassen. Schreib einen Eintrag oder nimm es heraus.',
  'note.search-only':
    'Was hier steht, ist nicht verwendbar. Damit niemand den Tipp sieht, wo er nicht hingehört, ist er nur über die Suche zu finden. Berichtige es oder nimm es heraus.',
  'note.too-nested':
    'Das HTML hat zu viele oder zu tief verschachtelte Elemente, darum wird es ausgelassen. Vereinfache es.',
  'note.decisive': 'Bei {key} gehört hierher: {expected}; gefunden: {found}.',
  'note.item': 'Eintrag {n}',
  'note.person': 'Kontakt {id}',
  'found.list': 'eine Liste',
  'found.object': 'ein Objekt',
  'found.nothing': 'nichts',
  'note.picture-bad-address': 'Dies ist keine Adresse eines Bildes. Berichtige sie oder nimm das Bild heraus.',
  'note.picture-insecure': 'Die Adresse beginnt mit http://. Verwende https://.',
  'note.picture-other-host': 'Das Bild liegt auf {host}. Leg es auf den Host des Feeds.',
  'note.picture-redirect': 'Die Adresse leitet zu {host} weiter. Leg das Bild auf den Host des Feeds.',
  'note.picture-redirect-key':
    'Die Adresse leitet weiter, und der Schlüssel des Feeds wird nicht mitgeschickt. Nimm die endgültige Adresse.',
  'note.picture-cors':
    'Der Server lässt das Bild nicht lesen. Er soll Access-Control-Allow-Origin: * auch mit Bildern senden.',
  'note.picture-refused':
    'Der Server verlangt einen Schlüssel und nimmt den des Feeds nicht an. Er soll das Bild allen geben, die den Feed lesen dürfen.',
  'note.picture-http': 'Der Server antwortet mit {status} statt mit einem Bild. Prüf die Adresse.',
  'note.picture-later':
    'Der Server war überlastet oder nicht erreichbar. Der nächste Abgleich versucht es noch einmal.',
  'note.picture-disk': 'Auf diesem Gerät war dafür kein Platz.',
  'note.picture-type':
    'Dies ist kein PNG, JPEG, GIF oder WebP; SVG kann Skripte enthalten. Speichere es in einem dieser Formate.',
  'note.picture-large': 'Das Bild ist zu groß. Erlaubt sind {megabytes} MB und {side} Pixel in Breite und Höhe.',
  'note.picture-many': 'Es sind mehr Bilder, als ein Tipp oder ein Feed haben darf. Nimm weniger oder kleinere.',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'eine Webadresse',
  'expected.date': 'ein Datum wie 2026-11-23',
  'expected.email': 'eine E-Mail-Adresse',
  'expected.list': 'eine Liste',
  'expected.object': 'ein Objekt',
  'expected.truth': 'true oder false',
  'expected.number': 'eine Zahl',
  'expected.text': 'ein Text',
};
