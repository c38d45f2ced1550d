// Spanish: tú, neutral between Spain and Latin America. A tip is a «consejo», a feed a «fuente», its items «entradas».

import { esAsk } from './es-ask.ts';
import { esEditor } from './es-editor.ts';
import { esFeeds } from './es-feeds.ts';
import { esPick } from './es-pick.ts';
import { esPlace } from './es-place.ts';
import { esPoint } from './es-point.ts';
import { esProblems } from './es-problems.ts';
import { esRecord } from './es-record.ts';
import { esSave } from './es-save.ts';
import { esSettings } from './es-settings.ts';
import { esShared } from './es-shared.ts';
import { esUse } from './es-use.ts';
import { esWrite } from './es-write.ts';
import type { HelpCatalogue } from './text.ts';

/** The Spanish messages of help. */
export const esHelp: HelpCatalogue = {
  ...esAsk,
  ...esEditor,
  ...esPick,
  ...esPlace,
  ...esPoint,
  ...esRecord,
  ...esFeeds,
  ...esProblems,
  ...esSave,
  ...esSettings,
  ...esShared,
  ...esUse,
  ...esWrite,

  'beside.busy': 'Esta página está ocupada y no respondió; por eso la ayuda se abre aquí.',
  'beside.unreachable': 'La ayuda no se puede abrir junto a esta página; por eso se abre aquí.',
  'beside.removed': 'Esta página cerró la ayuda; por eso se abre aquí.',
  'beside.refused': 'Tu navegador bloquea las extensiones en esta página; por eso la ayuda se abre aquí.',
  'beside.focus':
    'Esta página recuperaba el teclado una y otra vez; por eso la ayuda sigue aquí, con lo que has escrito.',
  'beside.covered':
    'La ayuda junto a esta página no estaba del todo a la vista cuando pulsaste; por eso no se hizo nada y se abre aquí. Si querías hacerlo, vuelve a pulsar aquí.',

  'failure.offline': 'No tienes conexión. Los consejos de este dispositivo siguen aquí.',
  'failure.unreachable': 'No se puede acceder a {host}. Comprueba la dirección o inténtalo más tarde.',
  'failure.permission':
    'Aún no se puede leer {host}: o no funciona, o tu navegador necesita permiso para descargar consejos de allí.',
  'failure.timeout': '{host} tardó más de {seconds} segundos en responder. Inténtalo más tarde.',
  'failure.http': '{host} respondió con el error {status}. Comprueba la dirección o avisa a quien mantiene la fuente.',
  'failure.unauthorised': '{host} pide iniciar sesión antes de dar sus consejos (respuesta {status}).',
  'failure.busy': '{host} está ocupado y pide esperar un poco.',
  'failure.redirect':
    '{host} redirige a {to}. Cada fuente se lee solo de su propio servidor; si {to} es correcto, añade esa dirección.',
  'failure.html': '{host} devolvió una página web en lugar de una fuente. ¿Hay que iniciar sesión allí primero?',
  'failure.not-json': 'Lo que devolvió {host} no es JSON, así que no se puede leer como fuente: {detail}.',
  'failure.cut-off':
    'La fuente de {host} está incompleta. Inténtalo de nuevo; si sigue igual, avisa a quien la mantiene.',
  'failure.encoding': 'La fuente de {host} no está escrita en UTF-8.',
  'failure.not-allowed': 'No se puede añadir {host}: tu organización ha fijado qué fuentes se siguen.',
  'failure.not-feed': 'Lo que devolvió {host} no es un JSON Feed. {detail}.',
  'failure.too-large':
    'La fuente de {host} supera los {limit} MB por archivo. Quien la mantiene puede dividirla en páginas.',
  'failure.too-many-pages': 'La fuente de {host} tiene más de {limit} páginas; no se lee más allá.',
  'failure.page-host': 'La fuente de {host} continúa en {next}. Solo se leen las páginas de su propio servidor.',
  'failure.rollback':
    '{host} devolvió una fuente más antigua (revisión {found}) que la de aquí ({stored}). Se conserva la más reciente.',
  'failure.emptied':
    '{host} pasó de golpe de {before} consejos a {after}. Los de aquí se conservan hasta confirmarlo la próxima vez.',
  'failure.storage-full': 'En este dispositivo no queda espacio para más consejos. Los anteriores se conservan.',
  'failure.storage':
    'No se pudieron guardar los consejos en este dispositivo ({detail}). Los anteriores se conservan. Si el disco está lleno, libera espacio.',
  'failure.bad-url': 'Esto no es una dirección web. Un ejemplo: https://team.example/tips.json.',
  'failure.insecure-url':
    'Usa una dirección que empiece por https://, para que nadie pueda cambiar los consejos por el camino.',
  'failure.password-url':
    'Una dirección con nombre o contraseña no se puede leer con seguridad. Usa la de {host} sin esos datos.',
  'failure.already-added': 'Esta fuente ya está en tu lista.',

  'feeds.details': 'Detalles',
  'feeds.detailsName': 'Detalles de los consejos',
  'feeds.sample': 'Ejemplo',
  'feeds.sampleFrom': 'Viene con Alongside; quítala cuando tengas la fuente de tu equipo.',
  'feeds.tips': { one: '{n} consejo', many: '{n} de consejos', other: '{n} consejos' },
  'feeds.checked': 'comprobada {ago}',
  'feeds.neverChecked': 'aún sin leer',
  'feeds.sync': 'Sincronizar',
  'feeds.removed': 'Se quitó {title}',
  'feeds.allow': 'Permitir',
  'feeds.problemsMore': 'y {n} más',
  'feeds.failingSince': {
    one: '{n} intento fallido ({when}).',
    many: '{n} de intentos fallidos (el primero: {when}).',
    other: '{n} intentos fallidos (el primero: {when}).',
  },
  'feeds.kept': 'Los consejos leídos antes se conservan.',

  'group.field': 'Para «{field}»',
  'group.fieldPlain': 'Para este campo',
  'group.message': 'Para este mensaje',
  'group.page': 'Para esta página',
  'group.site': 'Para este sitio',
  'group.near': 'Lo más cercano',
  'group.reading': 'Sigue abierto',
  'group.saved': 'Recién guardado',
  'group.found': 'Resultados para «{query}»',
  'group.perhaps': 'Quizá sirva para «{query}»',
  'group.more': 'Más ({n})',
  'group.fewer': 'Menos',

  'help.name': 'Ayuda para esta página',
  'help.close': 'Cerrar ayuda',
  'help.options': 'Opciones',
  'help.openBeside': 'Abrir junto a la página',
  'help.openPanel': 'Abrir en el panel lateral del navegador',
  'help.newAbove': 'Arriba: {heading}',
  'help.nowFor': '{heading}: {title}',
  'help.thisPage': 'Esta página',

  'kind.guide': 'Guía',
  'kind.tip': 'Consejo',
  'kind.contact': 'Contacto',
  'kind.tool': 'Herramienta',
  'kind.course': 'Curso',
  'kind.announcement': 'Novedad',

  'mail.default': 'Tu aplicación de correo',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook (trabajo o centro educativo)',

  'menu.name': 'Menú de ayuda',
  'menu.layout': 'Disposición',
  'menu.left': 'A la izquierda',
  'menu.right': 'A la derecha',
  'menu.room': 'Hacer espacio junto a la página',
  'menu.overlay': 'Flotar sobre la página',
  'menu.always': 'Siempre activa en este sitio…',

  'notice.noFeedTitle': 'Aún no hay consejos aquí',
  'notice.noFeed': 'Los consejos vienen de la fuente de tu equipo. Para añadirla, basta con pegar su dirección.',
  'notice.firstSyncTitle': 'Descargando los consejos de tu equipo',
  'notice.firstSync': 'Solo pasa una vez. Después estarán aquí al instante, también sin conexión.',
  'notice.noTipTitle': 'Aún no hay consejos para esta página',
  'notice.noTipNear': 'Aquí tienes los más cercanos y alguien a quien preguntar.',
  'notice.noTip': 'Busca o pregunta: alguien ya pasó por aquí.',
  'notice.where': 'Haz clic en el campo que te frena, o señálalo.',
  'notice.whereFromPopup': 'Señala lo que te frena, o haz clic en ello y vuelve a abrir la ayuda.',
  'notice.nothingTitle': 'Sin resultados para «{query}»',
  'notice.nothing': 'Prueba con menos palabras o con otras. O pregunta: lo que buscaste irá en el correo.',
  'notice.nothingNear': 'Aquí tienes lo más cercano. O pregunta: lo que buscaste irá en el correo.',
  'notice.perhapsTitle': '¿No es lo que buscas?',
  'notice.perhaps': 'Pregunta: lo que buscaste irá en el correo.',
  'notice.askAbout': 'Preguntar sobre «{query}»',
  'notice.clear': 'Borrar búsqueda',
  'notice.goneTitle': 'La ayuda se interrumpió',
  'notice.gone': 'Alongside no respondió. Lo que se guarda en este dispositivo está a salvo.',
  'notice.again': 'Reintentar',

  'options.title': 'Alongside',
  'options.lead': 'La ayuda de tus colegas, en la página en la que trabajas.',
  'options.sections': 'Secciones',
  'options.feeds': 'Tus fuentes de consejos',
  'options.noFeeds': 'Aún no hay fuentes. Pega la dirección que te dio tu equipo.',
  'feeds.add': 'Añadir una fuente',
  'options.address': 'Dirección de la fuente',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': 'Añadir',
  'options.adding': 'Leyendo la fuente…',
  'options.added': {
    one: 'Se añadió {title}: {n} consejo.',
    many: 'Se añadió {title}: {n} de consejos.',
    other: 'Se añadió {title}: {n} consejos.',
  },
  'options.privacy': 'Tus páginas siguen siendo tuyas',

  'pages.title': 'En tus páginas',
  'pages.saved': 'Guardado',
  'pages.toolbar': 'Al pulsar el botón de la barra de herramientas',
  'pages.popup': 'La ayuda se abre en una ventana pequeña',
  'pages.sidebar': 'La ayuda se abre junto a la página',
  'pages.badge': 'Mostrar en el botón de la barra cuántos consejos hay para la página',
  'pages.badgeHint':
    'En los sitios con ayuda siempre activa. El recuento se hace en tu navegador; no se lee nada de la página.',
  'pages.icon': 'Mostrar un punto en el icono donde haya consejos',
  'pages.iconHint':
    'Tu navegador compara la dirección de la página con los lugares para los que hay consejos. Alongside no sabe qué páginas visitas.',
  'pages.iconNone':
    'Firefox no puede cambiar el icono donde hay consejos. En los sitios con ayuda siempre activa lo indica el número.',
  'pages.mail': 'Dónde abrir los borradores',
  'pages.sites': 'Sitios con ayuda siempre activa',
  'pages.ofPackage':
    'La ayuda está siempre activa en estos sitios de tu organización. Puedes desactivarla en cada uno, desde la ayuda.',
  'pages.off': 'Has desactivado la ayuda en estos sitios de tu organización.',
  'pages.turnOn': 'Activar',
  'pages.noSites': 'Aún no hay ninguno. Abre la ayuda en un sitio habitual y elige «Activar para este sitio».',
  'pages.removed': 'La ayuda ya no está siempre activa en {host}.',
  'pages.removedKept': 'La ayuda ya no está siempre activa en {host}. Alongside aún puede descargar tu fuente de allí.',

  'progress.fetching': 'Descargando…',
  'progress.reading': { one: '{n} entrada leída', many: '{n} de entradas leídas', other: '{n} entradas leídas' },
  'progress.readingOf': '{n} de {total} entradas leídas',
  'progress.saving': 'Guardando…',
  'progress.indexing': 'Preparando la búsqueda…',
  'progress.name': 'Progreso',

  'reason.field': 'Estás en el campo «{words}»',
  'reason.error': 'Trata del mensaje {words}',
  'reason.selection': 'El texto que seleccionaste: {words}',
  'reason.page': 'Palabras de esta página: {words}',
  'reason.place': 'Escrito para esta página',
  'reason.address': 'En la dirección de esta página: {words}',
  'reason.search': 'Lo que buscaste: {words}',

  'search.name': 'Buscar consejos',
  'search.placeFeed': 'Buscar en {title}',
  'search.count': {
    one: '{n} consejo encontrado',
    many: '{n} de consejos encontrados',
    other: '{n} consejos encontrados',
  },
  'search.clear': 'Borrar',

  'status.tips': {
    one: '{n} consejo · actualizado {ago}',
    many: '{n} de consejos · actualizados {ago}',
    other: '{n} consejos · actualizados {ago}',
  },
  'status.noFeed': 'Aún no hay fuentes',
  'status.first': 'Descargando consejos por primera vez…',
  'status.syncing': {
    one: '{n} consejo · actualizando…',
    many: '{n} de consejos · actualizando…',
    other: '{n} consejos · actualizando…',
  },
  'status.offline': 'Sin conexión · consejos de {ago}',
  'status.offlinePlain': 'Sin conexión',
  'status.failing': 'Última actualización: {date}',
  'status.failed': 'No se pudieron leer los consejos',
  'status.syncFailed': 'No funcionó. Inténtalo de nuevo.',

  'time.now': 'hace un momento',

  'tip.showMe': 'Muéstramelo',
  'tip.actions': 'Acciones para este consejo',
  'tip.helped': 'Me ayudó',
  'tip.notThisTime': 'Esta vez no',
  'tip.thanksHelped': 'Qué bien. Gracias.',
  'tip.thanksNot': 'Gracias por decirlo. Pregunta con confianza.',
  'tip.why': '¿Por qué este consejo?',
  'tip.open': 'Leer más en {host}',
  'tip.openTool': 'Abrir en {host}',
  'tip.checkedBy': 'Revisado {ago} por {name}',
  'tip.lastChecked': 'Última revisión: {ago}',
  'tip.lastCheckedBy': 'Última revisión: {ago}, por {name}',
  'tip.overdue': 'Última revisión: {date}',
  'tip.changed': 'Modificado {ago}',

  'walk.step': 'Paso {n} de {count}',
  'walk.back': 'Atrás',
  'walk.next': 'Siguiente',
  'walk.stop': 'Terminar',
  'walk.nothing': 'Aquí no hay nada que señalar: es solo para leer.',
  'walk.shown': '«{name}» está marcado en la página.',
  'walk.shownPlain': 'Está marcado en la página.',
  'walk.missing':
    '«{name}» no está ahora en esta página. Quizá esté más adelante o en una pestaña; el paso sigue siendo válido.',
  'walk.missingPlain':
    'Lo que busca este paso no está ahora aquí. Quizá esté más adelante o en una pestaña; el paso sigue siendo válido.',
  'walk.unreadable': 'Desde aquí no se puede señalar nada en esta página; el paso sigue siendo válido.',
};
