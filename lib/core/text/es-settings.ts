// Spanish: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of settings. */
export const esSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Esto es una fuente de consejos',
  'addThis.words': 'Añádela y sus consejos estarán en las páginas que les corresponden.',
  'addThis.do': 'Añadir estos consejos',
  'addThis.allow': 'Permitir el acceso a {host} y añadir',

  'policy.set': 'Lo establece tu organización',
  'policy.problemsTitle': 'Ajustes de tu organización',
  'policy.problems': 'Algunos valores no se pueden usar; los demás se aplican. Avisa a quien los mantiene.',
  'policy.expected': 'aquí se espera: {expected}',
  'policy.wanted': 'Tu organización propone estos sitios. El navegador pregunta una vez por cada uno.',

  'storage.anew':
    'Los consejos de este dispositivo estaban dañados y hubo que descargarlos de nuevo. Tus propios consejos y preguntas están a salvo; no tienes que hacer nada.',
  'storage.memory':
    'Ahora mismo no se pueden guardar consejos en este dispositivo, así que se descargan cada vez. La ayuda funciona igual. Si el disco está lleno, libera espacio.',
  'storage.full':
    'No queda espacio en este dispositivo y puede que tus cambios no se guarden. Libera espacio y todo seguirá por sí solo.',
  'storage.unreadable':
    'Ahora mismo no se puede leer en este dispositivo lo que ajustaste y escribiste. Alongside no ha borrado nada. Reinicia el navegador; si sigue igual, pregunta a quien se ocupa de tu equipo.',
  'storage.moment': 'Un momento…',

  'quiet.menu': 'Silencio',
  'quiet.site': 'Silencio en este sitio',
  'quiet.siteOff': 'Sin silencio en este sitio',
  'quiet.until': 'Silencio hasta mañana',
  'quiet.untilOff': 'Sin silencio',
  'quiet.title': 'Oculto y en silencio',
  'quiet.untilTime': 'En todas partes, hasta las {time}',
  'quiet.end': 'Recuperar',

  'tip.hide': 'Ocultar',
  'tip.hidden': '«{title}» está oculto',
  'tip.new': 'Nuevo',
  'tip.ownerGone': 'Ya no figura nadie de quienes nombra',
  'tip.whyWord': 'En una palabra, ¿por qué? Queda aquí.',
  'tip.whyNote': 'Anotar',
  'tip.whyNoted': 'Anotado, en este dispositivo.',
  'tip.nextOnPath': 'Lo siguiente en tu camino: {path}',

  'welcome.title': 'Ayuda, en la página en la que trabajas',
  'welcome.tips':
    '¿Te detiene un campo, una palabra o un mensaje? Los consejos de tu equipo para ese punto están a un clic.',
  'welcome.ask': '¿Ningún consejo sirve? La pregunta a quien lo sabe ya está medio escrita.',
  'welcome.private': 'Lo que hay en tus páginas se queda en tu navegador.',
  'welcome.ok': 'Pedir ayuda está bien.',
  'welcome.feed': 'Añade los consejos de tu equipo',
  'welcome.feedHow': 'Pega la dirección que te dieron. Mientras tanto hay ejemplos para sitios conocidos.',
  'welcome.try': 'Pruébalo',
  'welcome.tryHow': 'Abre esta página, haz clic en el texto y pulsa el botón de la barra de herramientas.',
  'welcome.tryDo': 'Abrir la zona de pruebas de Wikipedia',
  'welcome.hand': 'Tenlo a mano',
  'welcome.pin': 'Fija el botón: pulsa la pieza de puzle de la barra y luego la chincheta junto a Alongside.',
  'welcome.pinFirefox':
    'Fija el botón: pulsa la pieza de puzle de la barra, luego la rueda dentada junto a Alongside, y elige la opción de fijar a la barra de herramientas.',
  'welcome.shortcut': '{shortcut} abre la ayuda junto a la página.',
  'welcome.menu': 'También el clic derecho y «Pedir ayuda sobre esto».',

  'you.title': 'Sobre ti',
  'you.language': 'Idioma',
  'you.auto': 'Como el navegador',
  'you.name': 'Tu nombre, al pie de una pregunta',
  'you.closing': 'Tu frase final',
  'you.roles': 'Tus roles, como los nombra la fuente de tu equipo',

  'about.title': 'Acerca de',
  'about.version': 'Alongside {version}, software libre con licencia MIT.',

  'failure.no-usable-tips':
    'Ningún consejo de la fuente de {host} se puede usar (leídos: {n}). El primero: {where}, {key}: {detail}. Avisa a quien mantiene la fuente.',
  'failure.bad-key':
    'Esta clave no se puede enviar. Una clave es una línea de letras simples, cifras y signos; su cabecera es una sola palabra, como Authorization.',
  'failure.redirect-key':
    '{host} remite a otra dirección. Con una clave solo se lee la propia dirección; si conoces la nueva, añádela.',

  'feeds.arrange': 'Nombre, color, clave',
  'feeds.name': 'Nombre',
  'feeds.color': 'Color',
  'feeds.none': 'Ninguno',
  'feeds.amber': 'Ámbar',
  'feeds.blue': 'Azul',
  'feeds.violet': 'Violeta',
  'feeds.green': 'Verde',
  'feeds.red': 'Rojo',
  'feeds.olive': 'Oliva',
  'feeds.up': 'Subir {title}',
  'feeds.down': 'Bajar {title}',
  'feeds.moved': '{title} está ahora en el puesto {n}',

  'key.value': 'Clave',
  'key.header': 'Cabecera en la que va',
  'key.what': 'Solo si te dieron una. Se queda en este dispositivo y va únicamente a {host}.',
  'key.isSet': 'Hay una clave guardada. Se queda en este dispositivo y va únicamente a {host}.',
  'key.save': 'Guardar la clave',
  'key.remove': 'Quitar la clave',

  'privacy.read': 'Qué se lee',
  'privacy.readWords':
    'La página sobre la que preguntas: título, dirección, encabezados, etiquetas, mensajes y lo que has marcado. Nunca lo que escribiste en sus campos.',
  'privacy.kept': 'Qué se guarda',
  'privacy.keptWords':
    'Solo en este dispositivo: lo que configuras, tus consejos, tus preguntas con la página en que las hiciste y lo que dijiste de los consejos. Cualquier otra página se olvida.',
  'privacy.leaves': 'Qué sale',
  'privacy.leavesWords':
    'Las peticiones de las fuentes de arriba y de sus imágenes, y nada más. Una pregunta sale como tu propio correo, después de que hayas visto cada palabra.',
  'privacy.may': 'Qué puede hacer',
  'privacy.mayWords':
    'Leer una página cuando usas allí el botón, el atajo o el menú. Más, solo donde tú lo digas, sitio por sitio.',

  'side.title': 'Dónde está la ayuda junto a una página',
  'side.auto': 'Sola: a la derecha, o a la izquierda si la página se escribe de derecha a izquierda',
  'side.left': 'A la izquierda',
  'side.right': 'A la derecha',

  'tip.from': 'De {title}',

  'you.rolesKnown': 'Roles en tus fuentes',

  'quiet.siteDone': 'Silencio en {host}: ni número ni recordatorio',
  'quiet.untilDone': 'Silencio hasta mañana: ni número ni recordatorio',

  'askForm.notOpened': '¿No se abrió nada? Cópiala o elige otra aplicación de correo en las opciones.',
  'addFeed.notAllowed': 'Tu navegador no lo permitió, así que no se añadió nada.',

  'practice.title': 'Practicar',
  'practice.how':
    'Una página inventada. Haz clic en un campo o pulsa «Save» para ver un mensaje, y mira la ayuda al lado. Nada de esto se guarda.',

  'welcome.practice': 'Abrir la página de práctica',
  'welcome.practiceHow': 'Un formulario inventado con la ayuda al lado: haz clic en un campo y mira.',
};
