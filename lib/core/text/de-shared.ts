// German: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The German messages that are shared. */
export const deShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': 'Rückgängig',
  'undo.dismiss': 'Ausblenden',
  'copy.do': 'Kopieren',
  'edit.do': 'Bearbeiten',
  'remove.do': 'Entfernen',
  'remove.name': '{name} entfernen',
  'cancel.do': 'Abbrechen',
  'save.plain': 'Speichern',
  'save.toFile': 'Als Datei speichern',
  'draft.open': 'Entwurf öffnen',
  'tip.propose': 'Dem Team vorschlagen',
  'steps.done': 'Fertig',

  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.info': 'Hinweis',
  'severity.rejected': 'Weggelassen',
  'severity.noted': 'Verwendet, aber nicht wie geschrieben',

  'picture.larger': 'Bild größer zeigen: {name}',
  'picture.largerPlain': 'Bild größer zeigen',
  'picture.close': 'Bild schließen',
  'video.on': 'Video auf {host}',
  'feeds.picturesLeft': { one: '{n} Bild weggelassen', other: '{n} Bilder weggelassen' },
  'mail.to': 'An',
  'worth.title': 'Was mir die Hilfe gebracht hat',
};
