// French: the messages about what help was worth, and about the report that a person can send of it.
import type { enWorth } from './en-worth.ts';
import type { Catalogue } from './text.ts';

/** The French messages of worth and reports. */
export const frWorth: Pick<Catalogue, keyof typeof enWorth> = {
  'worth.lead':
    'Compté sur cet appareil, par semaine et par endroit. Rien n’est envoyé, sauf si vous l’envoyez vous-même.',
  'worth.entries': 'Voir ou supprimer chaque entrée',
  'worth.none': 'Rien n’est encore compté',
  'worth.noneWords':
    'Ouvrez l’aide là où vous travaillez et revenez dans quelques jours : cette page se remplit toute seule.',
  'worth.off': 'Le comptage est désactivé',
  'worth.offWords': 'Rien n’est compté et rien n’est conservé. Vous pouvez activer le comptage dans les options.',
  'worth.failed': 'Lecture impossible pour le moment',
  'worth.failedWords': 'Ce qui a été compté est toujours sur cet appareil. Réessayez ou redémarrez le navigateur.',
  'worth.asTable': 'Afficher en tableau',
  'worth.opened': 'Aide ouverte',
  'worth.read': 'Conseils lus',
  'worth.helped': 'Conseils utiles',
  'worth.asked': 'Questions posées',
  'worth.byWeek': 'Semaine par semaine',
  'worth.week': 'Semaine du',
  'worth.estimate': 'Ce que cela représente',
  'worth.range': '{low} à {high}',
  'worth.rangeWords': 'Du temps que vous, et les personnes que vous auriez interrogées, avez eu pour autre chose.',
  'worth.rangePicture': 'Temps, de l’estimation prudente à l’estimation optimiste',
  'worth.end': 'Estimation',
  'worth.time': 'Temps',
  'worth.tooFew': {
    one: 'Une estimation demande au moins cinq conseils marqués « Utile » ou « Pas cette fois ». Pour l’instant, il y en a {n}.',
    other:
      'Une estimation demande au moins cinq conseils marqués « Utile » ou « Pas cette fois ». Pour l’instant, il y en a {n}.',
  },
  'worth.how': 'Le calcul',
  'worth.howWords': 'Ces quatre valeurs sont multipliées. Chacune est une hypothèse que vous pouvez modifier.',
  'worth.factor': 'Hypothèse',
  'worth.low': 'Prudente',
  'worth.high': 'Optimiste',
  'worth.lowOf': '{name} : prudente',
  'worth.highOf': '{name} : optimiste',
  'worth.from': 'D’où elle vient',
  'worth.factor.uses': 'Conseils utilisés',
  'worth.factor.helped': 'Ont été utiles, en pour cent',
  'worth.factor.would-ask': 'Auraient conduit à demander à quelqu’un, en pour cent',
  'worth.factor.minutes': 'Minutes gagnées chaque fois',
  'worth.from.uses': 'Compté sur cet appareil.',
  'worth.from.helped':
    'Prudente : seulement ce que vous avez marqué comme utile. Optimiste : les conseils dont vous n’avez rien dit ont été utiles aussi souvent.',
  'worth.from.answers': { one: 'Votre réponse ({n}).', other: 'Vos {n} réponses.' },
  'worth.from.studies':
    'Prudente : 8 % s’adressent d’abord à un collègue (S. Feldman, KMWorld 17/3, 2008). Optimiste : une personne sur deux, ce qu’aucune étude ne dit. Vos propres réponses comptent dès qu’il y en a cinq.',
  'worth.from.minutes':
    'Prudente : ce que coûte une question d’après vos flux. Optimiste : les 15 minutes qu’il faut à une personne interrompue pour reprendre son travail (C. Parnin, S. Rugaber, Software Quality Journal 19, 2011).',
  'worth.from.edited': 'Modifié par vous, jusqu’à la fermeture de cette page.',
  'worth.reset': 'Reprendre les hypothèses d’origine',
  'worth.tips': 'Ce qui a été utile',
  'worth.noTips': 'Aucun conseil n’est encore marqué comme utile.',
  'worth.tip': 'Conseil',
  'worth.tipGone': 'Un conseil qui n’est plus dans son flux',
  'worth.vain': 'Lus, mais pas utiles',
  'worth.reasons': 'Vous avez écrit : {words}',
  'worth.needs': 'Sans aide',
  'worth.noNeeds':
    'Aucune recherche n’est restée sans résultat, et partout où vous avez ouvert l’aide, vous avez lu un conseil.',
  'worth.searches': 'Recherches sans résultat',
  'worth.places': 'Endroits où vous avez ouvert l’aide sans lire de conseil',
  'worth.times': { one: '{n} fois', other: '{n} fois' },
  'worth.questions': 'La suite de vos questions',
  'worth.noQuestions': 'Pas encore de question. Vous pouvez demander sans hésiter.',
  'worth.step': 'Étape',
  'worth.answered': 'Avec réponse',
  'worth.kept': 'Gardées comme conseil',
  'worth.feeds': 'L’état de vos flux',
  'worth.overdue': 'À relire, en retard',
  'worth.unread': 'Jamais ouverts par vous',
  'worth.faulty': 'À corriger',

  'report.title': 'Envoyer aux auteurs',
  'report.lead':
    'Ceux qui écrivent les conseils ne voient jamais ce que vous faites. Si vous le souhaitez, envoyez-leur le rapport d’un mois terminé : ils apprennent ce qui est utile et ce qui manque. Vous voyez chaque ligne avant, et vous choisissez.',
  'report.none': 'Aucun mois terminé n’attend d’être envoyé.',
  'report.private': 'Rien n’est envoyé depuis une fenêtre privée. Ouvrez cette page dans une fenêtre normale.',
  'report.for': '{title}, {month}',
  'report.look': 'Regarder et choisir',
  'report.lookName': 'Regarder et choisir : {title}, {month}',
  'report.chosen': {
    one: '{n} ligne sur {total} va dans le fichier.',
    other: '{n} lignes sur {total} vont dans le fichier.',
  },
  'report.words': 'Les mots que vous avez écrits n’y figurent que si vous les cochez.',
  'report.inFile':
    'Le fichier indique aussi le flux et le mois concernés, et contient un nombre aléatoire pour n’être compté qu’une fois.',
  'report.weekFrom': 'Semaine du {date}',
  'report.reason': 'avec vos mots : « {words} »',
  'report.elsewhere': 'Endroits pour lesquels ce flux n’a pas de conseils',
  'report.save': 'Enregistrer le fichier',
  'report.failed': 'L’envoi n’a pas pu être noté, aucun fichier n’a donc été enregistré. Réessayez.',
  'report.saved':
    'Enregistré sous {name} dans vos téléchargements. Un brouillon ne peut pas l’emporter : joignez-le vous-même.',
  'report.noAddress': 'Le flux ne dit pas qui reçoit les rapports. Saisissez une adresse ci-dessous.',
  'report.sent': 'Vos rapports',
  'report.sentLine': {
    one: '{n} ligne, enregistrée le {date} sous {name}',
    other: '{n} lignes, enregistrées le {date} sous {name}',
  },

  'mail.reportSubject': 'Rapport sur « {title} », {month}',
  'mail.reportLead': {
    one: 'Bonjour, voici à quoi « {title} » a servi en {month} : {n} ligne de nombres.',
    other: 'Bonjour, voici à quoi « {title} » a servi en {month} : {n} lignes de nombres.',
  },
  'mail.reportFile': 'Le fichier est joint : {name} (enregistré dans le dossier des téléchargements).',
  'mail.reportRead':
    'La commande « alongside report » réunit ces fichiers, l’atelier aussi. Il ne contient rien sur des personnes.',
};
