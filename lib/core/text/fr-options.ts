// French: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The French messages of the options page. */
export const frOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': 'Réglages de votre organisation',
  'policy.problems':
    'Certaines valeurs sont inutilisables ; les autres s’appliquent. Merci de prévenir votre service informatique.',
  'policy.expected': 'attendu ici : {expected}',
  'policy.wanted': 'Votre organisation propose ces sites. Le navigateur demande une fois pour chacun.',
  'policy.noOtherFeeds': 'Votre organisation a défini les flux suivis.',
  'policy.heldFeeds': 'Les vôtres sont conservés et seront de nouveau suivis quand cela changera :',

  'quiet.title': 'Conseils masqués et mode silencieux',
  'quiet.untilTime': 'Partout, jusqu’à {time}',
  'quiet.end': 'Afficher à nouveau',

  'welcome.title': 'De l’aide sur la page où vous travaillez',
  'welcome.tips':
    'Un champ, un mot, un message vous arrête ? Les conseils de l’équipe pour cet endroit précis sont à un clic.',
  'welcome.ask': 'Aucun conseil ne convient ? Votre question à qui connaît la réponse est déjà à moitié écrite.',
  'welcome.private': 'Ce qui est sur vos pages reste dans votre navigateur.',
  'welcome.ok': 'Demander de l’aide, c’est normal.',
  'welcome.feed': 'Ajouter les conseils de votre équipe',
  'welcome.feedHow': 'Collez l’adresse reçue. En attendant, des exemples pour des sites connus sont là.',
  'welcome.try': 'Essayer',
  'welcome.tryHow': 'Ouvrez cette page, cliquez dans le texte, puis sur le bouton de la barre d’outils.',
  'welcome.tryDo': 'Ouvrir le bac à sable de Wikipédia',
  'welcome.write': 'Écrire vous-même des conseils',
  'welcome.writeHow':
    'Ouvrez l’aide sur une page et choisissez « {write} » dans le menu. L’atelier fait de vos conseils un flux pour votre équipe.',
  'welcome.hand': 'Le garder sous la main',
  'welcome.pin':
    'Épinglez le bouton : cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’épingle à côté d’Alongside.',
  'welcome.pinFirefox':
    'Épinglez le bouton : cliquez sur la pièce de puzzle dans la barre d’outils, puis sur la roue dentée à côté d’Alongside, et choisissez « Épingler à la barre d’outils ».',
  'welcome.icon':
    'Un point sur l’icône signale des conseils pour la page. C’est votre navigateur qui le constate ; Alongside ne sait pas où vous allez.',
  'welcome.shortcut': '{shortcut} ouvre l’aide à côté de la page.',
  'welcome.menu': 'Le clic droit et « Obtenir de l’aide à ce sujet » aussi.',

  'you.title': 'À propos de vous',
  'you.auto': 'Comme le navigateur',
  'you.name': 'Votre nom, pour signer vos questions',
  'you.closing': 'Votre phrase de fin',
  'you.roles': 'Vos rôles, tels que le flux de l’équipe les nomme',

  'about.title': 'À propos',
  'about.version': 'Alongside {version}, logiciel libre sous licence MIT.',

  'feeds.name': 'Nom',
  'feeds.color': 'Couleur',
  'feeds.none': 'Aucune',
  'feeds.amber': 'Ambre',
  'feeds.blue': 'Bleu',
  'feeds.violet': 'Violet',
  'feeds.green': 'Vert',
  'feeds.red': 'Rouge',
  'feeds.olive': 'Olive',
  'feeds.up': 'Monter {title}',
  'feeds.down': 'Descendre {title}',
  'feeds.moved': '{title} est passé en position {n}',

  'key.value': 'Clé',
  'key.header': 'En-tête dans lequel l’envoyer',
  'key.what': 'Seulement si on vous en a donné une. Elle reste sur cet appareil et n’est envoyée qu’à {host}.',
  'key.isSet': 'Une clé est enregistrée. Elle reste sur cet appareil et n’est envoyée qu’à {host}.',
  'key.save': 'Enregistrer la clé',
  'key.remove': 'Retirer la clé',

  'privacy.read': 'Ce qui est lu',
  'privacy.readWords':
    'La page sur laquelle vous demandez de l’aide : titre, adresse, intertitres, libellés, messages et le texte que vous avez sélectionné. Jamais ce que vous écrivez dans ses champs.',
  'privacy.kept': 'Ce qui est enregistré',
  'privacy.keptWords':
    'Sur cet appareil seulement : vos réglages, vos conseils, vos questions avec la page où vous les avez posées, et vos avis sur les conseils. Toute autre page est oubliée.',
  'privacy.leaves': 'Ce qui est envoyé',
  'privacy.leavesWords':
    'Les requêtes vers les flux ci-dessus et leurs images, et rien d’autre. Une question part comme votre propre mail, une fois que vous en avez vu chaque mot.',
  'privacy.may': 'Ce qui lui est permis',
  'privacy.mayWords':
    'Lire une page quand vous y utilisez le bouton, le raccourci ou le menu. Davantage seulement là où vous l’autorisez, site par site.',

  'side.title': 'Où l’aide s’ouvre à côté d’une page',
  'side.auto': 'Automatique : à droite, ou à gauche si la page s’écrit de droite à gauche',
  'side.left': 'À gauche',
  'side.right': 'À droite',

  'you.rolesKnown': 'Rôles dans vos flux',

  'practice.title': 'S’exercer',
  'practice.how':
    'Une page inventée. Cliquez dans un champ, ou appuyez sur « Save » pour voir un message d’erreur, et regardez l’aide à côté. Rien n’en est gardé.',

  'welcome.practice': 'Ouvrir la page d’exercice',
  'welcome.practiceHow': 'Un formulaire inventé avec l’aide à côté : cliquez dans un champ et voyez.',
};
