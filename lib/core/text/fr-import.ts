// French: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The French messages about importing tips. */
export const frImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': 'Importer des conseils',
  'import.lead':
    'Depuis des tableaux (CSV), du Markdown, des flux, des propositions, des exports WordPress (XML) et des pages de centre d’aide (HTML). Choisissez plusieurs fichiers à la fois, ou un ZIP. Vous verrez ce qui a été trouvé avant tout ajout.',
  'import.choose': 'Choisir des fichiers…',
  'import.reading': 'Lecture des fichiers…',
  'import.making': 'Création des conseils… {percent} %',
  'import.found': { one: '{n} conseil trouvé', other: '{n} conseils trouvés' },
  'import.files': 'Fichiers',
  'import.noneIn': 'Aucun conseil trouvé',
  'import.lost': 'Omis ou modifié',
  'import.same': { one: '{n} conseil est déjà là, mot pour mot.', other: '{n} conseils sont déjà là, mot pour mot.' },
  'import.differing': {
    one: '{n} conseil est déjà là avec un autre contenu',
    other: '{n} conseils sont déjà là avec un autre contenu',
  },
  'import.leave': 'Garder ce qui est là',
  'import.replace': 'Remplacer ce qui est là',
  'import.which': 'Lesquels',
  'import.add': { one: 'Ajouter {n} conseil', other: 'Ajouter {n} conseils' },
  'import.addAndReplace': 'Ajouter {n}, remplacer {other}',
  'import.nothing': 'Il n’y a rien de nouveau à ajouter.',
  'import.failed': 'Ces fichiers n’ont pas pu être lus. Rien n’a été ajouté.',
  'import.did': { one: 'import de {n} conseil', other: 'import de {n} conseils' },
  'import.title': 'Conseils importés',
};
