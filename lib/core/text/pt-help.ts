// Portuguese: European spelling and usage, addressed politely without a pronoun. Keys stand in the order of en.ts.

import { ptAsk } from './pt-ask.ts';
import { ptEditor } from './pt-editor.ts';
import { ptFeeds } from './pt-feeds.ts';
import { ptPick } from './pt-pick.ts';
import { ptPlace } from './pt-place.ts';
import { ptPoint } from './pt-point.ts';
import { ptProblems } from './pt-problems.ts';
import { ptRecord } from './pt-record.ts';
import { ptSave } from './pt-save.ts';
import { ptSettings } from './pt-settings.ts';
import { ptShared } from './pt-shared.ts';
import { ptUse } from './pt-use.ts';
import { ptWrite } from './pt-write.ts';
import type { HelpCatalogue } from './text.ts';

/** The Portuguese messages of help. */
export const ptHelp: HelpCatalogue = {
  ...ptAsk,
  ...ptEditor,
  ...ptPick,
  ...ptPlace,
  ...ptPoint,
  ...ptRecord,
  ...ptFeeds,
  ...ptProblems,
  ...ptSave,
  ...ptSettings,
  ...ptShared,
  ...ptUse,
  ...ptWrite,

  'beside.busy': 'Esta página está ocupada e não respondeu, por isso a ajuda está aqui.',
  'beside.unreachable': 'Não é possível abrir a ajuda ao lado desta página, por isso está aqui.',
  'beside.removed': 'Esta página fechou a ajuda, que por isso está aqui.',
  'beside.refused': 'O seu navegador bloqueia as extensões nesta página, por isso a ajuda abriu-se aqui.',
  'beside.focus':
    'Esta página voltava sempre a apoderar-se do teclado, por isso a ajuda continua aqui, com o que escreveu.',
  'beside.covered':
    'A ajuda ao lado desta página não estava toda à vista quando premiu, por isso nada foi feito e a ajuda está aqui. Se era o que queria, prima novamente aqui.',

  'failure.offline': 'Não tem ligação à Internet. As dicas neste dispositivo mantêm-se.',
  'failure.unreachable': 'Não é possível contactar {host}. Verifique o endereço ou tente mais tarde.',
  'failure.permission':
    'Ainda não é possível ler {host}: ou não está a funcionar, ou falta autorizar o navegador a ir lá buscar dicas.',
  'failure.timeout': '{host} demorou mais de {seconds} segundos a responder. Tente mais tarde.',
  'failure.http': '{host} respondeu com o erro {status}. Verifique o endereço ou avise quem mantém o feed.',
  'failure.unauthorised': '{host} exige início de sessão para dar as dicas (resposta {status}).',
  'failure.busy': '{host} está com muitos pedidos; convém aguardar um pouco.',
  'failure.redirect':
    '{host} reencaminha para {to}. Só é lido o servidor do próprio feed; se {to} estiver certo, adicione-o.',
  'failure.html': '{host} devolveu uma página Web em vez de um feed. Será preciso iniciar lá sessão primeiro?',
  'failure.not-json': 'O que {host} devolveu não é JSON, por isso não pode ser lido como feed: {detail}.',
  'failure.cut-off': 'O feed de {host} está incompleto. Tente de novo; se continuar assim, avise quem o mantém.',
  'failure.encoding': 'O feed de {host} não está escrito em UTF-8.',
  'failure.not-allowed': 'Não é possível adicionar {host}: a sua organização definiu quais feeds são seguidos.',
  'failure.not-feed': 'O que {host} devolveu não é um JSON Feed. {detail}.',
  'failure.too-large':
    'O feed de {host} excede os {limit} MB que um ficheiro pode ter. Quem o escreve pode dividi-lo em páginas.',
  'failure.too-many-pages': 'O feed de {host} tem mais de {limit} páginas, e a leitura só vai até aí.',
  'failure.page-host': 'O feed de {host} continua em {next}. Só são lidas páginas do mesmo servidor.',
  'failure.rollback':
    '{host} devolveu um feed mais antigo (revisão {found}) do que o atual (revisão {stored}). Fica o mais recente.',
  'failure.emptied':
    'O feed de {host} caiu de {before} para {after} dicas. As que já cá estão ficam, até nova leitura o confirmar.',
  'failure.storage-full': 'Não há espaço neste dispositivo para mais dicas. As anteriores mantêm-se.',
  'failure.storage':
    'Não foi possível guardar as dicas neste dispositivo ({detail}). As anteriores mantêm-se. Se o disco estiver cheio, liberte espaço.',
  'failure.bad-url': 'Isto não é um endereço Web. Um exemplo: https://team.example/tips.json.',
  'failure.insecure-url':
    'Use um endereço que comece por https://, para que ninguém possa alterar as dicas pelo caminho.',
  'failure.password-url':
    'Um endereço com nome ou palavra-passe não pode ser lido em segurança. Use o endereço simples de {host}.',
  'failure.already-added': 'Este feed já está na sua lista.',

  'feeds.details': 'Detalhes',
  'feeds.detailsName': 'Detalhes sobre as dicas',
  'feeds.sample': 'Exemplo',
  'feeds.sampleFrom': 'Vem com o Alongside; remova-o quando já cá estiver o feed da sua equipa.',
  'feeds.tips': { one: '{n} dica', many: '{n} de dicas', other: '{n} dicas' },
  'feeds.checked': 'verificado {ago}',
  'feeds.neverChecked': 'ainda não lido',
  'feeds.sync': 'Sincronizar',
  'feeds.removed': 'Feed removido: {title}',
  'feeds.allow': 'Permitir',
  'feeds.problemsMore': { one: 'e mais {n}', other: 'e mais {n}' },
  'feeds.failingSince': {
    one: '{n} tentativa desde {when}.',
    many: '{n} de tentativas desde {when}.',
    other: '{n} tentativas desde {when}.',
  },
  'feeds.kept': 'As dicas já lidas mantêm-se.',

  'group.field': 'Para «{field}»',
  'group.fieldPlain': 'Para este campo',
  'group.message': 'Para esta mensagem',
  'group.page': 'Para esta página',
  'group.site': 'Para este site',
  'group.near': 'Mais próximas',
  'group.reading': 'Ainda em leitura',
  'group.saved': 'Acabado de guardar',
  'group.found': 'Resultados para «{query}»',
  'group.perhaps': 'Talvez ajude com «{query}»',
  'group.more': 'Mais ({n})',
  'group.fewer': 'Menos',

  'help.name': 'Ajuda para esta página',
  'help.close': 'Fechar ajuda',
  'help.options': 'Opções',
  'help.openBeside': 'Abrir ao lado da página',
  'help.openPanel': 'Abrir no painel lateral do navegador',
  'help.newAbove': 'Acima: {heading}',
  'help.nowFor': '{heading}: {title}',
  'help.thisPage': 'Esta página',

  'kind.guide': 'Guia',
  'kind.tip': 'Dica',
  'kind.contact': 'Contacto',
  'kind.tool': 'Ferramenta',
  'kind.course': 'Curso',
  'kind.announcement': 'Novidade',

  'mail.default': 'A sua aplicação de e-mail',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook (trabalho ou escola)',

  'menu.name': 'Menu da ajuda',
  'menu.layout': 'Disposição',
  'menu.left': 'À esquerda',
  'menu.right': 'À direita',
  'menu.room': 'Abrir espaço ao lado da página',
  'menu.overlay': 'Flutuar sobre a página',
  'menu.always': 'Sempre ativa neste site…',

  'notice.noFeedTitle': 'Ainda não há dicas aqui',
  'notice.noFeed': 'As dicas vêm do feed da sua equipa. Para o adicionar, basta colar o endereço.',
  'notice.firstSyncTitle': 'A obter as dicas da sua equipa',
  'notice.firstSync': 'Só acontece uma vez. Depois ficam logo aqui, mesmo sem ligação.',
  'notice.noTipTitle': 'Ainda não há dicas para esta página',
  'notice.noTipNear': 'Veja as mais próximas e a quem pode perguntar.',
  'notice.noTip': 'Pesquise ou pergunte: já alguém passou por aqui.',
  'notice.where': 'Clique no campo que lhe levanta dúvidas, ou aponte para ele.',
  'notice.whereFromPopup': 'Aponte para o que lhe levanta dúvidas, ou clique nele e abra a ajuda outra vez.',
  'notice.nothingTitle': 'Nada encontrado para «{query}»',
  'notice.nothing': 'Tente com menos palavras, ou com outras. Ou pergunte: o que pesquisou segue com a pergunta.',
  'notice.nothingNear': 'Veja as mais próximas. Ou pergunte: o que pesquisou segue com a pergunta.',
  'notice.perhapsTitle': 'Não é o que procura?',
  'notice.perhaps': 'Pergunte: o que pesquisou segue com a pergunta.',
  'notice.askAbout': 'Perguntar sobre «{query}»',
  'notice.clear': 'Limpar pesquisa',
  'notice.goneTitle': 'A ajuda foi interrompida',
  'notice.gone': 'O Alongside não respondeu. O que está guardado neste dispositivo está a salvo.',
  'notice.again': 'Tentar de novo',

  'options.title': 'Alongside',
  'options.lead': 'Ajuda de colegas, na página em que está a trabalhar.',
  'options.sections': 'Secções',
  'options.feeds': 'Os seus feeds',
  'options.noFeeds': 'Ainda não há nenhum feed. Cole o endereço que a sua equipa lhe deu.',
  'feeds.add': 'Adicionar feed',
  'options.address': 'Endereço do feed',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': 'Adicionar',
  'options.adding': 'A ler o feed…',
  'options.added': {
    one: '{title}: feed adicionado, com {n} dica.',
    many: '{title}: feed adicionado, com {n} de dicas.',
    other: '{title}: feed adicionado, com {n} dicas.',
  },
  'options.privacy': 'As suas páginas continuam suas',

  'pages.title': 'Nas suas páginas',
  'pages.saved': 'Guardado',
  'pages.toolbar': 'Quando carrega no botão da barra de ferramentas',
  'pages.popup': 'A ajuda abre numa janela pequena',
  'pages.sidebar': 'A ajuda abre ao lado da página',
  'pages.badge': 'Mostrar no botão da barra de ferramentas quantas dicas há para a página',
  'pages.badgeHint': 'Nos sites com ajuda sempre ativa. A contagem é feita no seu navegador; nada da página é lido.',
  'pages.icon': 'Mostrar um ponto no ícone onde há dicas',
  'pages.iconHint':
    'O seu navegador compara o endereço da página com os lugares para os quais há dicas. O Alongside não fica a saber que páginas visita.',
  'pages.iconNone':
    'O Firefox não consegue mudar o ícone onde há dicas. Nos sites com ajuda sempre ativa, o número mostra-o.',
  'pages.mail': 'Onde abrir os rascunhos',
  'pages.sites': 'Sites com ajuda sempre ativa',
  'pages.ofPackage':
    'A ajuda está sempre ativa nestes sites da sua organização. Pode desativá-la em cada um, a partir da ajuda.',
  'pages.off': 'Desativou a ajuda nestes sites da sua organização.',
  'pages.turnOn': 'Ativar',
  'pages.noSites': 'Ainda nenhum. Abra a ajuda num site que use muito e escolha «Ativar para este site».',
  'pages.removed': 'A ajuda deixou de estar sempre ativa em {host}.',
  'pages.removedKept':
    'A ajuda deixou de estar sempre ativa em {host}. O seu navegador ainda deixa o Alongside ir lá buscar o seu feed.',

  'progress.fetching': 'A obter…',
  'progress.reading': { one: '{n} item lido', many: '{n} de itens lidos', other: '{n} itens lidos' },
  'progress.readingOf': '{n} de {total} itens lidos',
  'progress.saving': 'A guardar…',
  'progress.indexing': 'A preparar a pesquisa…',
  'progress.name': 'Progresso',

  'reason.field': 'Está no campo «{words}»',
  'reason.error': 'É sobre a mensagem {words}',
  'reason.selection': 'O texto que selecionou: {words}',
  'reason.page': 'Palavras nesta página: {words}',
  'reason.place': 'Escrita para esta página',
  'reason.address': 'No endereço desta página: {words}',
  'reason.search': 'O que pesquisou: {words}',

  'search.name': 'Pesquisar dicas',
  'search.placeFeed': 'Pesquisar em {title}',
  'search.count': { one: '{n} dica encontrada', many: '{n} de dicas encontradas', other: '{n} dicas encontradas' },
  'search.clear': 'Limpar',

  'status.tips': {
    one: '{n} dica · atualizada {ago}',
    many: '{n} de dicas · atualizadas {ago}',
    other: '{n} dicas · atualizadas {ago}',
  },
  'status.noFeed': 'Ainda sem feed',
  'status.first': 'A obter as dicas pela primeira vez…',
  'status.syncing': {
    one: '{n} dica · a atualizar…',
    many: '{n} de dicas · a atualizar…',
    other: '{n} dicas · a atualizar…',
  },
  'status.offline': 'Sem ligação · dicas de {ago}',
  'status.offlinePlain': 'Sem ligação',
  'status.failing': 'Sem atualização desde {date}',
  'status.failed': 'Não foi possível ler as dicas',
  'status.syncFailed': 'Não resultou. Tente de novo.',

  'time.now': 'agora mesmo',

  'tip.showMe': 'Mostrar',
  'tip.actions': 'Ações para esta dica',
  'tip.helped': 'Ajudou',
  'tip.notThisTime': 'Desta vez não',
  'tip.thanksHelped': 'Ainda bem. Agradecemos a resposta.',
  'tip.thanksNot': 'Agradecemos a resposta. Pergunte à vontade.',
  'tip.why': 'Porquê esta dica?',
  'tip.open': 'Ler mais em {host}',
  'tip.openTool': 'Abrir em {host}',
  'tip.checkedBy': 'Verificada {ago} por {name}',
  'tip.lastChecked': 'Última verificação {ago}',
  'tip.lastCheckedBy': 'Última verificação {ago}, por {name}',
  'tip.overdue': 'Sem verificação desde {date}',
  'tip.changed': 'Alterada {ago}',

  'walk.step': 'Passo {n} de {count}',
  'walk.back': 'Anterior',
  'walk.next': 'Seguinte',
  'walk.stop': 'Terminar',
  'walk.nothing': 'Aqui não há nada para assinalar, é só ler.',
  'walk.shown': '«{name}» está em destaque na página.',
  'walk.shownPlain': 'Está em destaque na página.',
  'walk.missing':
    '«{name}» não está agora nesta página. Pode estar mais adiante ou noutro separador; o passo continua válido.',
  'walk.missingPlain':
    'O que se procura não está agora na página. Pode estar mais adiante ou noutro separador; o passo continua válido.',
  'walk.unreadable': 'Daqui não é possível assinalar nada nesta página; o passo continua válido.',
};
