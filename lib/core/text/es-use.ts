// Spanish: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about the use of help. */
export const esUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': 'Para qué se usó la ayuda',
  'use.count': 'Contar en este dispositivo para qué uso la ayuda',
  'use.what':
    'Por semana y por lugar, durante {days} días: ayuda abierta, consejos leídos, qué ayudó y qué no, búsquedas sin resultado, preguntas y qué fue de ellas. Nunca el título ni la dirección de una página ni lo que se escribe en ella; palabras tuyas solo con lo privado oculto. No se envía nada, en las ventanas privadas no se cuenta nada y aquí aparece cada entrada.',
  'use.none': 'Aún no se ha contado nada.',
  'use.week': 'Semana del {date} ({count})',
  'use.event': 'Qué',
  'use.place': 'Dónde',
  'use.times': 'Veces',
  'use.noPlace': 'ninguna página web',
  'use.opened': 'Ayuda abierta',
  'use.read': 'Consejo leído',
  'use.helped': 'El consejo ayudó',
  'use.not-helped': 'El consejo no ayudó esta vez',
  'use.unanswered': 'Búsqueda sin resultado',
  'use.question': 'Pregunta hecha',
  'use.answer': 'Pregunta respondida',
  'use.kept': 'Respuesta guardada como consejo',
  'use.would-ask': 'Habría preguntado a alguien',
  'use.would-not-ask': 'No habría preguntado a nadie',
  'use.deleteAll': 'Eliminar todas las entradas',
  'use.sureOff': '¿Desactivarlo y eliminar todo lo contado hasta ahora? No se puede deshacer.',
  'use.sureDelete': '¿Eliminar todo lo contado hasta ahora? No se puede deshacer.',
  'use.keep': 'Conservarlo',
  'use.offDo': 'Desactivar y eliminar',
  'use.notDeleted': 'No se pudo eliminar. Inténtalo de nuevo.',
  'tip.wouldAsk': 'Si no, ¿habrías preguntado a alguien?',
  'tip.yes': 'Sí',
  'tip.no': 'No, a nadie',
  'tip.wouldAskNoted': 'Anotado. Gracias.',
  'welcome.count':
    'El uso de la ayuda se cuenta en este dispositivo, solo para ti. Las opciones muestran cada entrada y permiten desactivarlo.',
};
