// Spanish: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of one's own data. */
export const esData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Tus datos',
  'data.what':
    'Guardado en este dispositivo: tus ajustes, consejos, preguntas y opiniones, y los consejos de tus fuentes.',
  'data.size': '{size} en este dispositivo.',
  'data.export': 'Guardar tus datos en un archivo',
  'data.import': 'Restaurar desde un archivo…',
  'bring.title': 'Contenido de {name}',
  'bring.do': 'Restaurar',
  'bring.add': 'Añadir a lo que hay aquí',
  'bring.replace': 'Sustituir lo que hay aquí',
  'bring.how': 'Cómo restaurar',
  'bring.newer':
    'Este archivo se guardó con una versión más reciente de Alongside. Solo se puede restaurar lo que esta versión entiende.',
  'bring.nothing': 'No se puede restaurar nada de este archivo. No ha cambiado nada.',
  'bring.ownTips': { one: '{n} consejo tuyo', other: '{n} consejos tuyos' },
  'bring.asks': { one: '{n} pregunta', other: '{n} preguntas' },
  'bring.opinions': { one: 'tu opinión sobre {n} consejo', other: 'tu opinión sobre {n} consejos' },
  'bring.said': 'Tus opiniones',
  'bring.feeds': { one: '{n} fuente', other: '{n} fuentes' },
  'bring.settings': 'tus ajustes',
  'bring.workshop': { one: '{n} fuente de consejos propia', other: '{n} fuentes de consejos propias' },
  'bring.sidebarLayout': 'tu disposición de la ayuda',
  'bring.new': { one: '{n} más', other: '{n} más' },
  'bring.both': {
    one: '{n} difiere del que hay aquí con el mismo nombre; se conservan los dos',
    other: '{n} difieren de los que hay aquí con el mismo nombre; se conservan todos',
  },
  'bring.same': { one: '{n} ya está aquí', other: '{n} ya están aquí' },
  'bring.replaces': { one: 'sustituye al que hay aquí', other: 'sustituyen a los {n} que hay aquí' },
  'bring.instead': 'sustituye lo que hay aquí',
  'bring.asHere': 'igual que aquí',
  'bring.stays': 'sin cambios',
  'bring.refused': {
    one: '{n} elemento no se puede restaurar tal cual',
    other: '{n} elementos no se pueden restaurar tal cual',
  },
  'bring.part': '{part}: esta versión no puede leerlo ({key}). Lo que hay aquí se queda.',
  'bring.item': '{part}, número {position}: no se puede leer «{key}».',
  'bring.kept': '{part}: no se puede leer «{key}»; lo demás se puede restaurar.',
  'bring.address': '{part}, número {position} ({key}): {why}',
  'bring.sites':
    'Sitios donde la ayuda está siempre activa: el navegador tiene que preguntar por cada uno. Vuelve a activarla en cada sitio.',
  'bring.unknown': 'Esta versión no conoce {key}.',
  'bring.done': 'Restaurado: {list}.',
  'bring.nothingNew': 'Todo lo del archivo ya estaba aquí. No ha cambiado nada.',
  'bring.undone': 'Todo vuelve a estar como antes.',
  'bring.empty': 'El archivo está vacío.',
  'bring.cutOff': 'El archivo está incompleto: no se guardó o copió entero. No ha cambiado nada.',
  'bring.notJson': 'Este archivo no lo guardó Alongside: su texto no se puede leer. No ha cambiado nada.',
  'bring.isFeed':
    'Este archivo es una fuente. Impórtalo en «Mis consejos» o añade su dirección como fuente. No ha cambiado nada.',
  'bring.notBackup': 'Este archivo no lo guardó Alongside. Elige uno llamado alongside-data.json.',
  'bring.noVersion': 'El archivo no dice qué versión lo guardó y no se puede leer. No ha cambiado nada.',
  'bring.tooLarge': 'El archivo es más grande que cualquiera que guarde Alongside. No ha cambiado nada.',
  'bring.noRoom': 'No hay espacio suficiente en este dispositivo. No ha cambiado nada.',
  'bring.failed': 'No ha funcionado. No ha cambiado nada. Inténtalo de nuevo.',
  'data.delete': 'Eliminar todo…',
  'data.deleteSure': 'No se puede deshacer. Guarda antes tus datos en un archivo si quizá quieras recuperarlos.',
  'data.keep': 'Conservar mis datos',
  'data.deleteDo': 'Eliminar todo',
  'data.deleted': 'Se ha borrado todo. Los ejemplos han vuelto.',
  'data.notDeleted':
    'Algunos datos no se pudieron borrar: quizá el disco esté lleno o el almacenamiento del navegador dañado. Inténtalo de nuevo, o quita Alongside del navegador para borrarlo todo.',

  'log.title': 'Registro de depuración',
  'log.record': 'Llevar un registro de depuración durante un día',
  'log.what':
    'Si algo no funciona, este registro ayuda a averiguar por qué. Anota qué hace Alongside, cuándo y cuánto tarda. No contiene nada de las páginas, ni direcciones, ni nombres, ni nada de lo que escribes, ni nada de las ventanas privadas. Se queda en este dispositivo hasta que lo guardes, y se desactiva solo al cabo de un día.',
  'log.on': {
    one: 'Activado hasta el {time}. {n} línea hasta ahora.',
    many: 'Activado hasta el {time}. {n} de líneas hasta ahora.',
    other: 'Activado hasta el {time}. {n} líneas hasta ahora.',
  },
  'log.off': {
    one: 'Desactivado. {n} línea en el registro.',
    many: 'Desactivado. {n} de líneas en el registro.',
    other: 'Desactivado. {n} líneas en el registro.',
  },
  'log.save': 'Guardar el registro en un archivo',
  'log.empty': 'Vaciar el registro',
};
