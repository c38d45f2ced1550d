// Portuguese: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about the use of help. */
export const ptUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': 'Para que serviu a ajuda',
  'use.count': 'Contar neste dispositivo para que uso a ajuda',
  'use.what':
    'Por semana e por local, durante {days} dias: ajuda aberta, dicas lidas, o que ajudou e o que não ajudou, pesquisas sem resultado, perguntas e o que foi feito delas. Nunca o título nem o endereço de uma página, nem o que lá se escreve; palavras suas só com o que é privado ocultado. Nada é enviado, nada é contado em janelas privadas e cada entrada aparece aqui.',
  'use.none': 'Ainda nada foi contado.',
  'use.week': 'Semana de {date} ({count})',
  'use.event': 'O quê',
  'use.place': 'Onde',
  'use.times': 'Vezes',
  'use.noPlace': 'nenhuma página web',
  'use.opened': 'Ajuda aberta',
  'use.read': 'Dica lida',
  'use.helped': 'A dica ajudou',
  'use.not-helped': 'A dica não ajudou desta vez',
  'use.unanswered': 'Pesquisa sem resultado',
  'use.question': 'Pergunta feita',
  'use.answer': 'Pergunta respondida',
  'use.kept': 'Resposta guardada como dica',
  'use.would-ask': 'Teria perguntado a alguém',
  'use.would-not-ask': 'Não teria perguntado a ninguém',
  'use.deleteAll': 'Eliminar todas as entradas',
  'use.sureOff': 'Desligar e eliminar tudo o que foi contado até agora? Não é possível anular.',
  'use.sureDelete': 'Eliminar tudo o que foi contado até agora? Não é possível anular.',
  'use.keep': 'Manter',
  'use.offDo': 'Desligar e eliminar',
  'use.notDeleted': 'Não foi possível eliminar. Tente novamente.',
  'tip.wouldAsk': 'Se não, teria perguntado a alguém?',
  'tip.yes': 'Sim',
  'tip.no': 'Não',
  'tip.wouldAskNoted': 'Anotado. Agradecemos a resposta.',
  'welcome.count':
    'O uso da ajuda é contado neste dispositivo, só para si. As opções mostram cada entrada e permitem desligá-lo.',
};
