// Portuguese: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of the options page. */
export const ptOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': 'Definições da sua organização',
  'policy.problems': 'Alguns valores não podem ser usados; os outros aplicam-se. Avise quem administra o sistema.',
  'policy.expected': 'aqui espera-se: {expected}',
  'policy.wanted': 'A sua organização sugere estes sites. O navegador pergunta uma vez por cada um.',
  'policy.noOtherFeeds': 'A sua organização definiu quais feeds são seguidos.',
  'policy.heldFeeds': 'Os seus ficam guardados e voltam a ser seguidos quando isso mudar:',

  'quiet.title': 'Dicas ocultas e modo silencioso',
  'quiet.untilTime': 'Em todo o lado, até às {time}',
  'quiet.end': 'Voltar a mostrar',

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

  'you.rolesKnown': 'Funções nos seus feeds',

  'practice.title': 'Praticar',
  'practice.how':
    'Uma página inventada. Clique num campo, ou prima «Save» para ver uma mensagem de erro, e veja a ajuda ao lado. Nada disto é guardado.',

  'welcome.practice': 'Abrir a página de prática',
  'welcome.practiceHow': 'Um formulário inventado com a ajuda ao lado: clique num campo e veja.',
};
