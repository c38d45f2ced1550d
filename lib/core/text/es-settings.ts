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
  'tip.hide': 'Ocultar este consejo',
  'tip.hidden': '«{title}» está oculto',
  'tip.new': 'Nuevo',
  'tip.inLanguage': 'En {language}',
  'tip.ownerGone': 'Las personas nombradas aquí ya no figuran',
  'tip.whyWord': '¿Por qué no? (opcional, queda en este dispositivo)',
  'tip.whyNoted': 'Guardado en este dispositivo.',
  'tip.nextOnPath': 'Lo siguiente en tu camino: {path}',

  'tip.from': 'De {title}',

  'quiet.siteDone': 'Silencio en {host}: ni número ni recordatorios',
  'quiet.untilDone': 'Silencio hasta mañana: ni número ni recordatorios',

  'askForm.notOpened': '¿No se abrió nada? Copia la pregunta o elige otra aplicación de correo en las opciones.',
  'addFeed.notAllowed': 'Tu navegador no lo permitió, así que no se añadió nada.',

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
  'failure.no-usable-tips':
    'Ningún consejo de la fuente de {host} se puede usar (leídos: {n}). El primero: {where}, {key}: {detail}. Avisa a quien mantiene la fuente.',
  'failure.bad-key':
    'Esta clave no se puede enviar. Una clave es una línea de letras simples, cifras y signos; su cabecera es una sola palabra, como Authorization.',
  'failure.redirect-key':
    '{host} redirige a otra dirección. Con una clave solo se lee la propia dirección; si conoces la nueva, añádela.',
};
