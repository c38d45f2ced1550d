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

  'quiet.menu': 'Silence',
  'quiet.site': 'Silence sur ce site',
  'quiet.siteOff': 'Fin du silence sur ce site',
  'quiet.until': 'Silence jusqu’à demain',
  'quiet.untilOff': 'Fin du silence',
  'quiet.title': 'Masqués et silencieux',
  'quiet.untilTime': 'Partout, jusqu’à {time}',
  'quiet.end': 'Rétablir',

  'tip.hide': 'Masquer',
  'tip.hidden': '« {title} » est masqué',
  'tip.new': 'Nouveau',
  'tip.ownerGone': 'Plus aucune des personnes citées n’y figure',
  'tip.whyWord': 'En un mot, pourquoi ? Cela reste ici.',
  'tip.whyNote': 'Noter',
  'tip.whyNoted': 'Noté, sur cet appareil.',

  'you.title': 'À propos de vous',
  'you.language': 'Langue',
  'you.auto': 'Comme le navigateur',
  'you.name': 'Votre nom, sous une question',
  'you.closing': 'Votre phrase de fin',
  'you.roles': 'Vos rôles, tels que le flux de l’équipe les nomme',
};
