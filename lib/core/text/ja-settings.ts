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

  'quiet.menu': '静かにする',
  'quiet.site': 'このサイトでは静かに',
  'quiet.siteOff': 'このサイトの静かを解除',
  'quiet.until': '明日まで静かに',
  'quiet.untilOff': '静かを解除',
  'quiet.title': '隠したもの・静かなもの',
  'quiet.untilTime': 'すべてのサイト（{time} まで）',
  'quiet.end': '元に戻す',

  'tip.hide': '隠す',
  'tip.hidden': '「{title}」を隠しました',
  'tip.new': '新着',
  'tip.ownerGone': '担当者が登録から外れています',
  'tip.whyWord': 'ひとことで理由は？（この端末だけ）',
  'tip.whyNote': 'メモ',
  'tip.whyNoted': 'この端末にメモしました。',

  'you.title': 'ご自身について',
  'you.language': '言語',
  'you.auto': 'ブラウザと同じ',
  'you.name': '質問の末尾に入れる名前',
  'you.closing': '結びの言葉',
  'you.roles': 'あなたの役割（チームのフィードでの呼び方）',
};
