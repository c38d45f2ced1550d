// German: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The German messages about picking. */
export const dePick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': 'Auf der Seite auswählen',
  'pick.tip': 'Wähl aus, worum es in diesem Tipp geht',
  'pick.step': 'Wähl aus, worauf dieser Schritt zeigt',
  'pick.take': 'Das auswählen',
  'pick.done': '„{name}“ ist ausgewählt.',
  'pick.doneUnnamed': 'Etwas ohne Namen ist ausgewählt.',
  'pick.nothing': 'Nichts wurde ausgewählt. Versuch es noch einmal.',
};
