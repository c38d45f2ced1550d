// Spanish: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Spanish notes about feeds. */
export const esFeeds: FeedsCatalogue = {
  'feeds.needAuthor': {
    one: '{n} consejo por corregir: {titles}',
    many: '{n} de consejos por corregir: {titles}',
    other: '{n} consejos por corregir: {titles}',
  },
  'feeds.needShort': { one: '{n} por corregir', many: '{n} por corregir', other: '{n} por corregir' },
  'feeds.noteCount': {
    one: '{n} nota para quien mantiene esta fuente',
    many: '{n} de notas para quien mantiene esta fuente',
    other: '{n} notas para quien mantiene esta fuente',
  },
  'feeds.local': 'Local, sigue tu carpeta',
  'feeds.inFolder': {
    one: '{n} problema en tu carpeta',
    many: '{n} de problemas en tu carpeta',
    other: '{n} problemas en tu carpeta',
  },
  'feeds.folderErrors': {
    one: 'Hay un error en tu carpeta: {place}. Los consejos no cambian hasta que se corrija.',
    many: 'Hay {n} de errores en tu carpeta; el primero: {place}. Los consejos no cambian hasta que se corrijan.',
    other: 'Hay {n} errores en tu carpeta; el primero: {place}. Los consejos no cambian hasta que se corrijan.',
  },
  'options.searchOnly': 'Ninguno de sus consejos indica dónde se aplica, así que solo se encuentran buscando.',
  'tip.by': 'De {names}',
  'failure.jsonAt': 'línea {line}, columna {column}, en {found}',
  'note.unusable': 'Lo que hay aquí no se puede usar y se omite: {found}. Escribe {expected} o quita la clave.',
  'note.unknown-key': 'Esta clave no es parte del formato y no tiene efecto. Revisa cómo está escrita o quítala.',
  'note.read-as': 'Esto se lee como {meant}. Escribe {meant}.',
  'note.shortened': 'Esto es más largo de lo que admite una fuente, así que solo se usa el comienzo. Acórtalo.',
  'note.no-title': 'La fuente no tiene título, así que se llama {meant}. Ponle uno.',
  'note.unknown-contact':
    'Ningún contacto de esta fuente tiene el id {found}, así que no se nombra a nadie. Añade el contacto o corrige el id.',
  'note.unknown-kind':
    '{found} no es un tipo de consejo, así que se usa como un consejo normal. Elige un tipo del formato.',
  'note.pattern': '{found} no sirve como patrón y se omite. Escribe uno como https://finance.example/invoices/*.',
  'note.picture': 'Una imagen es demasiado grande y se omite. Redúcela o usa menos imágenes.',
  'note.too-long': 'Esto supera la longitud permitida y se omite. Acórtalo.',
  'note.twice': 'Dos entradas tienen este id, así que solo se usa la última. Da a cada una el suyo.',
  'note.no-id': 'Esta entrada no tiene un id utilizable y se omite. Dale un id que no cambie.',
  'note.no-content':
    'Esta entrada no tiene contenido y se omite. Escribe content_html, content_text o un resumen (summary).',
  'note.no-item': 'Aquí no hay una entrada, sino {found}, y se omite. Escribe una entrada o quítalo.',
  'note.search-only':
    'Lo que hay aquí no se puede usar. Para que nadie vea este consejo donde no corresponde, solo se encuentra buscando. Corrígelo o quítalo.',
  'note.too-nested':
    'El HTML tiene demasiados elementos, o demasiados unos dentro de otros, así que se omite. Simplifícalo.',
  'note.decisive': 'En {key} debe haber {expected}; hay {found}.',
  'note.item': 'entrada {n}',
  'note.person': 'contacto {id}',
  'found.list': 'una lista',
  'found.object': 'un objeto',
  'found.nothing': 'nada',
  'note.picture-bad-address': 'Esto no es la dirección de una imagen. Corrígela o quita la imagen.',
  'note.picture-insecure': 'La dirección empieza por http://. Usa https://.',
  'note.picture-other-host': 'La imagen está en {host}. Ponla en el mismo servidor que la fuente.',
  'note.picture-redirect': 'La dirección redirige a {host}. Pon la imagen en el mismo servidor que la fuente.',
  'note.picture-redirect-key':
    'La dirección redirige a otra, y la clave de la fuente no se reenvía. Usa la dirección final.',
  'note.picture-cors':
    'Su servidor no deja leerla. Haz que envíe Access-Control-Allow-Origin: * también con las imágenes.',
  'note.picture-refused':
    'Su servidor pide una clave y no acepta la de la fuente. Haz que dé la imagen a quien pueda leer la fuente.',
  'note.picture-http': 'Su servidor responde {status} en lugar de una imagen. Revisa la dirección.',
  'note.picture-later': 'Su servidor estaba ocupado o no respondía. Se le preguntará en la próxima sincronización.',
  'note.picture-disk': 'No había sitio para ella en este dispositivo.',
  'note.picture-type': 'No es PNG, JPEG, GIF ni WebP; un SVG puede llevar scripts. Guárdala en uno de esos formatos.',
  'note.picture-large':
    'La imagen es demasiado grande. El límite es de {megabytes} MB y {side} píxeles de ancho y de alto.',
  'note.picture-many': 'Hay más imágenes de las que caben en un consejo o en una fuente. Usa menos o más pequeñas.',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'una dirección web',
  'expected.date': 'una fecha como 2026-11-23',
  'expected.email': 'una dirección de correo',
  'expected.list': 'una lista',
  'expected.object': 'un objeto',
  'expected.truth': 'true o false',
  'expected.number': 'un número',
  'expected.text': 'un texto',
};
