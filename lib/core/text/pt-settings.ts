// Portuguese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages of settings. */
export const ptSettings: Pick<Catalogue, keyof typeof enSettings> = {
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

  'you.title': 'Sobre si',
  'you.language': 'Idioma',
  'you.auto': 'Como o navegador',
  'you.name': 'O seu nome, no fim de uma pergunta',
  'you.closing': 'A sua frase final',
  'you.roles': 'As suas funções, como o feed da equipa lhes chama',
};
