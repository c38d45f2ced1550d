// Spanish: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages of settings. */
export const esSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'policy.set': 'Lo establece tu organización',
  'policy.problemsTitle': 'Ajustes de tu organización',
  'policy.problems': 'Algunos valores no se pueden usar; los demás se aplican. Avisa a quien los mantiene.',
  'policy.expected': 'aquí se espera: {expected}',
  'policy.wanted': 'Tu organización propone estos sitios. El navegador pregunta una vez por cada uno.',

  'quiet.menu': 'Silencio',
  'quiet.site': 'Silencio en este sitio',
  'quiet.siteOff': 'Sin silencio en este sitio',
  'quiet.until': 'Silencio hasta mañana',
  'quiet.untilOff': 'Sin silencio',
  'quiet.title': 'Oculto y en silencio',
  'quiet.untilTime': 'En todas partes, hasta las {time}',
  'quiet.end': 'Recuperar',

  'tip.hide': 'Ocultar',
  'tip.hidden': '«{title}» está oculto',
  'tip.new': 'Nuevo',
  'tip.ownerGone': 'Ya no figura nadie de quienes nombra',
  'tip.whyWord': 'En una palabra, ¿por qué? Queda aquí.',
  'tip.whyNote': 'Anotar',
  'tip.whyNoted': 'Anotado, en este dispositivo.',

  'you.title': 'Sobre ti',
  'you.language': 'Idioma',
  'you.auto': 'Como el navegador',
  'you.name': 'Tu nombre, al pie de una pregunta',
  'you.closing': 'Tu frase final',
  'you.roles': 'Tus roles, como los nombra la fuente de tu equipo',
};
