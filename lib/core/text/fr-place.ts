// French: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The French messages about the page. */
export const frPlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': 'L’aide était ouverte ici',
  'back.words': 'Votre navigateur l’a fermée au chargement de la page. Un clic la ramène telle qu’elle était.',
  'back.wordsKeys':
    'Votre navigateur l’a fermée au chargement de la page. Ce bouton ou {shortcut} la ramène telle qu’elle était.',
  'back.do': 'Rouvrir l’aide',

  'orphaned.title': 'Alongside a été mis à jour',
  'orphaned.words':
    'Appuyez sur le raccourci ou sur le bouton de la barre d’outils pour rouvrir l’aide ici. Ce que vous avez écrit reste jusque-là, ou jusqu’à ce que vous fermiez ceci.',

  'unreadable.title': 'Cette page ne peut pas être lue',
  'unreadable.titleNotYet': 'Cette page n’a pas encore été lue',
  'unreadable.browser-page':
    'Les pages du navigateur lui-même et de ses extensions ne peuvent pas être lues. Vous pouvez toujours chercher et demander.',
  'unreadable.store':
    'Le navigateur ne laisse pas les extensions lire sa boutique. Vous pouvez toujours chercher et demander.',
  'unreadable.needs-click':
    'Pour faire lire cette page : bouton de la barre d’outils ou raccourci. Vous pouvez toujours chercher et demander.',
  'unreadable.keys':
    'Appuyez sur {shortcut} ou sur le bouton de la barre d’outils, et l’aide lit cette page. Vous pouvez toujours chercher et demander.',
  'unreadable.pdf': 'Les documents PDF ne peuvent pas être lus d’ici. Cherchez un mot que vous y voyez, ou demandez.',
  'unreadable.reader':
    'Le mode lecture ne peut pas être lu d’ici. Quittez-le, et l’aide lit la page. Vous pouvez toujours chercher et demander.',
  'unreadable.file': 'Les fichiers de cet appareil ne sont pas lus. Vous pouvez toujours chercher et demander.',
  'unreadable.no-access':
    'Votre navigateur ou votre organisation bloque les extensions sur ce site. Vous pouvez toujours chercher et demander.',
  'unreadable.no-site':
    'Cette page est vide ou n’appartient à aucun site. Ouvrez celle où vous avez besoin d’aide, ou cherchez.',
  'unreadable.blank': 'Il n’y a encore rien sur cette page. Ouvrez celle où vous avez besoin d’aide, ou cherchez.',
  'unreadable.busy':
    'Cette page, occupée, n’a pas répondu. Vous pouvez toujours chercher et demander ; rouvrez l’aide dans un instant.',
  'unreadable.not-loaded':
    'Votre navigateur n’a pas pu ouvrir cette page et affiche son propre message. Rechargez-la. Vous pouvez toujours chercher et demander.',
  'unreadable.failed': 'Cette page n’a pas pu être lue cette fois. Vous pouvez toujours chercher et demander.',
};
