// Portuguese: the messages about a person's data: taken along, brought back, deleted.
import type { enData } from './en-data.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of one's own data. */
export const ptData: Pick<Catalogue, keyof typeof enData> = {
  'data.title': 'Os seus dados',
  'data.what':
    'Guardado neste dispositivo: as suas definições, dicas, perguntas e opiniões, e as dicas dos seus feeds.',
  'data.size': '{size} neste dispositivo.',
  'data.export': 'Guardar os seus dados num ficheiro',
  'data.import': 'Restaurar a partir de um ficheiro…',
  'bring.title': 'Conteúdo de {name}',
  'bring.do': 'Restaurar',
  'bring.add': 'Juntar ao que está aqui',
  'bring.replace': 'Substituir o que está aqui',
  'bring.how': 'Como restaurar',
  'bring.newer':
    'Este ficheiro foi guardado por uma versão mais recente do Alongside. Só pode ser restaurado o que esta versão entende.',
  'bring.nothing': 'Nada neste ficheiro pode ser restaurado. Nada mudou.',
  'bring.ownTips': { one: '{n} dica sua', other: '{n} dicas suas' },
  'bring.asks': { one: '{n} pergunta', other: '{n} perguntas' },
  'bring.opinions': { one: 'a sua opinião sobre {n} dica', other: 'a sua opinião sobre {n} dicas' },
  'bring.said': 'As suas opiniões',
  'bring.feeds': { one: '{n} feed', other: '{n} feeds' },
  'bring.settings': 'as suas definições',
  'bring.workshop': { one: '{n} feed seu', other: '{n} feeds seus' },
  'bring.sidebarLayout': 'a sua disposição da ajuda',
  'bring.new': { one: '{n} a mais', other: '{n} a mais' },
  'bring.both': {
    one: '{n} difere da que está aqui com o mesmo nome; ficam as duas',
    other: '{n} diferem das que estão aqui com o mesmo nome; ficam todas',
  },
  'bring.same': { one: '{n} já está aqui', other: '{n} já estão aqui' },
  'bring.replaces': { one: 'substitui o que está aqui ({n})', other: 'substitui o que está aqui ({n})' },
  'bring.instead': 'substitui o que está aqui',
  'bring.asHere': 'igual ao que está aqui',
  'bring.stays': 'sem alterações',
  'bring.refused': {
    one: '{n} elemento não pode ser restaurado tal como está',
    other: '{n} elementos não podem ser restaurados tal como estão',
  },
  'bring.part': '{part}: esta versão não consegue ler ({key}). O que está aqui fica.',
  'bring.item': '{part}, número {position}: não é possível ler «{key}».',
  'bring.kept': '{part}: não é possível ler «{key}»; o resto pode ser restaurado.',
  'bring.address': '{part}, número {position} ({key}): {why}',
  'bring.sites':
    'Sites onde a ajuda está sempre ligada: o navegador tem de perguntar por cada um. Volte a ligá-la em cada site.',
  'bring.unknown': 'Esta versão não conhece {key}.',
  'bring.done': 'Restaurado: {list}.',
  'bring.nothingNew': 'Tudo o que está no ficheiro já cá estava. Nada mudou.',
  'bring.undone': 'Está tudo de novo como antes.',
  'bring.empty': 'O ficheiro está vazio.',
  'bring.cutOff': 'O ficheiro está incompleto: não foi guardado ou copiado por inteiro. Nada mudou.',
  'bring.notJson': 'Este ficheiro não foi guardado pelo Alongside: não é possível ler o seu texto. Nada mudou.',
  'bring.isFeed':
    'Este ficheiro é um feed. Importe-o em «As minhas dicas» ou adicione o seu endereço como feed. Nada mudou.',
  'bring.notBackup': 'Este ficheiro não foi guardado pelo Alongside. Escolha um chamado alongside-data.json.',
  'bring.noVersion': 'O ficheiro não diz que versão o guardou e não pode ser lido. Nada mudou.',
  'bring.tooLarge': 'O ficheiro é maior do que qualquer um que o Alongside guarde. Nada mudou.',
  'bring.noRoom': 'Não há espaço suficiente neste dispositivo. Nada mudou.',
  'bring.failed': 'Não resultou. Nada mudou. Tente de novo.',
  'data.delete': 'Eliminar tudo…',
  'data.deleteSure': 'Não é possível anular. Guarde antes os seus dados num ficheiro, se os quiser voltar a ter.',
  'data.keep': 'Manter os meus dados',
  'data.deleteDo': 'Eliminar tudo',
  'data.deleted': 'Tudo foi eliminado. Os exemplos estão de volta.',
  'data.notDeleted':
    'Não foi possível eliminar alguns dados: o disco pode estar cheio ou o armazenamento do navegador danificado. Tente de novo, ou remova o Alongside do navegador para eliminar tudo.',

  'log.title': 'Registo de depuração',
  'log.record': 'Manter um registo de depuração durante um dia',
  'log.what':
    'Se algo não funcionar, este registo ajuda a perceber porquê. Anota o que o Alongside faz, quando e quanto tempo demora. Não contém nada das páginas, nem endereços, nem nomes, nem nada do que escreve, nem nada das janelas privadas. Fica neste dispositivo até que o guarde e desliga-se sozinho ao fim de um dia.',
  'log.on': {
    one: 'Ligado até {time}. {n} linha até agora.',
    many: 'Ligado até {time}. {n} de linhas até agora.',
    other: 'Ligado até {time}. {n} linhas até agora.',
  },
  'log.off': {
    one: 'Desligado. {n} linha no registo.',
    many: 'Desligado. {n} de linhas no registo.',
    other: 'Desligado. {n} linhas no registo.',
  },
  'log.save': 'Guardar o registo num ficheiro',
  'log.empty': 'Esvaziar o registo',
};
