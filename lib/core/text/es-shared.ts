// Spanish: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages that are shared. */
export const esShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': 'Deshacer',
  'undo.dismiss': 'Cerrar',
  'copy.do': 'Copiar',
  'edit.do': 'Editar',
  'remove.do': 'Quitar',
  'remove.name': 'Quitar {name}',
  'cancel.do': 'Cancelar',
  'save.plain': 'Guardar',
  'save.toFile': 'Guardar en un archivo',
  'draft.open': 'Abrir borrador',
  'tip.propose': 'Proponer al equipo',
  'steps.done': 'Listo',

  'severity.error': 'Error',
  'severity.warning': 'Advertencia',
  'severity.info': 'Nota',
  'severity.rejected': 'Sin incluir',
  'severity.noted': 'En uso, pero con cambios',

  'picture.larger': 'Ampliar la imagen: {name}',
  'picture.largerPlain': 'Ampliar la imagen',
  'picture.close': 'Cerrar la imagen',
  'video.on': 'Vídeo en {host}',
  'feeds.picturesLeft': {
    one: '{n} imagen sin incluir',
    many: '{n} de imágenes sin incluir',
    other: '{n} imágenes sin incluir',
  },
  'mail.to': 'Para',
  'worth.title': 'Lo que me aportó la ayuda',
};
