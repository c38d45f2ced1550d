// Spanish: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of one's own data. */
export const esData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Tus datos',
  'data.what':
    'En este dispositivo: tus ajustes, consejos y preguntas, lo que dijiste de los consejos y los de tus fuentes.',
  'data.size': '{size} en este dispositivo.',
  'data.export': 'Guardar en un archivo',
  'data.import': 'Recuperar…',
  'bring.title': 'Qué hay en {name}',
  'bring.do': 'Recuperar',
  'bring.cancel': 'Cancelar',
  'bring.add': 'Añadir a lo que hay aquí',
  'bring.replace': 'Sustituir lo que hay aquí',
  'bring.how': 'Cómo recuperarlo',
  'bring.newer':
    'Una versión más nueva de Alongside escribió este archivo. Lo que esta versión entiende se puede recuperar.',
  'bring.nothing': 'No se puede recuperar nada de este archivo. Lo que hay aquí sigue igual.',
  'bring.ownTips': { one: '{n} consejo tuyo', other: '{n} consejos tuyos' },
  'bring.asks': { one: '{n} pregunta', other: '{n} preguntas' },
  'bring.opinions': { one: 'lo que dijiste de {n} consejo', other: 'lo que dijiste de {n} consejos' },
  'bring.said': 'Lo que dijiste de los consejos',
  'bring.feeds': { one: '{n} fuente', other: '{n} fuentes' },
  'bring.settings': 'tus ajustes',
  'bring.sidebarLayout': 'cómo se coloca la ayuda junto a las páginas',
  'bring.new': { one: '{n} más', other: '{n} más' },
  'bring.both': {
    one: '{n} difiere del tuyo del mismo nombre; se conservan los dos',
    other: '{n} difieren de los tuyos del mismo nombre; se conservan todos',
  },
  'bring.same': { one: '{n} ya está aquí', other: '{n} ya están aquí' },
  'bring.replaces': { one: 'en lugar del que hay aquí', other: 'en lugar de los {n} que hay aquí' },
  'bring.instead': 'en lugar de lo que hay aquí',
  'bring.asHere': 'ya están así aquí',
  'bring.stays': 'sin cambios',
  'bring.refused': {
    one: '{n} cosa no se puede recuperar tal cual',
    other: '{n} cosas no se pueden recuperar tal cual',
  },
  'bring.part': '{part}: esta versión no puede leerlo ({key}). Lo que hay aquí se queda.',
  'bring.item': '{part}, número {position}: no se puede leer «{key}».',
  'bring.kept': '{part}: no se puede leer «{key}»; lo demás se recupera.',
  'bring.address': '{part}, número {position} ({key}): {why}',
  'bring.sites':
    'Sitios donde la ayuda está siempre activa: el navegador pregunta por cada uno. Actívala de nuevo en sus páginas.',
  'bring.unknown': 'Esta versión no conoce {key}.',
  'bring.done': 'Recuperado: {list}.',
  'bring.nothingNew': 'Todo lo que contiene ya estaba aquí. No ha cambiado nada.',
  'bring.undone': 'Todo está como antes.',
  'bring.empty': 'El archivo está vacío.',
  'bring.cutOff': 'El archivo acaba a la mitad: no se guardó o copió entero. No ha cambiado nada.',
  'bring.notJson': 'Este archivo no se guardó aquí: su texto no se puede leer. No ha cambiado nada.',
  'bring.isFeed':
    'Esto es una fuente de consejos. Impórtala en «Mis consejos» o añade su dirección como fuente. No ha cambiado nada.',
  'bring.notBackup': 'Este archivo no se guardó aquí. Elige uno llamado alongside-data.json.',
  'bring.noVersion': 'El archivo no dice qué versión lo escribió y no se puede leer. No ha cambiado nada.',
  'bring.tooLarge': 'El archivo es mayor que todo lo que se guarda aquí. No ha cambiado nada.',
  'bring.noRoom': 'No hay espacio suficiente en este dispositivo. No ha cambiado nada.',
  'bring.failed': 'No ha funcionado. No ha cambiado nada; inténtalo de nuevo.',
  'data.delete': 'Eliminar todo…',
  'data.deleteSure': 'No se puede deshacer. Guarda antes un archivo si quizá lo quieras recuperar.',
  'data.keep': 'Conservar',
  'data.deleteDo': 'Eliminar todo',
  'data.deleted': 'Todo está borrado. Los ejemplos han vuelto.',
  'data.notDeleted':
    'No se pudo borrar todo: quizá el disco esté lleno o el almacenamiento del navegador dañado. Inténtalo de nuevo; si quitas Alongside del navegador, se borra todo.',

  'picture.larger': 'Ampliar la imagen: {name}',
  'picture.largerPlain': 'Ampliar la imagen',
  'picture.name': 'Imagen',
  'picture.close': 'Cerrar la imagen',
  'video.on': 'Vídeo en {host}',
  'feeds.picturesLeft': {
    one: '{n} imagen sin incluir',
    many: '{n} de imágenes sin incluir',
    other: '{n} imágenes sin incluir',
  },
};
