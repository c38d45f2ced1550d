// Japanese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages of settings. */
export const jaSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'このページはフィードです',
  'addThis.words': '追加すると、対象のページでヒントが表示されます。',
  'addThis.do': 'このフィードを追加',
  'addThis.allow': '{host}へのアクセスを許可して追加',

  'policy.set': '組織が設定しています',
  'storage.anew':
    'この端末のヒントが壊れていたため、取得し直す必要がありました。自分のヒントと質問は無事です。何もする必要はありません。',
  'storage.memory':
    '今はこの端末にヒントを保存できないため、そのつど取得しています。ヘルプはそのまま使えます。ディスクがいっぱいなら、空きを増やしてください。',
  'storage.full': 'この端末に空きがないため、変更が保存されないことがあります。空きを増やせば、元どおり使えます。',
  'storage.unreadable':
    '今は設定、ヒント、質問を読み出せません。Alongsideは何も削除していません。ブラウザを再起動し、それでも変わらなければ、IT担当者にご相談ください。',
  'storage.moment': '少々お待ちください…',

  'quiet.menu': 'おやすみモード',
  'quiet.site': 'このサイトで通知しない',
  'quiet.siteOff': 'このサイトのおやすみモードを解除',
  'quiet.until': '明日まで通知しない',
  'quiet.untilOff': 'おやすみモードを解除',
  'tip.hide': 'このヒントを隠す',
  'tip.hidden': '「{title}」を隠しました',
  'tip.new': '新着',
  'tip.inLanguage': '{language}のヒント',
  'tip.ownerGone': 'ここに挙がっている人は、もう登録されていません',
  'tip.whyWord': 'なぜですか？（任意、この端末だけに保存）',
  'tip.whyNoted': 'この端末に保存しました。',
  'tip.nextOnPath': '次のステップ：{path}',

  'tip.from': '出典：{title}',

  'quiet.siteDone': '{host} では通知しません（数字もお知らせもありません）',
  'quiet.untilDone': '明日まで通知しません（数字もお知らせもありません）',

  'askForm.notOpened': '何も開かないときは、質問をコピーするか、設定で別のメールアプリを選んでください。',
  'addFeed.notAllowed': 'ブラウザが許可しなかったため、何も追加されていません。',

  'always.lineOff': 'このサイト：ヘルプは必要なときだけ',
  'always.lineOn': 'このサイト：ヘルプは常にオン',
  'always.what':
    'オンにすると、{host}の中を移動してもヘルプを開いたままにでき、ツールバーのボタンにヒントの数を表示できます。ブラウザの外には何も送られません。',
  'always.isOn':
    '{host}の中を移動してもヘルプを開いたままにでき、ツールバーのボタンにヒントの数を表示できます。ブラウザの外には何も送られません。',
  'always.turnOn': 'このサイトでオンにする',
  'always.turnOff': 'このサイトでオフにする',
  'always.asking': 'ブラウザが許可を求めています。そちらでお答えください。',
  'always.refused': 'わかりました。変更はありません。',
  'failure.no-usable-tips':
    '{host}のフィードのヒントは、どれも使えません（読み込み{n}件）。最初の問題は{where}の{key}です（{detail}）。フィードの担当者に知らせてください。',
  'failure.bad-key':
    'このキーは送れません。キーは英数字と記号だけの 1 行、ヘッダーは Authorization のような 1 語です。',
  'failure.redirect-key':
    '{host} は別のアドレスへ転送します。キーがある場合は元のアドレスだけを読みます。新しいアドレスがわかる場合は、それを追加してください。',
};
