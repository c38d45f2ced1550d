// German: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The German messages about the page. */
export const dePlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': 'Die Hilfe war hier offen',
  'back.words': 'Dein Browser hat sie beim Laden der Seite weggenommen. Ein Klick holt sie zurück, wie sie war.',
  'back.wordsKeys':
    'Dein Browser hat sie beim Laden der Seite weggenommen. Diese Schaltfläche oder {shortcut} holt sie zurück, wie sie war.',
  'back.do': 'Hilfe zurückholen',

  'orphaned.title': 'Alongside wurde aktualisiert',
  'orphaned.words':
    'Drück das Tastenkürzel oder die Schaltfläche in der Symbolleiste, dann öffnet sich die Hilfe hier neu. Was du hier geschrieben hast, bleibt bis dahin stehen, oder bis du das hier schließt.',

  'unreadable.title': 'Diese Seite lässt sich nicht lesen',
  'unreadable.titleNotYet': 'Diese Seite wurde noch nicht gelesen',
  'unreadable.browser-page':
    'Seiten, die zum Browser selbst oder zu Erweiterungen gehören, lassen sich nicht lesen. Suchen und fragen kannst du wie immer.',
  'unreadable.store':
    'Der Browser hält seinen Store für Erweiterungen geschlossen. Suchen und fragen kannst du wie immer.',
  'unreadable.needs-click':
    'Mit der Schaltfläche in der Symbolleiste oder dem Tastenkürzel liest die Hilfe diese Seite. Suchen und fragen kannst du wie immer.',
  'unreadable.keys':
    'Drück {shortcut} oder die Schaltfläche in der Symbolleiste, dann liest die Hilfe diese Seite hier. Suchen und fragen kannst du wie immer.',
  'unreadable.pdf':
    'PDF-Dokumente lassen sich von hier aus nicht lesen. Such nach einem Wort, das darin steht, oder frag jemanden.',
  'unreadable.reader':
    'Die Leseansicht lässt sich von hier nicht lesen. Verlass sie, dann liest die Hilfe die Seite selbst. Suchen und fragen kannst du wie immer.',
  'unreadable.file': 'Dateien auf diesem Gerät werden nicht gelesen. Suchen und fragen kannst du wie immer.',
  'unreadable.no-access':
    'Dein Browser oder deine Organisation gibt diese Website nicht frei. Suchen und fragen kannst du wie immer.',
  'unreadable.no-site':
    'Diese Seite ist leer oder gehört zu keiner Website. Öffne die Seite, zu der du Hilfe brauchst, oder such.',
  'unreadable.blank': 'Auf dieser Seite ist noch nichts. Öffne die Seite, zu der du Hilfe brauchst, oder such.',
  'unreadable.busy':
    'Diese Seite ist beschäftigt und hat nicht geantwortet. Suchen und fragen kannst du wie immer; öffne die Hilfe gleich noch einmal.',
  'unreadable.not-loaded':
    'Dein Browser konnte diese Seite nicht öffnen; was dort steht, stammt nicht von ihr. Lade sie noch einmal. Suchen und fragen kannst du wie immer.',
  'unreadable.failed': 'Diese Seite ließ sich gerade nicht lesen. Suchen und fragen kannst du wie immer.',
};
