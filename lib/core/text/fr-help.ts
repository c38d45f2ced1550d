// French: the messages in the order of the English catalogue, with no-break spaces before : ; ? ! and inside « ».

import { frAsk } from './fr-ask.ts';
import { frEditor } from './fr-editor.ts';
import { frFeeds } from './fr-feeds.ts';
import { frPick } from './fr-pick.ts';
import { frPlace } from './fr-place.ts';
import { frPoint } from './fr-point.ts';
import { frProblems } from './fr-problems.ts';
import { frRecord } from './fr-record.ts';
import { frSave } from './fr-save.ts';
import { frSettings } from './fr-settings.ts';
import { frShared } from './fr-shared.ts';
import { frUse } from './fr-use.ts';
import { frWrite } from './fr-write.ts';
import type { HelpCatalogue } from './text.ts';

/** The French messages of help. */
export const frHelp: HelpCatalogue = {
  ...frAsk,
  ...frEditor,
  ...frPick,
  ...frPlace,
  ...frPoint,
  ...frRecord,
  ...frFeeds,
  ...frProblems,
  ...frSave,
  ...frSettings,
  ...frShared,
  ...frUse,
  ...frWrite,

  'beside.busy': 'Cette page est occupée et n’a pas répondu : l’aide s’affiche donc ici.',
  'beside.unreachable': 'L’aide ne peut pas s’ouvrir à côté de cette page : elle s’affiche donc ici.',
  'beside.removed': 'Cette page a fermé l’aide, qui s’affiche donc ici.',
  'beside.refused': 'Votre navigateur bloque les extensions sur cette page : l’aide s’est donc ouverte ici.',
  'beside.focus': 'Cette page reprenait sans cesse le clavier : l’aide continue donc ici, avec ce que vous avez saisi.',
  'beside.covered':
    'L’aide à côté de cette page n’était pas entièrement visible quand vous avez cliqué : rien n’a été fait, et elle s’affiche donc ici. Si c’était voulu, cliquez à nouveau ici.',

  'failure.offline': 'Vous êtes hors ligne. Les conseils présents sur cet appareil restent.',
  'failure.unreachable': '{host} ne répond pas. Vérifiez l’adresse, ou réessayez plus tard.',
  'failure.permission':
    '{host} ne peut pas encore être lu : soit il est en panne, soit votre navigateur doit d’abord autoriser l’accès.',
  'failure.timeout': '{host} a mis plus de {seconds} secondes à répondre. Réessayez plus tard.',
  'failure.http':
    '{host} a répondu par l’erreur {status}. Vérifiez l’adresse, ou prévenez la personne qui gère le flux.',
  'failure.unauthorised': '{host} demande une connexion avant de donner ses conseils (réponse {status}).',
  'failure.busy': '{host} est très sollicité et demande de patienter un peu.',
  'failure.redirect':
    '{host} redirige vers {to}. Seul l’hôte du flux lui-même est lu ; si {to} est correct, ajoutez-le.',
  'failure.html': '{host} a renvoyé une page web au lieu d’un flux. Faut-il d’abord s’y connecter ?',
  'failure.not-json': '{host} a renvoyé autre chose que du JSON, illisible en tant que flux : {detail}.',
  'failure.cut-off':
    'Le flux fourni par {host} est incomplet. Réessayez ; si cela dure, prévenez la personne qui le gère.',
  'failure.encoding': 'Le flux fourni par {host} n’est pas en UTF-8.',
  'failure.not-allowed': 'Impossible d’ajouter {host} : votre organisation a défini les flux suivis.',
  'failure.not-feed': '{host} a renvoyé autre chose qu’un JSON Feed. {detail}.',
  'failure.too-large':
    'Le flux fourni par {host} dépasse les {limit} MB permis par fichier. La personne qui le gère peut le découper.',
  'failure.too-many-pages': 'Le flux fourni par {host} compte plus de {limit} pages ; la lecture ne va pas plus loin.',
  'failure.page-host': 'Le flux fourni par {host} continue sur {next}. Seules les pages de son propre hôte sont lues.',
  'failure.rollback':
    '{host} a donné un flux plus ancien (révision {found}) que celui d’ici (révision {stored}). Le plus récent reste.',
  'failure.emptied':
    'Chez {host}, le nombre de conseils passe d’un coup de {before} à {after}. Ceux de cet appareil restent jusqu’à ce que la prochaine vérification confirme.',
  'failure.storage-full': 'Il n’y a plus de place sur cet appareil pour d’autres conseils. Les précédents restent.',
  'failure.storage':
    'Les conseils n’ont pas pu être gardés sur cet appareil ({detail}). Les précédents restent. Si le disque est plein, libérez de la place.',
  'failure.bad-url': 'Ce n’est pas une adresse web. En voici un exemple : https://team.example/tips.json.',
  'failure.insecure-url':
    'Prenez une adresse qui commence par https://, pour que personne ne puisse modifier les conseils en chemin.',
  'failure.password-url':
    'Une adresse avec un nom ou un mot de passe ne se lit pas en toute sécurité. Prenez l’adresse simple de {host}.',
  'failure.already-added': 'Ce flux est déjà dans votre liste.',

  'feeds.details': 'Détails',
  'feeds.detailsName': 'Détails sur les conseils',
  'feeds.sample': 'Exemple',
  'feeds.sampleFrom': 'Fourni avec Alongside ; retirez-le quand le flux de votre équipe sera là.',
  'feeds.tips': { one: '{n} conseil', other: '{n} conseils' },
  'feeds.checked': 'vérifié {ago}',
  'feeds.neverChecked': 'pas encore lu',
  'feeds.sync': 'Synchroniser',
  'feeds.removed': 'Flux « {title} » retiré',
  'feeds.allow': 'Autoriser',
  'feeds.problemsMore': { one: 'et {n} autre', other: 'et {n} autres' },
  'feeds.failingSince': {
    one: '{n} essai sans succès : {when}.',
    other: '{n} essais sans succès, le premier : {when}.',
  },
  'feeds.kept': 'Les conseils déjà lus restent.',

  'group.field': 'Pour « {field} »',
  'group.fieldPlain': 'Pour ce champ',
  'group.message': 'Pour ce message',
  'group.page': 'Pour cette page',
  'group.site': 'Pour ce site',
  'group.near': 'Les plus proches',
  'group.reading': 'Encore ouvert',
  'group.saved': 'Vient d’être enregistré',
  'group.found': 'Résultats pour « {query} »',
  'group.perhaps': 'Peut-être utile pour « {query} »',
  'group.more': 'Voir plus ({n})',
  'group.fewer': 'Voir moins',

  'help.name': 'Aide pour cette page',
  'help.close': 'Fermer l’aide',
  'help.options': 'Options',
  'help.openBeside': 'Ouvrir à côté de la page',
  'help.openPanel': 'Ouvrir dans le panneau latéral du navigateur',
  'help.newAbove': 'Plus haut : {heading}',
  'help.nowFor': '{heading} : {title}',
  'help.thisPage': 'Cette page',

  'kind.guide': 'Guide',
  'kind.tip': 'Conseil',
  'kind.contact': 'Contact',
  'kind.tool': 'Outil',
  'kind.course': 'Formation',
  'kind.announcement': 'Annonce',

  'mail.default': 'Votre messagerie',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook (travail ou école)',

  'menu.name': 'Menu de l’aide',
  'menu.layout': 'Disposition',
  'menu.left': 'À gauche',
  'menu.right': 'À droite',
  'menu.room': 'Placer à côté de la page',
  'menu.overlay': 'Placer par-dessus la page',
  'menu.always': 'Toujours active sur ce site…',

  'notice.noFeedTitle': 'Pas encore de conseils ici',
  'notice.noFeed': 'Les conseils viennent du flux de votre équipe. Pour l’ajouter, il suffit de coller son adresse.',
  'notice.firstSyncTitle': 'Les conseils de votre équipe arrivent',
  'notice.firstSync': 'Cela ne se fait qu’une fois. Ensuite, ils seront là tout de suite, même hors ligne.',
  'notice.noTipTitle': 'Pas encore de conseil pour cette page',
  'notice.noTipNear': 'Voici les plus proches, et quelqu’un à qui demander.',
  'notice.noTip': 'Cherchez, ou demandez : quelqu’un est passé par là avant vous.',
  'notice.where': 'Cliquez dans le champ qui vous bloque, ou montrez-le.',
  'notice.whereFromPopup': 'Montrez ce qui vous bloque, ou cliquez dessus et rouvrez l’aide.',
  'notice.nothingTitle': 'Aucun résultat pour « {query} »',
  'notice.nothing': 'Essayez moins de mots, ou d’autres. Ou demandez : votre recherche accompagnera la question.',
  'notice.nothingNear': 'Voici les plus proches. Ou demandez : votre recherche accompagnera la question.',
  'notice.perhapsTitle': 'Ce n’est pas cela ?',
  'notice.perhaps': 'Demandez : votre recherche accompagnera la question.',
  'notice.askAbout': 'Poser une question sur « {query} »',
  'notice.clear': 'Effacer la recherche',
  'notice.goneTitle': 'L’aide a été interrompue',
  'notice.gone': 'Alongside n’a pas répondu. Ce qui est gardé sur cet appareil est à l’abri.',
  'notice.again': 'Réessayer',

  'options.title': 'Alongside',
  'options.lead': 'L’aide de vos collègues, sur la page où vous travaillez.',
  'options.sections': 'Rubriques',
  'options.feeds': 'Vos flux',
  'options.noFeeds': 'Pas encore de flux. Collez l’adresse donnée par votre équipe.',
  'feeds.add': 'Ajouter un flux',
  'options.address': 'Adresse du flux',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': 'Ajouter',
  'options.adding': 'Lecture du flux…',
  'options.added': { one: 'Flux « {title} » ajouté, {n} conseil.', other: 'Flux « {title} » ajouté, {n} conseils.' },
  'options.privacy': 'Vos pages restent à vous',

  'pages.title': 'Sur vos pages',
  'pages.saved': 'Enregistré',
  'pages.toolbar': 'Quand vous cliquez sur le bouton de la barre d’outils',
  'pages.popup': 'L’aide s’ouvre dans une petite fenêtre',
  'pages.sidebar': 'L’aide s’ouvre à côté de la page',
  'pages.badge': 'Compter les conseils pour la page sur le bouton de la barre d’outils',
  'pages.badgeHint':
    'Sur les sites avec aide permanente. Le compte se fait dans votre navigateur ; rien n’est lu dans la page.',
  'pages.icon': 'Afficher un point sur l’icône là où il y a des conseils',
  'pages.iconHint':
    'Votre navigateur compare l’adresse de la page aux endroits pour lesquels des conseils sont écrits. Alongside ne sait pas quelles pages vous visitez.',
  'pages.iconNone':
    'Firefox ne peut pas changer l’icône là où il y a des conseils. Sur les sites avec aide permanente, le nombre l’indique.',
  'pages.mail': 'Où ouvrir les brouillons',
  'pages.sites': 'Sites avec aide permanente',
  'pages.ofPackage':
    'L’aide est permanente sur ces sites de votre organisation. Vous pouvez la désactiver sur chacun, depuis l’aide.',
  'pages.off': 'Vous avez désactivé l’aide sur ces sites de votre organisation.',
  'pages.turnOn': 'Activer',
  'pages.noSites': 'Aucun. Ouvrez l’aide sur un site habituel et choisissez « Activer pour ce site ».',
  'pages.removed': 'L’aide n’est plus permanente sur {host}.',
  'pages.removedKept':
    'L’aide n’est plus permanente sur {host}. Votre navigateur laisse encore Alongside y chercher votre flux.',

  'progress.fetching': 'Téléchargement…',
  'progress.reading': { one: '{n} élément lu', other: '{n} éléments lus' },
  'progress.readingOf': 'Éléments lus : {n} sur {total}',
  'progress.saving': 'Enregistrement…',
  'progress.indexing': 'Préparation de la recherche…',
  'progress.name': 'Progression',

  'reason.field': 'Vous êtes dans le champ « {words} »',
  'reason.error': 'Il concerne le message {words}',
  'reason.selection': 'Le texte que vous avez sélectionné : {words}',
  'reason.page': 'Des mots de cette page : {words}',
  'reason.place': 'Écrit pour cette page',
  'reason.address': 'Dans l’adresse de cette page : {words}',
  'reason.search': 'Ce que vous avez cherché : {words}',

  'search.name': 'Rechercher un conseil',
  'search.placeFeed': 'Rechercher dans {title}',
  'search.count': { one: '{n} conseil trouvé', other: '{n} conseils trouvés' },
  'search.clear': 'Effacer',

  'status.tips': { one: '{n} conseil · mis à jour {ago}', other: '{n} conseils · mis à jour {ago}' },
  'status.noFeed': 'Pas encore de flux',
  'status.first': 'Les premiers conseils arrivent…',
  'status.syncing': { one: '{n} conseil · mise à jour…', other: '{n} conseils · mise à jour…' },
  'status.offline': 'Hors ligne · conseils mis à jour {ago}',
  'status.offlinePlain': 'Hors ligne',
  'status.failing': 'Pas de mise à jour depuis le {date}',
  'status.failed': 'Les conseils n’ont pas pu être lus',
  'status.syncFailed': 'Cela n’a pas marché. Merci de réessayer.',

  'time.now': 'à l’instant',

  'tip.showMe': 'Montrez-moi',
  'tip.actions': 'Actions pour ce conseil',
  'tip.helped': 'Utile',
  'tip.notThisTime': 'Pas cette fois',
  'tip.thanksHelped': 'Bonne nouvelle. Merci.',
  'tip.thanksNot': 'Merci de l’avoir dit. N’hésitez pas à demander.',
  'tip.why': 'Pourquoi ce conseil ?',
  'tip.open': 'Lire la suite sur {host}',
  'tip.openTool': 'Ouvrir sur {host}',
  'tip.checkedBy': 'Vérifié {ago} par {name}',
  'tip.lastChecked': 'Dernière vérification {ago}',
  'tip.lastCheckedBy': 'Dernière vérification {ago} par {name}',
  'tip.overdue': 'Pas vérifié depuis le {date}',
  'tip.changed': 'Modifié {ago}',

  'walk.step': 'Étape {n} sur {count}',
  'walk.back': 'Précédent',
  'walk.next': 'Suivant',
  'walk.stop': 'Arrêter',
  'walk.nothing': 'Rien à montrer ici, juste à lire.',
  'walk.shown': '« {name} » est en évidence sur la page.',
  'walk.shownPlain': 'C’est en évidence sur la page.',
  'walk.missing':
    '« {name} » n’est pas sur la page à présent. C’est peut-être plus loin ou sous un onglet ; l’étape reste valable.',
  'walk.missingPlain':
    'L’élément n’est pas sur la page à présent. Il est peut-être plus loin ou sous un onglet ; l’étape reste valable.',
  'walk.unreadable': 'D’ici, rien ne peut être montré sur cette page ; l’étape reste valable.',
};
