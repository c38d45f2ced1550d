// Spanish: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about the page. */
export const esPlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': 'La ayuda estaba abierta aquí',
  'back.words': 'Tu navegador la cerró al cargar la página. Un clic la trae de vuelta como estaba.',
  'back.wordsKeys': 'Tu navegador la cerró al cargar la página. Este botón o {shortcut} la trae de vuelta como estaba.',
  'back.do': 'Reabrir la ayuda',

  'orphaned.title': 'Alongside se actualizó',
  'orphaned.words':
    'Pulsa el atajo o el botón de la barra para reabrir la ayuda aquí. Lo que escribiste se conserva hasta entonces, o hasta que cierres esto.',

  'unreadable.title': 'Esta página no se puede leer',
  'unreadable.titleNotYet': 'Esta página aún no se ha leído',
  'unreadable.browser-page':
    'Las páginas del propio navegador y de sus extensiones no se pueden leer. Puedes buscar y preguntar como siempre.',
  'unreadable.store':
    'El navegador no deja que las extensiones lean su tienda. Puedes buscar y preguntar como siempre.',
  'unreadable.needs-click':
    'Pulsa el botón de la barra o el atajo y la ayuda leerá esta página. Puedes buscar y preguntar como siempre.',
  'unreadable.keys':
    'Pulsa {shortcut} o el botón de la barra y la ayuda leerá esta página. Puedes buscar y preguntar como siempre.',
  'unreadable.pdf': 'Los PDF no se pueden leer desde aquí. Busca una palabra que veas en el documento o pregunta.',
  'unreadable.reader':
    'La vista de lectura no se puede leer desde aquí. Sal de ella y la ayuda leerá la página. Puedes buscar y preguntar como siempre.',
  'unreadable.file': 'Los archivos de este dispositivo no se leen. Puedes buscar y preguntar como siempre.',
  'unreadable.no-access':
    'Tu navegador o tu organización bloquea las extensiones en este sitio. Puedes buscar y preguntar como siempre.',
  'unreadable.no-site':
    'Esta página está vacía o no pertenece a ningún sitio. Abre la página en la que necesitas ayuda o busca.',
  'unreadable.blank': 'Aún no hay nada en esta página. Abre la página en la que necesitas ayuda o busca.',
  'unreadable.busy':
    'La página está ocupada y no respondió. Puedes buscar y preguntar; vuelve a abrir la ayuda en un momento.',
  'unreadable.not-loaded':
    'Tu navegador no pudo abrir esta página y muestra su propio mensaje. Vuelve a cargarla. Puedes buscar y preguntar como siempre.',
  'unreadable.failed': 'Esta vez no se pudo leer la página. Puedes buscar y preguntar como siempre.',
};
