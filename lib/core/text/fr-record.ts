// French: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The French messages about recording steps. */
export const frRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': 'Enregistrer les étapes',
  'record.name': 'Enregistrement des étapes',
  'record.on': 'Enregistrement en cours',
  'record.paused': 'En pause',
  'record.how':
    'Effectuez la tâche sur la page comme d’habitude. Chaque clic et chaque champ devient une étape. Ce que vous saisissez ou choisissez n’est jamais enregistré.',
  'record.pausedPerson': 'Rien n’est enregistré tant que vous n’avez pas repris.',
  'record.pausedClosed':
    'Votre navigateur ne laisse pas encore Alongside voir cette page. Cliquez sur le bouton de la barre d’outils sur cette page, puis sur Reprendre.',
  'record.pausedFull': 'Un conseil ne peut pas avoir plus de {n} étapes. Choisissez Terminer pour utiliser celles-ci.',
  'record.refused': 'Impossible d’enregistrer des étapes sur cette page.',
  'record.none': 'Aucune étape pour l’instant',
  'record.count': { one: '{n} étape pour l’instant', other: '{n} étapes pour l’instant' },
  'record.last': 'Dernières étapes',
  'record.undo': 'Annuler la dernière',
  'record.pause': 'Mettre en pause',
  'record.resume': 'Reprendre',
  'step.click': 'Cliquez sur **{name}**.',
  'step.clickPlain': 'Cliquez ici.',
  'step.tab': 'Ouvrez l’onglet **{name}**.',
  'step.fill': 'Remplissez **{name}**.',
  'step.fillPlain': 'Remplissez ce champ.',
  'step.choose': 'Faites votre choix dans **{name}**.',
  'step.choosePlain': 'Faites votre choix ici.',
  'step.row': 'Choisissez une ligne dans **{name}**.',
  'step.rowPlain': 'Choisissez une ligne dans le tableau.',
  'step.tick': 'Cochez **{name}**.',
  'step.tickPlain': 'Cochez cette case.',
  'step.untick': 'Décochez **{name}**.',
  'step.untickPlain': 'Décochez cette case.',
  'step.press': 'Appuyez sur **Entrée**.',
};
