// Portuguese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of settings. */
export const ptSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'Isto é um feed de dicas',
  'addThis.words': 'Adicione-o, e as dicas aparecem nas páginas a que se destinam.',
  'addThis.do': 'Adicionar estas dicas',

  'data.title': 'Os seus dados',
  'data.what': 'Neste dispositivo: as suas definições, dicas e perguntas, o que disse das dicas e as dicas dos feeds.',
  'data.size': '{size} neste dispositivo.',
  'data.export': 'Guardar num ficheiro',
  'data.import': 'Repor',
  'data.wrong': 'Este ficheiro não foi guardado aqui. Escolha um chamado alongside-data.json.',
  'data.delete': 'Eliminar tudo…',
  'data.deleteSure': 'Não é possível anular. Guarde antes um ficheiro, se quiser voltar a ter os dados.',
  'data.keep': 'Manter',
  'data.deleteDo': 'Eliminar tudo',

  'policy.set': 'Definido pela sua organização',
  'policy.problemsTitle': 'Definições da sua organização',
  'policy.problems': 'Alguns valores não podem ser usados; os outros aplicam-se. Avise quem os mantém.',
  'policy.expected': 'aqui espera-se: {expected}',
  'policy.wanted': 'A sua organização sugere estes sites. O navegador pergunta uma vez por cada um.',

  'quiet.menu': 'Silêncio',
  'quiet.site': 'Silêncio neste site',
  'quiet.siteOff': 'Fim do silêncio neste site',
  'quiet.until': 'Silêncio até amanhã',
  'quiet.untilOff': 'Fim do silêncio',
  'quiet.title': 'Oculto e em silêncio',
  'quiet.untilTime': 'Em todo o lado, até às {time}',
  'quiet.end': 'Repor',

  'tip.hide': 'Ocultar',
  'tip.hidden': '«{title}» está oculta',
  'tip.new': 'Novo',
  'tip.ownerGone': 'Já não consta ninguém que ela indica',
  'tip.whyWord': 'Numa palavra, porquê? Fica aqui.',
  'tip.whyNote': 'Anotar',
  'tip.whyNoted': 'Anotado, neste dispositivo.',
  'tip.nextOnPath': 'A seguir no seu percurso: {path}',

  'welcome.title': 'Ajuda, na página em que está a trabalhar',
  'welcome.tips':
    'Um campo, uma palavra ou uma mensagem não é clara? As dicas da equipa para esse ponto estão a um clique.',
  'welcome.ask': 'Nenhuma dica serve? A pergunta a quem sabe já está meio escrita.',
  'welcome.private': 'O que está nas suas páginas fica no seu navegador.',
  'welcome.ok': 'Pedir ajuda é normal.',
  'welcome.feed': 'Adicionar as dicas da equipa',
  'welcome.feedHow': 'Cole o endereço que lhe deram. Até lá, há exemplos para sites conhecidos.',
  'welcome.try': 'Experimentar',
  'welcome.tryHow': 'Abra esta página, clique no texto e prima o botão da barra de ferramentas.',
  'welcome.tryDo': 'Abrir a página de testes da Wikipédia',
  'welcome.hand': 'Ter à mão',
  'welcome.pin': 'Fixe o botão: abra a lista de extensões e escolha o alfinete junto a Alongside.',
  'welcome.shortcut': '{shortcut} abre a ajuda ao lado da página.',
  'welcome.menu': 'O botão direito e «Obter ajuda sobre isto» também.',

  'you.title': 'Sobre si',
  'you.language': 'Idioma',
  'you.auto': 'Como o navegador',
  'you.name': 'O seu nome, no fim de uma pergunta',
  'you.closing': 'A sua frase final',
  'you.roles': 'As suas funções, como o feed da equipa lhes chama',
};
