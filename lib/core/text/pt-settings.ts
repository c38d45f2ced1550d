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
  'policy.problemsTitle': 'Definições da sua organização',
  'policy.problems': 'Alguns valores não podem ser usados; os outros aplicam-se. Avise quem administra o sistema.',
  'policy.expected': 'aqui espera-se: {expected}',
  'policy.wanted': 'A sua organização sugere estes sites. O navegador pergunta uma vez por cada um.',
  'policy.noOtherFeeds': 'A sua organização definiu quais feeds são seguidos.',
  'policy.heldFeeds': 'Os seus ficam guardados e voltam a ser seguidos quando isso mudar:',

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
  'quiet.title': 'Dicas ocultas e modo silencioso',
  'quiet.untilTime': 'Em todo o lado, até às {time}',
  'quiet.end': 'Voltar a mostrar',

  'tip.hide': 'Ocultar esta dica',
  'tip.hidden': '«{title}» está oculta',
  'tip.new': 'Novo',
  'tip.inLanguage': 'Em {language}',
  'tip.ownerGone': 'As pessoas aqui indicadas já não constam da lista',
  'tip.whyWord': 'Porque não? (opcional, fica neste dispositivo)',
  'tip.whyNoted': 'Guardado neste dispositivo.',
  'tip.nextOnPath': 'A seguir no seu percurso: {path}',

  'welcome.title': 'Ajuda na página em que está a trabalhar',
  'welcome.tips':
    'Um campo, uma palavra ou uma mensagem não é clara? As dicas da equipa para esse ponto estão a um clique.',
  'welcome.ask': 'Nenhuma dica serve? A sua pergunta a quem sabe já está meio escrita.',
  'welcome.private': 'O que está nas suas páginas fica no seu navegador.',
  'welcome.ok': 'Pedir ajuda é normal.',
  'welcome.feed': 'Adicionar as dicas da equipa',
  'welcome.feedHow': 'Cole o endereço que lhe deram. Até lá, há exemplos para sites conhecidos.',
  'welcome.try': 'Experimentar',
  'welcome.tryHow': 'Abra esta página, clique no texto e prima o botão da barra de ferramentas.',
  'welcome.tryDo': 'Abrir a página de testes da Wikipédia',
  'welcome.write': 'Escrever as suas próprias dicas',
  'welcome.writeHow':
    'Abra a ajuda numa página e escolha «{write}» no menu. Na oficina, as suas dicas tornam-se um feed para a sua equipa.',
  'welcome.hand': 'Ter à mão',
  'welcome.pin': 'Fixe o botão: prima a peça de puzzle na barra de ferramentas e depois o alfinete junto a Alongside.',
  'welcome.pinFirefox':
    'Fixe o botão: prima a peça de puzzle na barra de ferramentas, depois a roda dentada junto a Alongside, e escolha a opção de fixar na barra de ferramentas.',
  'welcome.icon':
    'Um ponto no ícone significa que há dicas para a página. É o seu navegador que o verifica; o Alongside não fica a saber onde está.',
  'welcome.shortcut': '{shortcut} abre a ajuda ao lado da página.',
  'welcome.menu': 'O botão direito e «Obter ajuda sobre isto» também.',

  'you.title': 'Sobre si',
  'you.auto': 'Como o navegador',
  'you.name': 'O seu nome, para assinar as perguntas',
  'you.closing': 'A sua frase final',
  'you.roles': 'As suas funções, como o feed da equipa lhes chama',

  'about.title': 'Acerca de',
  'about.version': 'Alongside {version}, software livre sob a licença MIT.',

  'failure.no-usable-tips':
    'Nenhuma dica do feed de {host} pode ser usada (lidas: {n}). A primeira: {where}, {key}: {detail}. Avise quem mantém o feed.',
  'failure.bad-key':
    'Esta chave não pode ser enviada. Uma chave é uma linha de letras simples, algarismos e sinais; o seu cabeçalho é uma só palavra, como Authorization.',
  'failure.redirect-key':
    '{host} reencaminha para outro endereço. Com uma chave só se lê o próprio endereço; se souber o novo, adicione-o.',

  'feeds.name': 'Nome',
  'feeds.color': 'Cor',
  'feeds.none': 'Nenhuma',
  'feeds.amber': 'Âmbar',
  'feeds.blue': 'Azul',
  'feeds.violet': 'Violeta',
  'feeds.green': 'Verde',
  'feeds.red': 'Vermelho',
  'feeds.olive': 'Azeitona',
  'feeds.up': 'Subir {title}',
  'feeds.down': 'Descer {title}',
  'feeds.moved': '{title} passou para a posição {n}',

  'key.value': 'Chave',
  'key.header': 'Cabeçalho em que é enviada',
  'key.what': 'Só se lhe deram uma. Fica neste dispositivo e é enviada apenas para {host}.',
  'key.isSet': 'Há uma chave guardada. Fica neste dispositivo e é enviada apenas para {host}.',
  'key.save': 'Guardar a chave',
  'key.remove': 'Remover a chave',

  'privacy.read': 'O que é lido',
  'privacy.readWords':
    'A página sobre a qual pergunta: título, endereço, cabeçalhos, etiquetas, mensagens e o texto que selecionou. Nunca o que escreve nos seus campos.',
  'privacy.kept': 'O que é guardado',
  'privacy.keptWords':
    'Só neste dispositivo: as suas definições, as suas dicas, as suas perguntas com a página em que as fez e as suas opiniões sobre as dicas. Qualquer outra página é esquecida.',
  'privacy.leaves': 'O que é enviado',
  'privacy.leavesWords':
    'Os pedidos dos feeds acima e das suas imagens, e nada mais. Uma pergunta sai como o seu próprio e-mail, depois de ter visto cada palavra.',
  'privacy.may': 'O que pode fazer',
  'privacy.mayWords':
    'Ler uma página quando ali usa o botão, o atalho ou o menu. Mais do que isso só onde o permitir, site a site.',

  'side.title': 'Onde se abre a ajuda ao lado de uma página',
  'side.auto': 'Automático: à direita, ou à esquerda se a página se escreve da direita para a esquerda',
  'side.left': 'À esquerda',
  'side.right': 'À direita',

  'tip.from': 'De {title}',

  'you.rolesKnown': 'Funções nos seus feeds',

  'quiet.siteDone': 'Silêncio em {host}: sem número nem lembretes',
  'quiet.untilDone': 'Silêncio até amanhã: sem número nem lembretes',

  'askForm.notOpened': 'Não abriu nada? Copie a pergunta ou escolha outra aplicação de e-mail nas opções.',
  'addFeed.notAllowed': 'O seu navegador não permitiu, por isso nada foi adicionado.',

  'practice.title': 'Praticar',
  'practice.how':
    'Uma página inventada. Clique num campo, ou prima «Save» para ver uma mensagem de erro, e veja a ajuda ao lado. Nada disto é guardado.',

  'welcome.practice': 'Abrir a página de prática',
  'welcome.practiceHow': 'Um formulário inventado com a ajuda ao lado: clique num campo e veja.',

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
};
