// French: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The French messages of settings. */
export const frSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'policy.set': 'Défini par votre organisation',
  'policy.problemsTitle': 'Réglages de votre organisation',
  'policy.problems': 'Certaines valeurs sont inutilisables ; les autres s’appliquent. Merci de prévenir qui les gère.',
  'policy.expected': 'attendu ici : {expected}',
  'policy.wanted': 'Votre organisation propose ces sites. Le navigateur demande une fois pour chacun.',

  'you.title': 'À propos de vous',
  'you.language': 'Langue',
  'you.auto': 'Comme le navigateur',
  'you.name': 'Votre nom, sous une question',
  'you.closing': 'Votre phrase de fin',
  'you.roles': 'Vos rôles, tels que le flux de l’équipe les nomme',
};
