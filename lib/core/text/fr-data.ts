// French: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The French messages of one's own data. */
export const frData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Vos données',
  'data.what':
    'Sur cet appareil : vos réglages, vos conseils et questions, vos avis sur les conseils, et les conseils de vos flux.',
  'data.size': '{size} sur cet appareil.',
  'data.export': 'Enregistrer dans un fichier',
  'data.import': 'Restaurer…',
  'bring.title': 'Contenu de {name}',
  'bring.do': 'Restaurer',
  'bring.cancel': 'Annuler',
  'bring.add': 'Ajouter à ce qui est ici',
  'bring.replace': 'Remplacer ce qui est ici',
  'bring.how': 'Comment restaurer',
  'bring.newer':
    'Ce fichier vient d’une version plus récente d’Alongside. Ce que cette version comprend peut être restauré.',
  'bring.nothing': 'Rien dans ce fichier ne peut être restauré. Ce qui est ici reste tel quel.',
  'bring.ownTips': { one: '{n} conseil personnel', other: '{n} conseils personnels' },
  'bring.asks': { one: '{n} question', other: '{n} questions' },
  'bring.opinions': { one: 'votre avis sur {n} conseil', other: 'votre avis sur {n} conseils' },
  'bring.said': 'Vos avis sur les conseils',
  'bring.feeds': { one: '{n} flux', other: '{n} flux' },
  'bring.settings': 'vos réglages',
  'bring.sidebarLayout': 'la place de l’aide à côté des pages',
  'bring.new': { one: '{n} en plus', other: '{n} en plus' },
  'bring.both': {
    one: '{n} diffère du vôtre du même nom ; les deux sont gardés',
    other: '{n} diffèrent des vôtres du même nom ; tous sont gardés',
  },
  'bring.same': { one: '{n} déjà ici', other: '{n} déjà ici' },
  'bring.replaces': { one: 'à la place de {n} ici', other: 'à la place des {n} ici' },
  'bring.instead': 'à la place de ce qui est ici',
  'bring.asHere': 'déjà tels quels ici',
  'bring.stays': 'sans changement',
  'bring.refused': {
    one: '{n} élément ne peut pas être restauré tel quel',
    other: '{n} éléments ne peuvent pas être restaurés tels quels',
  },
  'bring.part': '{part} : illisible pour cette version ({key}). Ce qui est ici reste.',
  'bring.item': '{part}, numéro {position} : « {key} » est illisible.',
  'bring.kept': '{part} : « {key} » est illisible, le reste est restauré.',
  'bring.address': '{part}, numéro {position} ({key}) : {why}',
  'bring.sites':
    'Sites où l’aide est toujours active : le navigateur demande pour chacun. Réactivez-la sur leurs pages.',
  'bring.unknown': '{key} est inconnu de cette version.',
  'bring.done': 'Restauré : {list}.',
  'bring.nothingNew': 'Tout y était déjà. Rien n’a changé.',
  'bring.undone': 'Tout est comme avant.',
  'bring.empty': 'Le fichier est vide.',
  'bring.cutOff': 'Le fichier s’arrête au milieu : il n’a pas été enregistré ou copié en entier. Rien n’a changé.',
  'bring.notJson': 'Ce fichier n’a pas été enregistré ici : son texte est illisible. Rien n’a changé.',
  'bring.isFeed':
    'C’est un flux de conseils. Importez-le sous « Mes conseils » ou ajoutez son adresse comme flux. Rien n’a changé.',
  'bring.notBackup': 'Ce fichier n’a pas été enregistré ici. Choisissez-en un nommé alongside-data.json.',
  'bring.noVersion': 'Le fichier n’indique pas quelle version l’a écrit : il est illisible. Rien n’a changé.',
  'bring.tooLarge': 'Le fichier est plus gros que tout ce qui est enregistré ici. Rien n’a changé.',
  'bring.noRoom': 'Il n’y a pas assez de place sur cet appareil. Rien n’a changé.',
  'bring.failed': 'Cela n’a pas marché. Rien n’a changé ; veuillez réessayer.',
  'data.delete': 'Tout supprimer…',
  'data.deleteSure': 'Impossible d’annuler ensuite. Enregistrez d’abord un fichier si vous pourriez en avoir besoin.',
  'data.keep': 'Conserver',
  'data.deleteDo': 'Tout supprimer',
  'data.deleted': 'Tout est supprimé. Les exemples sont de retour.',
  'data.notDeleted':
    'Tout n’a pas pu être supprimé : le disque est peut-être plein, ou le stockage du navigateur endommagé. Réessayez ; retirer Alongside du navigateur supprime tout.',

  'picture.larger': 'Agrandir l’image : {name}',
  'picture.largerPlain': 'Agrandir l’image',
  'picture.name': 'Image',
  'picture.close': 'Fermer l’image',
  'video.on': 'Vidéo sur {host}',
  'feeds.picturesLeft': {
    one: '{n} image non prise en compte',
    many: '{n} d’images non prises en compte',
    other: '{n} images non prises en compte',
  },
};
