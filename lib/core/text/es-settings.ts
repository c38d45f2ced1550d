// Spanish: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of settings. */
export const esSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Esta página es una fuente',
  'addThis.words': 'Añádela para ver sus consejos en las páginas que les corresponden.',
  'addThis.do': 'Añadir esta fuente',
  'addThis.allow': 'Permitir el acceso a {host} y añadir',

  'policy.set': 'Lo establece tu organización',
  'policy.problemsTitle': 'Ajustes de tu organización',
  'policy.problems': 'Algunos valores no se pueden usar; los demás se aplican. Avisa a tu administrador.',
  'policy.expected': 'aquí se espera: {expected}',
  'policy.wanted': 'Tu organización propone estos sitios. El navegador pregunta una vez por cada uno.',
  'policy.noOtherFeeds': 'Tu organización ha fijado qué fuentes se siguen.',
  'policy.heldFeeds': 'Las tuyas se conservan y se volverán a seguir cuando eso cambie:',

  'storage.anew':
    'Los consejos de este dispositivo estaban dañados y hubo que descargarlos de nuevo. Tus propios consejos y preguntas están a salvo; no tienes que hacer nada.',
  'storage.memory':
    'Ahora mismo no se pueden guardar consejos en este dispositivo, así que se descargan cada vez. La ayuda funciona igual. Si el disco está lleno, libera espacio.',
  'storage.full':
    'No queda espacio en este dispositivo y puede que tus cambios no se guarden. Libera espacio y todo volverá a funcionar.',
  'storage.unreadable':
    'Ahora mismo no se pueden leer tus ajustes, consejos y preguntas. Alongside no ha borrado nada. Reinicia el navegador; si no basta, consulta con el soporte informático.',
  'storage.moment': 'Un momento…',

  'quiet.menu': 'Modo silencioso',
  'quiet.site': 'Silencio en este sitio',
  'quiet.siteOff': 'Quitar el silencio en este sitio',
  'quiet.until': 'Silencio hasta mañana',
  'quiet.untilOff': 'Quitar el silencio',
  'quiet.title': 'Consejos ocultos y modo silencioso',
  'quiet.untilTime': 'En todas partes, hasta las {time}',
  'quiet.end': 'Mostrar de nuevo',

  'tip.hide': 'Ocultar este consejo',
  'tip.hidden': '«{title}» está oculto',
  'tip.new': 'Nuevo',
  'tip.inLanguage': 'En {language}',
  'tip.ownerGone': 'Las personas nombradas aquí ya no figuran',
  'tip.whyWord': '¿Por qué no? (opcional, queda en este dispositivo)',
  'tip.whyNoted': 'Guardado en este dispositivo.',
  'tip.nextOnPath': 'Lo siguiente en tu camino: {path}',

  'welcome.title': 'Ayuda en la página en la que trabajas',
  'welcome.tips':
    '¿Te detiene un campo, una palabra o un mensaje? Los consejos de tu equipo para ese punto están a un clic.',
  'welcome.ask': '¿Ningún consejo sirve? Tu pregunta a quien lo sabe ya está medio escrita.',
  'welcome.private': 'Lo que hay en tus páginas se queda en tu navegador.',
  'welcome.ok': 'Pedir ayuda está bien.',
  'welcome.feed': 'Añade los consejos de tu equipo',
  'welcome.feedHow': 'Pega la dirección que te dieron. Mientras tanto hay ejemplos para sitios conocidos.',
  'welcome.try': 'Pruébalo',
  'welcome.tryHow': 'Abre esta página, haz clic en el texto y pulsa el botón de la barra de herramientas.',
  'welcome.tryDo': 'Abrir la zona de pruebas de Wikipedia',
  'welcome.write': 'Escribe tus propios consejos',
  'welcome.writeHow':
    'Abre la ayuda en una página y elige «{write}» en el menú. En el taller, tus consejos se convierten en una fuente para tu equipo.',
  'welcome.hand': 'Tenlo a mano',
  'welcome.pin': 'Fija el botón: pulsa la pieza de puzle de la barra y luego la chincheta junto a Alongside.',
  'welcome.pinFirefox':
    'Fija el botón: pulsa la pieza de puzle de la barra, luego la rueda dentada junto a Alongside, y elige la opción de fijar a la barra de herramientas.',
  'welcome.icon':
    'Un punto en el icono significa que hay consejos para la página. Lo comprueba tu navegador; Alongside no sabe adónde vas.',
  'welcome.shortcut': '{shortcut} abre la ayuda junto a la página.',
  'welcome.menu': 'También el clic derecho y «Pedir ayuda sobre esto».',

  'you.title': 'Sobre ti',
  'you.auto': 'El del navegador',
  'you.name': 'Tu nombre, para firmar las preguntas',
  'you.closing': 'Tu frase final',
  'you.roles': 'Tus roles, como los nombra la fuente de tu equipo',

  'about.title': 'Acerca de',
  'about.version': 'Alongside {version}, software libre con licencia MIT.',

  'failure.no-usable-tips':
    'Ningún consejo de la fuente de {host} se puede usar (leídos: {n}). El primero: {where}, {key}: {detail}. Avisa a quien mantiene la fuente.',
  'failure.bad-key':
    'Esta clave no se puede enviar. Una clave es una línea de letras simples, cifras y signos; su cabecera es una sola palabra, como Authorization.',
  'failure.redirect-key':
    '{host} redirige a otra dirección. Con una clave solo se lee la propia dirección; si conoces la nueva, añádela.',

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
  'feeds.moved': '{title} ha pasado a la posición {n}',

  'key.value': 'Clave',
  'key.header': 'Cabecera en la que se envía',
  'key.what': 'Solo si te dieron una. Se queda en este dispositivo y se envía únicamente a {host}.',
  'key.isSet': 'Hay una clave guardada. Se queda en este dispositivo y se envía únicamente a {host}.',
  'key.save': 'Guardar la clave',
  'key.remove': 'Quitar la clave',

  'privacy.read': 'Qué se lee',
  'privacy.readWords':
    'La página sobre la que preguntas: título, dirección, encabezados, etiquetas, mensajes y el texto que seleccionaste. Nunca lo que escribes en sus campos.',
  'privacy.kept': 'Qué se guarda',
  'privacy.keptWords':
    'Solo en este dispositivo: tus ajustes, tus consejos, tus preguntas con la página en que las hiciste y tus opiniones sobre los consejos. Cualquier otra página se olvida.',
  'privacy.leaves': 'Qué se envía',
  'privacy.leavesWords':
    'Las peticiones de las fuentes de arriba y de sus imágenes, y nada más. Una pregunta sale como tu propio correo, después de que hayas visto cada palabra.',
  'privacy.may': 'Qué puede hacer',
  'privacy.mayWords':
    'Leer una página cuando usas allí el botón, el atajo o el menú. Más, solo donde tú lo permitas, sitio por sitio.',

  'side.title': 'Dónde se abre la ayuda junto a una página',
  'side.auto': 'Automático: a la derecha, o a la izquierda si la página se escribe de derecha a izquierda',
  'side.left': 'A la izquierda',
  'side.right': 'A la derecha',

  'tip.from': 'De {title}',

  'you.rolesKnown': 'Roles en tus fuentes',

  'quiet.siteDone': 'Silencio en {host}: ni número ni recordatorios',
  'quiet.untilDone': 'Silencio hasta mañana: ni número ni recordatorios',

  'askForm.notOpened': '¿No se abrió nada? Copia la pregunta o elige otra aplicación de correo en las opciones.',
  'addFeed.notAllowed': 'Tu navegador no lo permitió, así que no se añadió nada.',

  'practice.title': 'Practicar',
  'practice.how':
    'Una página inventada. Haz clic en un campo o pulsa «Save» para ver un mensaje de error, y mira la ayuda al lado. Nada de esto se guarda.',

  'welcome.practice': 'Abrir la página de práctica',
  'welcome.practiceHow': 'Un formulario inventado con la ayuda al lado: haz clic en un campo y mira.',

  'always.lineOff': 'En este sitio: ayuda cuando la pidas',
  'always.lineOn': 'En este sitio: ayuda siempre activa',
  'always.what':
    'La ayuda podrá quedarse abierta en todo {host} y el botón de la barra, contar consejos. Nada sale del navegador.',
  'always.isOn':
    'La ayuda puede quedarse abierta en todo {host} y el botón de la barra, contar consejos. Nada sale del navegador.',
  'always.turnOn': 'Activar para este sitio',
  'always.turnOff': 'Desactivar para este sitio',
  'always.asking': 'Tu navegador te pide permiso: respóndele ahí.',
  'always.refused': 'De acuerdo, no ha cambiado nada.',
};
