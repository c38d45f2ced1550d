// Japanese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages of settings. */
export const jaSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'これはヒントのフィードです',
  'addThis.words': '追加すると、対象のページでヒントが表示されます。',
  'addThis.do': 'このヒントを追加',

  'data.title': 'あなたのデータ',
  'data.what': 'この端末にあるもの：設定、自分のヒントと質問、ヒントへの評価、フィードのヒント。',
  'data.size': 'この端末に {size}。',
  'data.export': 'ファイルに保存',
  'data.import': 'ファイルから戻す',
  'data.wrong': 'ここで保存したファイルではありません。alongside-data.json を選んでください。',
  'data.delete': 'すべて削除…',
  'data.deleteSure': '元に戻せません。必要になりそうなら、先にファイルに保存してください。',
  'data.keep': '残す',
  'data.deleteDo': 'すべて削除',

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
  'tip.nextOnPath': '次のステップ：{path}',

  'welcome.title': '作業中のページで、すぐにヘルプ',
  'welcome.tips': '入力欄や言葉、メッセージで迷ったら、その場所のチームのヒントがワンクリックで開きます。',
  'welcome.ask': '合うヒントがなければ、詳しい同僚への質問がもう半分できています。',
  'welcome.private': 'ページの内容はブラウザの外に出ません。',
  'welcome.ok': '気軽に助けを求めて大丈夫です。',
  'welcome.feed': 'チームのヒントを追加',
  'welcome.feedHow': '受け取ったアドレスを貼り付けてください。それまでは有名なサイトの見本が使えます。',
  'welcome.try': '試してみる',
  'welcome.tryHow': 'このページを開き、本文をクリックして、ツールバーのボタンを押してください。',
  'welcome.tryDo': 'ウィキペディアのサンドボックスを開く',
  'welcome.hand': 'すぐ使えるように',
  'welcome.pin': 'ボタンを固定：拡張機能の一覧を開き、Alongside の横のピンを選びます。',
  'welcome.shortcut': '{shortcut} でページの横にヘルプが開きます。',
  'welcome.menu': '右クリックのメニューからも開けます。',

  'you.title': 'ご自身について',
  'you.language': '言語',
  'you.auto': 'ブラウザと同じ',
  'you.name': '質問の末尾に入れる名前',
  'you.closing': '結びの言葉',
  'you.roles': 'あなたの役割（チームのフィードでの呼び方）',
};
