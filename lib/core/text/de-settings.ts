// German: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The German messages of settings. */
export const deSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'policy.set': 'Von deiner Organisation festgelegt',
  'policy.problemsTitle': 'Vorgaben deiner Organisation',
  'policy.problems': 'Einige Werte sind nicht verwendbar, die übrigen gelten. Bitte sag es denen, die sie pflegen.',
  'policy.expected': 'hier erwartet: {expected}',
  'policy.wanted': 'Deine Organisation schlägt diese Websites vor. Der Browser fragt einmal für jede.',

  'quiet.menu': 'Ruhe',
  'quiet.site': 'Ruhe auf dieser Website',
  'quiet.siteOff': 'Keine Ruhe mehr auf dieser Website',
  'quiet.until': 'Ruhe bis morgen',
  'quiet.untilOff': 'Keine Ruhe mehr',
  'quiet.title': 'Ausgeblendet und ruhig',
  'quiet.untilTime': 'Überall, bis {time}',
  'quiet.end': 'Zurückholen',

  'tip.hide': 'Ausblenden',
  'tip.hidden': '„{title}“ ist ausgeblendet',
  'tip.new': 'Neu',
  'tip.ownerGone': 'Niemand daraus ist noch eingetragen',
  'tip.whyWord': 'In einem Wort: warum? Es bleibt hier.',
  'tip.whyNote': 'Merken',
  'tip.whyNoted': 'Notiert, auf diesem Gerät.',

  'you.title': 'Über dich',
  'you.language': 'Sprache',
  'you.auto': 'Wie der Browser',
  'you.name': 'Dein Name unter einer Frage',
  'you.closing': 'Dein Schlusssatz',
  'you.roles': 'Deine Rollen, wie der Feed deines Teams sie nennt',
};
