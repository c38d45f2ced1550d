// French: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The French messages about saving a page. */
export const frSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': 'Enregistrer cette page pour les tests',
  'save.lead':
    'Pour les équipes qui tiennent leurs conseils dans des fichiers. Le fichier contiendra ce que vous voyez ici, et rien d’autre.',
  'save.maskAddress': 'Masquer l’adresse',
  'save.maskAddressHint': 'Numéros, identifiants, noms et tout ce qui semble secret',
  'save.maskTexts': 'Masquer les textes',
  'save.maskTextsHint':
    'Adresses e-mail, montants, longs numéros, noms dans les salutations et tout ce qui semble secret',
  'save.first': 'Sur la page enregistrée, « {title} » vient en premier.',
  'save.firstNone': 'Sur la page enregistrée, aucun conseil ne s’affiche.',
  'save.before': 'Sur la page elle-même, c’est « {title} ». Ce qui est masqué ou laissé de côté fait la différence.',
  'save.beforeNone':
    'Sur la page elle-même, aucun conseil ne s’affiche. Ce qui est masqué ou laissé de côté fait la différence.',
  'save.skip': 'Aller à l’enregistrement',
  'save.address': 'Adresse',
  'save.title': 'Titre',
  'save.field': 'Le champ où vous êtes',
  'save.selection': 'Texte sélectionné',
  'save.heading': 'Titres de sections',
  'save.landmark': 'Zones de la page',
  'save.description': 'Description de la page',
  'save.here': 'Ce qui est saisi dans les champs n’est jamais lu. Rien n’est envoyé.',
  'save.done': 'Enregistrée sous {name}. Placez le fichier dans {folder}, dans votre dossier de conseils.',
  'save.nothing': 'Cette page ne peut pas être lue, il n’y a donc rien à enregistrer.',
};
