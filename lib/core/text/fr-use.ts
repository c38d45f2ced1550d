// French: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The French messages about the use of help. */
export const frUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': 'À quoi l’aide a servi',
  'use.count': 'Compter sur cet appareil à quoi me sert l’aide',
  'use.what':
    'Par semaine et par endroit, pendant {days} jours : l’aide ouverte, les conseils lus, ce qui a été utile ou non, les recherches sans résultat, les questions et leur suite. Jamais le titre ni l’adresse d’une page, ni ce qu’on y saisit ; vos mots seulement si tout ce qui est privé y est masqué. Rien n’est envoyé, rien n’est compté dans les fenêtres privées, et chaque entrée figure ici.',
  'use.none': 'Rien n’a encore été compté.',
  'use.week': 'Semaine du {date} ({count})',
  'use.event': 'Quoi',
  'use.place': 'Où',
  'use.times': 'Fois',
  'use.noPlace': 'hors page web',
  'use.opened': 'Aide ouverte',
  'use.read': 'Conseil lu',
  'use.helped': 'Conseil utile',
  'use.not-helped': 'Conseil pas utile cette fois',
  'use.unanswered': 'Recherche sans résultat',
  'use.question': 'Question posée',
  'use.answer': 'Question avec réponse',
  'use.kept': 'Réponse gardée comme conseil',
  'use.would-ask': 'Aurait demandé à quelqu’un',
  'use.would-not-ask': 'N’aurait demandé à personne',
  'use.deleteAll': 'Supprimer toutes les entrées',
  'use.sureOff': 'Désactiver et supprimer tout ce qui a été compté ? Cette action est irréversible.',
  'use.sureDelete': 'Supprimer tout ce qui a été compté ? Cette action est irréversible.',
  'use.keep': 'Conserver',
  'use.offDo': 'Désactiver et supprimer',
  'use.notDeleted': 'La suppression a échoué. Veuillez réessayer.',
  'tip.wouldAsk': 'Sinon, auriez-vous demandé à quelqu’un ?',
  'tip.yes': 'Oui',
  'tip.no': 'Non',
  'tip.wouldAskNoted': 'C’est noté. Merci.',
  'welcome.count':
    'L’usage de l’aide est compté sur cet appareil, pour vous seul. Les options montrent chaque entrée et permettent de le désactiver.',
};
