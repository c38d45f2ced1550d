// Chinese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages of settings. */
export const zhSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': '关于你',
  'you.language': '语言',
  'you.auto': '跟随浏览器',
  'you.name': '问题末尾的署名',
  'you.closing': '你的结束语',
};
