// Japanese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages of settings. */
export const jaSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'you.title': 'ご自身について',
  'you.language': '言語',
  'you.auto': 'ブラウザと同じ',
  'you.name': '質問の末尾に入れる名前',
  'you.closing': '結びの言葉',
};
