// Portuguese: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about recording steps. */
export const ptRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': 'Gravar os passos',
  'record.name': 'Gravação dos passos',
  'record.on': 'A gravar',
  'record.paused': 'Em pausa',
  'record.how':
    'Faça a tarefa na página como de costume. Cada clique e cada campo torna-se um passo. O que escreve ou escolhe nunca é gravado.',
  'record.pausedPerson': 'Nada é gravado até retomar.',
  'record.pausedClosed':
    'O seu navegador ainda não deixa o Alongside ver esta página. Prima o botão da barra de ferramentas nesta página e depois Retomar.',
  'record.pausedFull': 'Uma dica não pode ter mais de {n} passos. Escolha Concluir para usar estes.',
  'record.refused': 'Não é possível gravar passos nesta página.',
  'record.none': 'Ainda não há passos',
  'record.count': { one: '{n} passo até agora', other: '{n} passos até agora' },
  'record.last': 'Últimos passos',
  'record.undo': 'Anular o último',
  'record.pause': 'Pausar',
  'record.resume': 'Retomar',
  'step.click': 'Clique em **{name}**.',
  'step.clickPlain': 'Clique aqui.',
  'step.tab': 'Abra o separador **{name}**.',
  'step.fill': 'Preencha **{name}**.',
  'step.fillPlain': 'Preencha este campo.',
  'step.choose': 'Escolha uma opção em **{name}**.',
  'step.choosePlain': 'Escolha aqui uma opção.',
  'step.row': 'Escolha uma linha em **{name}**.',
  'step.rowPlain': 'Escolha uma linha da tabela.',
  'step.tick': 'Assinale **{name}**.',
  'step.tickPlain': 'Assinale esta caixa.',
  'step.untick': 'Desmarque **{name}**.',
  'step.untickPlain': 'Desmarque esta caixa.',
  'step.press': 'Prima **Enter**.',
};
