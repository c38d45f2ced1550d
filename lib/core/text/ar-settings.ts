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

  'you.title': 'نبذة عنك',
  'you.language': 'اللغة',
  'you.auto': 'مثل المتصفح',
  'you.name': 'اسمك في آخر السؤال',
  'you.closing': 'عبارة الختام',
  'you.roles': 'أدوارك كما يسميها موجز فريقك',
};
