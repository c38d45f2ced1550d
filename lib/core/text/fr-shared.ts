// French: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The French messages that are shared. */
export const frShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': 'Annuler',
  'undo.dismiss': 'Fermer',
  'copy.do': 'Copier',
  'edit.do': 'Modifier',
  'remove.do': 'Retirer',
  'remove.name': 'Retirer {name}',
  'cancel.do': 'Annuler',
  'save.plain': 'Enregistrer',
  'save.toFile': 'Enregistrer dans un fichier',
  'draft.open': 'Ouvrir le brouillon',
  'tip.propose': 'Proposer à l’équipe',
  'steps.done': 'Terminer',

  'severity.error': 'Erreur',
  'severity.warning': 'Avertissement',
  'severity.info': 'Remarque',
  'severity.rejected': 'Non pris en compte',
  'severity.noted': 'Pris en compte, avec un ajustement',

  'picture.larger': 'Agrandir l’image : {name}',
  'picture.largerPlain': 'Agrandir l’image',
  'picture.close': 'Fermer l’image',
  'video.on': 'Vidéo sur {host}',
  'feeds.picturesLeft': {
    one: '{n} image non prise en compte',
    many: '{n} d’images non prises en compte',
    other: '{n} images non prises en compte',
  },
  'mail.to': 'À',
  'worth.title': 'Ce que l’aide m’a apporté',
};
