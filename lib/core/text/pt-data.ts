// Portuguese: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of one's own data. */
export const ptData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Os seus dados',
  'data.what': 'Neste dispositivo: as suas definições, dicas e perguntas, o que disse das dicas e as dicas dos feeds.',
  'data.size': '{size} neste dispositivo.',
  'data.export': 'Guardar num ficheiro',
  'data.import': 'Repor…',
  'bring.title': 'O que está em {name}',
  'bring.do': 'Repor',
  'bring.cancel': 'Cancelar',
  'bring.add': 'Juntar ao que está aqui',
  'bring.replace': 'Substituir o que está aqui',
  'bring.how': 'Como repor',
  'bring.newer':
    'Este ficheiro foi escrito por uma versão mais recente do Alongside. O que esta versão entende pode ser reposto.',
  'bring.nothing': 'Nada neste ficheiro pode ser reposto. O que está aqui fica como está.',
  'bring.ownTips': { one: '{n} dica sua', other: '{n} dicas suas' },
  'bring.asks': { one: '{n} pergunta', other: '{n} perguntas' },
  'bring.opinions': { one: 'o que disse de {n} dica', other: 'o que disse de {n} dicas' },
  'bring.said': 'O que disse das dicas',
  'bring.feeds': { one: '{n} feed', other: '{n} feeds' },
  'bring.settings': 'as suas definições',
  'bring.sidebarLayout': 'como a ajuda fica ao lado das páginas',
  'bring.new': { one: '{n} a mais', other: '{n} a mais' },
  'bring.both': {
    one: '{n} difere da sua com o mesmo nome; ficam as duas',
    other: '{n} diferem das suas com o mesmo nome; ficam todas',
  },
  'bring.same': { one: '{n} já está aqui', other: '{n} já estão aqui' },
  'bring.replaces': { one: 'em vez de {n} que está aqui', other: 'em vez de {n} que estão aqui' },
  'bring.instead': 'em vez do que está aqui',
  'bring.asHere': 'já estão assim aqui',
  'bring.stays': 'sem alterações',
  'bring.refused': {
    one: '{n} coisa não pode ser reposta tal como está',
    other: '{n} coisas não podem ser repostas tal como estão',
  },
  'bring.part': '{part}: esta versão não consegue ler ({key}). O que está aqui fica.',
  'bring.item': '{part}, número {position}: não é possível ler «{key}».',
  'bring.kept': '{part}: não é possível ler «{key}»; o resto é reposto.',
  'bring.address': '{part}, número {position} ({key}): {why}',
  'bring.sites':
    'Sites onde a ajuda está sempre ligada: o navegador pergunta por cada um. Volte a ligá-la nas páginas deles.',
  'bring.unknown': 'Esta versão não conhece {key}.',
  'bring.done': 'Reposto: {list}.',
  'bring.nothingNew': 'Tudo o que contém já estava aqui. Nada mudou.',
  'bring.undone': 'Está tudo como antes.',
  'bring.empty': 'O ficheiro está vazio.',
  'bring.cutOff': 'O ficheiro acaba a meio: não foi guardado ou copiado por inteiro. Nada mudou.',
  'bring.notJson': 'Este ficheiro não foi guardado aqui: o seu texto não se consegue ler. Nada mudou.',
  'bring.isFeed':
    'Isto é um feed de dicas. Traga-o em «As minhas dicas» ou adicione o seu endereço como feed. Nada mudou.',
  'bring.notBackup': 'Este ficheiro não foi guardado aqui. Escolha um chamado alongside-data.json.',
  'bring.noVersion': 'O ficheiro não diz que versão o escreveu e não pode ser lido. Nada mudou.',
  'bring.tooLarge': 'O ficheiro é maior do que tudo o que se guarda aqui. Nada mudou.',
  'bring.noRoom': 'Não há espaço suficiente neste dispositivo. Nada mudou.',
  'bring.failed': 'Não resultou. Nada mudou; tente de novo.',
  'data.delete': 'Eliminar tudo…',
  'data.deleteSure': 'Não é possível anular. Guarde antes um ficheiro, se quiser voltar a ter os dados.',
  'data.keep': 'Manter',
  'data.deleteDo': 'Eliminar tudo',
  'data.deleted': 'Tudo foi eliminado. Os exemplos estão de volta.',
  'data.notDeleted':
    'Não foi possível eliminar tudo: o disco pode estar cheio ou o armazenamento do navegador danificado. Tente de novo; remover o Alongside do navegador elimina tudo.',
};
