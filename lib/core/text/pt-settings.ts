// Portuguese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of settings. */
export const ptSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Esta página é um feed',
  'addThis.words': 'Adicione-o para ver as dicas nas páginas a que se destinam.',
  'addThis.do': 'Adicionar este feed',
  'addThis.allow': 'Permitir o acesso a {host} e adicionar',

  'policy.set': 'Definido pela sua organização',
  'storage.anew':
    'As dicas neste dispositivo estavam danificadas e tiveram de ser obtidas de novo. As suas dicas e perguntas estão a salvo; não precisa de fazer nada.',
  'storage.memory':
    'De momento não é possível guardar dicas neste dispositivo, por isso são obtidas de cada vez. A ajuda funciona na mesma. Se o disco estiver cheio, liberte espaço.',
  'storage.full':
    'Já não há espaço neste dispositivo e as suas alterações podem não ficar guardadas. Liberte espaço e tudo volta a funcionar.',
  'storage.unreadable':
    'De momento não é possível ler as suas definições, dicas e perguntas. O Alongside não apagou nada. Reinicie o navegador; se não resultar, fale com o apoio informático.',
  'storage.moment': 'Um momento…',

  'quiet.menu': 'Modo silencioso',
  'quiet.site': 'Silêncio neste site',
  'quiet.siteOff': 'Desligar o silêncio neste site',
  'quiet.until': 'Silêncio até amanhã',
  'quiet.untilOff': 'Desligar o silêncio',
  'tip.hide': 'Ocultar esta dica',
  'tip.hidden': '«{title}» está oculta',
  'tip.new': 'Novo',
  'tip.inLanguage': 'Em {language}',
  'tip.ownerGone': 'As pessoas aqui indicadas já não constam da lista',
  'tip.whyWord': 'Porque não? (opcional, fica neste dispositivo)',
  'tip.whyNoted': 'Guardado neste dispositivo.',
  'tip.nextOnPath': 'A seguir no seu percurso: {path}',

  'tip.from': 'De {title}',

  'quiet.siteDone': 'Silêncio em {host}: sem número nem lembretes',
  'quiet.untilDone': 'Silêncio até amanhã: sem número nem lembretes',

  'askForm.notOpened': 'Não abriu nada? Copie a pergunta ou escolha outra aplicação de e-mail nas opções.',
  'addFeed.notAllowed': 'O seu navegador não permitiu, por isso nada foi adicionado.',

  'always.lineOff': 'Neste site: ajuda só a pedido',
  'always.lineOn': 'Neste site: ajuda sempre ativa',
  'always.what':
    'Assim, a ajuda pode ficar aberta em {host} e o botão da barra de ferramentas contar dicas. Nada sai do navegador.',
  'always.isOn':
    'A ajuda pode ficar aberta em {host} e o botão da barra de ferramentas contar dicas. Nada sai do navegador.',
  'always.turnOn': 'Ativar para este site',
  'always.turnOff': 'Desativar para este site',
  'always.asking': 'O seu navegador pede-lhe autorização: responda-lhe aí.',
  'always.refused': 'Muito bem, nada mudou.',
  'failure.no-usable-tips':
    'Nenhuma dica do feed de {host} pode ser usada (lidas: {n}). A primeira: {where}, {key}: {detail}. Avise quem mantém o feed.',
  'failure.bad-key':
    'Esta chave não pode ser enviada. Uma chave é uma linha de letras simples, algarismos e sinais; o seu cabeçalho é uma só palavra, como Authorization.',
  'failure.redirect-key':
    '{host} reencaminha para outro endereço. Com uma chave só se lê o próprio endereço; se souber o novo, adicione-o.',
};
