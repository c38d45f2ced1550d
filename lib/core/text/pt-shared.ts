// Portuguese: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages that are shared. */
export const ptShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': 'Anular',
  'undo.dismiss': 'Fechar',
  'copy.do': 'Copiar',
  'edit.do': 'Editar',
  'remove.do': 'Remover',
  'remove.name': 'Remover {name}',
  'cancel.do': 'Cancelar',
  'save.plain': 'Guardar',
  'save.toFile': 'Guardar num ficheiro',
  'draft.open': 'Abrir rascunho',
  'tip.propose': 'Propor à equipa',
  'steps.done': 'Concluir',

  'severity.error': 'Erro',
  'severity.warning': 'Aviso',
  'severity.info': 'Nota',
  'severity.rejected': 'De fora',
  'severity.noted': 'Em uso, mas com ajustes',

  'picture.larger': 'Ampliar a imagem: {name}',
  'picture.largerPlain': 'Ampliar a imagem',
  'picture.close': 'Fechar a imagem',
  'video.on': 'Vídeo em {host}',
  'feeds.picturesLeft': { one: '{n} imagem de fora', many: '{n} de imagens de fora', other: '{n} imagens de fora' },
  'mail.to': 'Para',
  'worth.title': 'O que a ajuda me trouxe',
};
