// Arabic: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages of settings. */
export const arSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'policy.set': 'تحدده مؤسستك',
  'policy.problemsTitle': 'إعدادات مؤسستك',
  'policy.problems': 'بعض القيم لا يمكن استخدامها، أما البقية فسارية. يُرجى إبلاغ المسؤول عنها.',
  'policy.expected': 'المتوقع هنا: {expected}',
  'policy.wanted': 'تقترح مؤسستك هذه المواقع. يسأل المتصفح مرة واحدة عن كل موقع.',

  'quiet.menu': 'هدوء',
  'quiet.site': 'هدوء في هذا الموقع',
  'quiet.siteOff': 'إنهاء الهدوء في هذا الموقع',
  'quiet.until': 'هدوء حتى الغد',
  'quiet.untilOff': 'إنهاء الهدوء',
  'quiet.title': 'المخفي والهادئ',
  'quiet.untilTime': 'في كل مكان، حتى {time}',
  'quiet.end': 'إعادة',

  'tip.hide': 'إخفاء',
  'tip.hidden': 'أُخفيت «{title}»',
  'tip.new': 'جديد',
  'tip.ownerGone': 'لم يعد أحد ممن تذكرهم مدرجًا',
  'tip.whyWord': 'بكلمة واحدة، لماذا؟ يبقى هنا.',
  'tip.whyNote': 'تدوين',
  'tip.whyNoted': 'دُوِّن على هذا الجهاز.',

  'you.title': 'نبذة عنك',
  'you.language': 'اللغة',
  'you.auto': 'مثل المتصفح',
  'you.name': 'اسمك في آخر السؤال',
  'you.closing': 'عبارة الختام',
  'you.roles': 'أدوارك كما يسميها موجز فريقك',
};
