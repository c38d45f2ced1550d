// French: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The French notes about feeds. */
export const frFeeds: FeedsCatalogue = {
  'feeds.needAuthor': {
    one: '{n} conseil à faire corriger : {titles}',
    other: '{n} conseils à faire corriger : {titles}',
  },
  'feeds.needShort': { one: '{n} à faire corriger', other: '{n} à faire corriger' },
  'feeds.noteCount': {
    one: '{n} remarque pour la personne qui tient ce flux',
    other: '{n} remarques pour la personne qui tient ce flux',
  },
  'feeds.local': 'Local, suit votre dossier',
  'feeds.inFolder': { one: '{n} problème dans votre dossier', other: '{n} problèmes dans votre dossier' },
  'feeds.folderErrors': {
    one: 'Votre dossier contient une erreur : {place}. Les conseils restent tels quels tant qu’elle n’est pas corrigée.',
    other:
      'Votre dossier contient {n} erreurs, la première : {place}. Les conseils restent tels quels tant qu’elles ne sont pas corrigées.',
  },
  'options.searchOnly': 'Aucun de ces conseils n’indique sa page : on ne les trouve que par la recherche.',
  'tip.by': 'Par {names}',
  'failure.jsonAt': 'ligne {line}, colonne {column}, à {found}',
  'note.unusable':
    'La valeur {found} est inutilisable et n’est pas prise en compte. Écrivez {expected}, ou retirez la clé.',
  'note.unknown-key':
    'Cette clé ne fait pas partie du format et reste sans effet. Vérifiez son orthographe, ou retirez-la.',
  'note.read-as': 'Ceci est lu comme {meant}. Écrivez {meant}.',
  'note.shortened': 'Ceci est plus long qu’un flux ne le permet : seul le début est utilisé. Raccourcissez-le.',
  'note.no-title': 'Le flux n’a pas de titre : il s’appelle donc {meant}. Donnez-lui un titre.',
  'note.unknown-contact':
    'Aucun contact de ce flux n’a l’identifiant {found} : personne n’est nommé. Ajoutez ce contact, ou corrigez l’identifiant.',
  'note.unknown-kind':
    '{found} n’est pas un type de conseil : il est traité comme un simple conseil. Choisissez un type du format.',
  'note.pattern':
    '{found} n’est pas un motif utilisable et n’est pas pris en compte. Écrivez par exemple https://finance.example/invoices/*.',
  'note.picture': 'Une image trop grande n’est pas prise en compte. Réduisez-la, ou mettez moins d’images.',
  'note.too-long': 'Ceci dépasse la longueur permise et n’est pas pris en compte. Raccourcissez-le.',
  'note.twice': 'Deux éléments ont cet identifiant : seul le dernier est utilisé. Donnez à chacun le sien.',
  'note.no-id':
    'Cet élément n’a pas d’identifiant utilisable et n’est pas pris en compte. Donnez-lui un identifiant stable.',
  'note.no-content':
    'Cet élément n’a pas de contenu et n’est pas pris en compte. Écrivez content_html, content_text ou un résumé (summary).',
  'note.no-item':
    'Il n’y a pas d’élément ici, mais {found} : ce n’est pas pris en compte. Écrivez un élément, ou retirez-le.',
  'note.search-only':
    'La valeur indiquée ici est inutilisable. Pour que ce conseil n’apparaisse pas là où il ne devrait pas, on ne le trouve que par la recherche. Corrigez-la, ou retirez-la.',
  'note.too-nested':
    'Le HTML contient trop d’éléments, ou trop d’éléments imbriqués : il n’est pas pris en compte. Simplifiez-le.',
  'note.decisive': '{key} devrait contenir {expected} ; trouvé : {found}.',
  'note.item': 'élément {n}',
  'note.person': 'contact {id}',
  'found.list': 'une liste',
  'found.object': 'un objet',
  'found.nothing': 'rien',
  'note.picture-bad-address': 'Ce n’est pas l’adresse d’une image. Corrigez-la, ou retirez l’image.',
  'note.picture-insecure': 'L’adresse commence par http://. Utilisez https://.',
  'note.picture-other-host': 'L’image se trouve sur {host}. Placez-la sur l’hôte du flux.',
  'note.picture-redirect': 'L’adresse renvoie vers {host}. Placez l’image sur l’hôte du flux.',
  'note.picture-redirect-key':
    'L’adresse renvoie vers une autre, et la clé du flux n’est pas transmise. Indiquez l’adresse finale.',
  'note.picture-cors':
    'Son serveur ne permet pas de la lire. Faites-lui envoyer Access-Control-Allow-Origin: * avec les images aussi.',
  'note.picture-refused':
    'Son serveur demande une clé et n’accepte pas celle du flux. Faites-lui donner l’image à qui peut lire le flux.',
  'note.picture-http': 'Son serveur répond {status} au lieu d’une image. Vérifiez l’adresse.',
  'note.picture-later': 'Son serveur était occupé ou injoignable. Il sera interrogé à la prochaine synchronisation.',
  'note.picture-disk': 'Il n’y avait pas assez de place sur cet appareil.',
  'note.picture-type':
    'Ce n’est ni PNG, ni JPEG, ni GIF, ni WebP ; le SVG peut contenir des scripts. Enregistrez-la dans l’un de ces formats.',
  'note.picture-large':
    'L’image est trop grande. Limites : {megabytes} Mo, et {side} pixels en largeur comme en hauteur.',
  'note.picture-many':
    'Il y a plus d’images que n’en permet un conseil ou un flux. Mettez-en moins, ou de plus petites.',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'une adresse web',
  'expected.date': 'une date comme 2026-11-23',
  'expected.email': 'une adresse mail',
  'expected.list': 'une liste',
  'expected.object': 'un objet',
  'expected.truth': 'true ou false',
  'expected.number': 'un nombre',
  'expected.text': 'un texte',
};
