// Japanese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages of settings. */
export const jaSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'policy.set': '組織が設定しています',
  'policy.problemsTitle': '組織の設定',
  'policy.problems': '使えない値があります。ほかの値は有効です。管理している人に知らせてください。',
  'policy.expected': 'ここに必要な値：{expected}',
  'policy.wanted': '組織がすすめるサイトです。それぞれ一度だけブラウザが確認します。',

  'you.title': 'ご自身について',
  'you.language': '言語',
  'you.auto': 'ブラウザと同じ',
  'you.name': '質問の末尾に入れる名前',
  'you.closing': '結びの言葉',
  'you.roles': 'あなたの役割（チームのフィードでの呼び方）',
};
