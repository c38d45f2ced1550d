// Spanish: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about what is to be mended in a tip. */
export const esProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': 'Solo hay un título. Escribe qué hay que hacer.',
  'problem.no-content': 'Todavía no hay texto, así que nadie recibe este consejo. Escribe qué hay que hacer.',
  'problem.title-empty': 'Di en el título de qué trata: la gente elige por él.',
  'problem.same-title':
    '«{other}» tiene el mismo título para las mismas páginas. Di en el título en qué se diferencia este.',
  'problem.near-duplicate': 'Dice casi lo mismo que «{other}». Haz de los dos un solo consejo.',
  'problem.shadowed':
    'Allí donde vale este consejo, «{other}» sale primero. Di qué lo distingue o haz de los dos uno solo.',
  'problem.review-overdue': 'La revisión tocaba el {day}. Vuelve a leer el consejo y pon una fecha posterior.',
  'problem.review-soon': 'La revisión toca el {day}.',
  'problem.unknown-owner': '{owner} no está entre los contactos de esta fuente. Elige uno de ellos como responsable.',
  'problem.unknown-contact':
    '{found} no está entre los contactos de esta fuente, así que no se nombra a nadie. Elige uno de ellos o quítalo.',
  'problem.language': '{found} no es un código de idioma. Usa uno como en, de o pt-BR.',
  'problem.path-step': 'Los pasos de este recorrido no van uno tras otro: un número se repite o falta.',
  'problem.twice': 'Otro consejo tiene el mismo ID, así que solo llega uno de los dos. Da a cada uno el suyo.',
  'problem.translation':
    'El consejo que este debería traducir no existe o es una traducción de este. Elige el original.',
  'problem.translation-old': 'El original, «{other}», ya no es el que se tradujo aquí. Traduce lo que ha cambiado.',
  'problem.feed-size': 'Ocupa {n} archivos de 5 MB; se leen como máximo {most}. Haz dos fuentes.',
  'problem.pattern':
    '{found} no es una dirección para la que pueda valer un consejo. Escribe una como https://finance.example/invoices/*.',
  'problem.pattern-port':
    'La página guardada {page} tiene el puerto {port}. Añade :{port} tras el host; si no, el consejo no se muestra allí.',
  'problem.pattern-unseen':
    'Ninguna página guardada tiene esta dirección. Guarda una para probar el consejo o busca una errata.',
  'problem.unusable': '{found} no se puede usar aquí. Usa {expected}.',
  'problem.word-twice': '{word} está aquí más de una vez. Con una basta.',
};
