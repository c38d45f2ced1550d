// French: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The French messages of settings. */
export const frSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Ceci est un flux de conseils',
  'addThis.words': 'Ajoutez-le, et ses conseils seront là sur les pages concernées.',
  'addThis.do': 'Ajouter ces conseils',

  'data.title': 'Vos données',
  'data.what':
    'Sur cet appareil : vos réglages, vos conseils et questions, vos avis sur les conseils, et les conseils de vos flux.',
  'data.size': '{size} sur cet appareil.',
  'data.export': 'Enregistrer dans un fichier',
  'data.import': 'Restaurer',
  'data.wrong': 'Ce fichier n’a pas été enregistré ici. Choisissez-en un nommé alongside-data.json.',
  'data.delete': 'Tout supprimer…',
  'data.deleteSure': 'Impossible d’annuler ensuite. Enregistrez d’abord un fichier si vous pourriez en avoir besoin.',
  'data.keep': 'Conserver',
  'data.deleteDo': 'Tout supprimer',

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
  'tip.nextOnPath': 'La suite de votre parcours : {path}',

  'welcome.title': 'De l’aide, sur la page où vous travaillez',
  'welcome.tips':
    'Un champ, un mot, un message vous arrête ? Les conseils de l’équipe pour cet endroit précis sont à un clic.',
  'welcome.ask': 'Aucun conseil ne convient ? La question à qui connaît la réponse est déjà à moitié écrite.',
  'welcome.private': 'Ce qui est sur vos pages reste dans votre navigateur.',
  'welcome.ok': 'Demander de l’aide, c’est normal.',
  'welcome.feed': 'Ajouter les conseils de votre équipe',
  'welcome.feedHow': 'Collez l’adresse reçue. En attendant, des exemples pour des sites connus sont là.',
  'welcome.try': 'Essayer',
  'welcome.tryHow': 'Ouvrez cette page, cliquez dans le texte, puis sur le bouton de la barre d’outils.',
  'welcome.tryDo': 'Ouvrir le bac à sable de Wikipédia',
  'welcome.hand': 'Le garder sous la main',
  'welcome.pin': 'Épinglez le bouton : ouvrez la liste des extensions et choisissez l’épingle à côté d’Alongside.',
  'welcome.shortcut': '{shortcut} ouvre l’aide à côté de la page.',
  'welcome.menu': 'Le clic droit et « Obtenir de l’aide à ce sujet » aussi.',

  'you.title': 'À propos de vous',
  'you.language': 'Langue',
  'you.auto': 'Comme le navigateur',
  'you.name': 'Votre nom, sous une question',
  'you.closing': 'Votre phrase de fin',
  'you.roles': 'Vos rôles, tels que le flux de l’équipe les nomme',
};
