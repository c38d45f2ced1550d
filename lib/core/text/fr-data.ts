// French: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The French messages of one's own data. */
export const frData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Vos données',
  'data.what': 'Enregistrés sur cet appareil : vos réglages, conseils, questions et avis, et les conseils de vos flux.',
  'data.size': '{size} sur cet appareil.',
  'data.export': 'Enregistrer vos données dans un fichier',
  'data.import': 'Restaurer depuis un fichier…',
  'bring.title': 'Contenu de {name}',
  'bring.do': 'Restaurer',
  'bring.add': 'Ajouter à ce qui est ici',
  'bring.replace': 'Remplacer ce qui est ici',
  'bring.how': 'Comment restaurer',
  'bring.newer':
    'Ce fichier vient d’une version plus récente d’Alongside. Seul ce que cette version comprend peut être restauré.',
  'bring.nothing': 'Rien dans ce fichier ne peut être restauré. Rien n’a changé.',
  'bring.ownTips': { one: '{n} conseil personnel', other: '{n} conseils personnels' },
  'bring.asks': { one: '{n} question', other: '{n} questions' },
  'bring.opinions': { one: 'votre avis sur {n} conseil', other: 'votre avis sur {n} conseils' },
  'bring.said': 'Vos avis',
  'bring.feeds': { one: '{n} flux', other: '{n} flux' },
  'bring.settings': 'vos réglages',
  'bring.workshop': { one: '{n} flux que vous tenez', other: '{n} flux que vous tenez' },
  'bring.sidebarLayout': 'votre disposition de l’aide',
  'bring.new': { one: '{n} en plus', other: '{n} en plus' },
  'bring.both': {
    one: '{n} diffère de celui d’ici qui porte le même nom ; les deux sont gardés',
    other: '{n} diffèrent de ceux d’ici qui portent le même nom ; tous sont gardés',
  },
  'bring.same': { one: '{n} déjà ici', other: '{n} déjà ici' },
  'bring.replaces': { one: 'remplace ce qui est ici ({n})', other: 'remplace ce qui est ici ({n})' },
  'bring.instead': 'remplace ce qui est ici',
  'bring.asHere': 'comme ici',
  'bring.stays': 'sans changement',
  'bring.refused': {
    one: '{n} élément ne peut pas être restauré tel quel',
    other: '{n} éléments ne peuvent pas être restaurés tels quels',
  },
  'bring.part': '{part} : illisible pour cette version ({key}). Ce qui est ici reste.',
  'bring.item': '{part}, numéro {position} : « {key} » est illisible.',
  'bring.kept': '{part} : « {key} » est illisible ; le reste peut être restauré.',
  'bring.address': '{part}, numéro {position} ({key}) : {why}',
  'bring.sites':
    'Sites où l’aide est toujours active : le navigateur doit demander pour chacun. Réactivez-la sur chaque site.',
  'bring.unknown': '{key} est inconnu de cette version.',
  'bring.done': 'Restauré : {list}.',
  'bring.nothingNew': 'Tout ce que contient le fichier était déjà ici. Rien n’a changé.',
  'bring.undone': 'Tout est redevenu comme avant.',
  'bring.empty': 'Le fichier est vide.',
  'bring.cutOff': 'Le fichier est incomplet : il n’a pas été enregistré ou copié en entier. Rien n’a changé.',
  'bring.notJson': 'Ce fichier n’a pas été enregistré par Alongside : son texte est illisible. Rien n’a changé.',
  'bring.isFeed':
    'Ce fichier est un flux. Importez-le sous « Mes conseils » ou ajoutez son adresse comme flux. Rien n’a changé.',
  'bring.notBackup': 'Ce fichier n’a pas été enregistré par Alongside. Choisissez-en un nommé alongside-data.json.',
  'bring.noVersion': 'Le fichier n’indique pas quelle version l’a enregistré : il est illisible. Rien n’a changé.',
  'bring.tooLarge': 'Le fichier est plus gros que tous ceux qu’Alongside enregistre. Rien n’a changé.',
  'bring.noRoom': 'Il n’y a pas assez de place sur cet appareil. Rien n’a changé.',
  'bring.failed': 'Cela n’a pas marché. Rien n’a changé. Veuillez réessayer.',
  'data.delete': 'Tout supprimer…',
  'data.deleteSure':
    'Cette action est irréversible. Enregistrez d’abord vos données dans un fichier si vous pourriez en avoir besoin.',
  'data.keep': 'Conserver mes données',
  'data.deleteDo': 'Tout supprimer',
  'data.deleted': 'Tout a été supprimé. Les exemples sont de retour.',
  'data.notDeleted':
    'Certaines données n’ont pas pu être supprimées : le disque est peut-être plein, ou le stockage du navigateur endommagé. Réessayez, ou retirez Alongside du navigateur pour tout supprimer.',

  'log.title': 'Journal de débogage',
  'log.record': 'Tenir un journal de débogage pendant un jour',
  'log.what':
    'Si quelque chose ne fonctionne pas, ce journal aide à comprendre pourquoi. Il note ce que fait Alongside, quand, et combien de temps cela prend. Il ne contient rien des pages, ni adresses, ni noms, ni rien de ce que vous écrivez, et rien des fenêtres privées. Il reste sur cet appareil jusqu’à ce que vous l’enregistriez et se désactive tout seul au bout d’un jour.',
  'log.on': {
    one: 'Activé jusqu’au {time}. {n} ligne pour l’instant.',
    many: 'Activé jusqu’au {time}. {n} de lignes pour l’instant.',
    other: 'Activé jusqu’au {time}. {n} lignes pour l’instant.',
  },
  'log.off': {
    one: 'Désactivé. {n} ligne dans le journal.',
    many: 'Désactivé. {n} de lignes dans le journal.',
    other: 'Désactivé. {n} lignes dans le journal.',
  },
  'log.save': 'Enregistrer le journal dans un fichier',
  'log.empty': 'Vider le journal',
};
