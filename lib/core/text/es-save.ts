// Spanish: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about saving a page. */
export const esSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': 'Guardar esta página para pruebas',
  'save.lead': 'Para equipos que guardan sus consejos en archivos. El archivo contendrá lo que ves aquí y nada más.',
  'save.maskAddress': 'Ocultar datos de la dirección',
  'save.maskAddressHint': 'Números, identificadores, nombres y todo lo que parezca secreto',
  'save.maskTexts': 'Ocultar datos de los textos',
  'save.maskTextsHint':
    'Direcciones de correo, importes, números largos, nombres en saludos y todo lo que parezca secreto',
  'save.first': 'En la página guardada, «{title}» aparece primero.',
  'save.firstNone': 'En la página guardada no se muestra ningún consejo.',
  'save.before': 'En la propia página es «{title}». La diferencia está en lo que se oculta o se deja fuera.',
  'save.beforeNone':
    'En la propia página no se muestra ningún consejo. La diferencia está en lo que se oculta o se deja fuera.',
  'save.skip': 'Ir a guardar',
  'save.address': 'Dirección',
  'save.title': 'Título',
  'save.field': 'El campo en el que estás',
  'save.selection': 'Texto seleccionado',
  'save.heading': 'Encabezados',
  'save.landmark': 'Zonas de la página',
  'save.description': 'Descripción',
  'save.here': 'Lo que se escribe en los campos no se lee nunca. No se envía nada.',
  'save.done': 'Guardada como {name}. Ponla en {folder}, en tu carpeta de consejos.',
  'save.nothing': 'Esta página no se puede leer, así que no hay nada que guardar.',
};
