// Spanish: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of the options page. */
export const esOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': 'Ajustes de tu organización',
  'policy.problems': 'Algunos valores no se pueden usar; los demás se aplican. Avisa a tu administrador.',
  'policy.expected': 'aquí se espera: {expected}',
  'policy.wanted': 'Tu organización propone estos sitios. El navegador pregunta una vez por cada uno.',
  'policy.noOtherFeeds': 'Tu organización ha fijado qué fuentes se siguen.',
  'policy.heldFeeds': 'Las tuyas se conservan y se volverán a seguir cuando eso cambie:',

  'quiet.title': 'Consejos ocultos y modo silencioso',
  'quiet.untilTime': 'En todas partes, hasta las {time}',
  'quiet.end': 'Mostrar de nuevo',

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

  'you.rolesKnown': 'Roles en tus fuentes',

  'practice.title': 'Practicar',
  'practice.how':
    'Una página inventada. Haz clic en un campo o pulsa «Save» para ver un mensaje de error, y mira la ayuda al lado. Nada de esto se guarda.',

  'welcome.practice': 'Abrir la página de práctica',
  'welcome.practiceHow': 'Un formulario inventado con la ayuda al lado: haz clic en un campo y mira.',
};
