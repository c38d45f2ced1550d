// Arabic: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages of settings. */
export const arSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': 'نبذة عنك',
  'you.language': 'اللغة',
  'you.auto': 'مثل المتصفح',
  'you.name': 'اسمك في آخر السؤال',
  'you.closing': 'عبارة الختام',
};
