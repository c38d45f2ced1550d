// German: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The German messages about the page. */
export const dePlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': 'Die Hilfe war hier offen',
  'back.words': 'Dein Browser hat sie beim Laden der Seite geschlossen. Ein Klick holt sie zurück, wie sie war.',
  'back.wordsKeys':
    'Dein Browser hat sie beim Laden der Seite geschlossen. Diese Schaltfläche oder {shortcut} holt sie zurück, wie sie war.',
  'back.do': 'Hilfe wieder öffnen',

  'orphaned.title': 'Alongside wurde aktualisiert',
  'orphaned.words':
    'Öffne die Hilfe hier mit dem Tastenkürzel oder der Schaltfläche in der Symbolleiste neu. Was du geschrieben hast, bleibt bis dahin stehen, oder bis du das hier schließt.',

  'unreadable.title': 'Diese Seite lässt sich nicht lesen',
  'unreadable.titleNotYet': 'Diese Seite wurde noch nicht gelesen',
  'unreadable.browser-page':
    'Seiten des Browsers selbst und seiner Erweiterungen lassen sich nicht lesen. Suchen und fragen kannst du wie immer.',
  'unreadable.store': 'Der Browser lässt Erweiterungen nicht in seinen Store. Suchen und fragen kannst du wie immer.',
  'unreadable.needs-click':
    'Mit der Schaltfläche in der Symbolleiste oder dem Tastenkürzel liest die Hilfe diese Seite. Suchen und fragen kannst du wie immer.',
  'unreadable.keys':
    'Drück {shortcut} oder die Schaltfläche in der Symbolleiste, dann liest die Hilfe diese Seite. Suchen und fragen kannst du wie immer.',
  'unreadable.pdf':
    'PDF-Dokumente lassen sich von hier aus nicht lesen. Such nach einem Wort, das darin steht, oder frag jemanden.',
  'unreadable.reader':
    'Die Leseansicht lässt sich von hier nicht lesen. Verlass sie, dann liest die Hilfe die Seite selbst. Suchen und fragen kannst du wie immer.',
  'unreadable.file': 'Dateien auf diesem Gerät werden nicht gelesen. Suchen und fragen kannst du wie immer.',
  'unreadable.no-access':
    'Dein Browser oder deine Organisation blockiert Erweiterungen auf dieser Website. Suchen und fragen kannst du wie immer.',
  'unreadable.no-site':
    'Diese Seite ist leer oder gehört zu keiner Website. Öffne die Seite, zu der du Hilfe brauchst, oder such.',
  'unreadable.blank': 'Auf dieser Seite ist noch nichts. Öffne die Seite, zu der du Hilfe brauchst, oder such.',
  'unreadable.busy':
    'Diese Seite ist beschäftigt und hat nicht geantwortet. Suchen und fragen kannst du wie immer; öffne die Hilfe gleich noch einmal.',
  'unreadable.not-loaded':
    'Dein Browser konnte diese Seite nicht öffnen und zeigt stattdessen eine eigene Meldung. Lade sie neu. Suchen und fragen kannst du wie immer.',
  'unreadable.failed': 'Diese Seite ließ sich gerade nicht lesen. Suchen und fragen kannst du wie immer.',
};
