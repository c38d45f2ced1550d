// Japanese: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages of the options page. */
export const jaOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': '組織の設定',
  'policy.problems': '使えない値があります。ほかの値は有効です。管理者に知らせてください。',
  'policy.expected': 'ここに必要な値：{expected}',
  'policy.wanted': '組織がすすめるサイトです。それぞれ一度だけブラウザが確認します。',
  'policy.noOtherFeeds': 'どのフィードを使うかは組織が決めています。',
  'policy.heldFeeds': 'あなたのフィードは残してあり、制限がなくなるとまた使われます：',

  'quiet.title': '非表示のヒントとおやすみモード',
  'quiet.untilTime': 'すべてのサイト（{time} まで）',
  'quiet.end': '再び表示',

  'welcome.title': '作業中のページで、すぐにヘルプ',
  'welcome.tips': '入力欄や言葉、メッセージで迷ったら、その場所のチームのヒントがワンクリックで開きます。',
  'welcome.ask': '合うヒントがなければ、詳しい同僚への質問がもう半分できています。',
  'welcome.private': 'ページの内容はブラウザの外に出ません。',
  'welcome.ok': '気軽に助けを求めて大丈夫です。',
  'welcome.feed': 'チームのヒントを追加',
  'welcome.feedHow': '受け取ったアドレスを貼り付けてください。それまでは有名なサイトのサンプルが使えます。',
  'welcome.try': '試してみる',
  'welcome.tryHow': 'このページを開き、本文をクリックして、ツールバーのボタンを押してください。',
  'welcome.tryDo': 'ウィキペディアのサンドボックスを開く',
  'welcome.write': '自分でヒントを書く',
  'welcome.writeHow':
    'ページでヘルプを開き、メニューの「{write}」を選びます。作業場では、書いたヒントをチーム向けのフィードにまとめられます。',
  'welcome.hand': 'すぐ使えるように',
  'welcome.pin': 'ボタンを固定：ツールバーのパズルピースを押し、Alongside の横のピンを選びます。',
  'welcome.pinFirefox':
    'ボタンを固定：ツールバーのパズルピースを押し、Alongside の横の歯車から「ツールバーにピン留め」を選びます。',
  'welcome.icon':
    'アイコンの点は、そのページにヒントがあるしるしです。調べるのはブラウザで、どこを見ているかは Alongside に伝わりません。',
  'welcome.shortcut': '{shortcut} でページの横にヘルプが開きます。',
  'welcome.menu': '右クリックのメニューからも開けます。',

  'you.title': 'ご自身について',
  'you.auto': 'ブラウザと同じ',
  'you.name': '質問の末尾に入れる名前',
  'you.closing': '結びの言葉',
  'you.roles': 'あなたの役割（チームのフィードでの呼び方）',

  'about.title': 'このソフトについて',
  'about.version': 'Alongside {version}。MIT ライセンスの自由なソフトウェアです。',

  'feeds.name': '名前',
  'feeds.color': '色',
  'feeds.none': 'なし',
  'feeds.amber': '琥珀',
  'feeds.blue': '青',
  'feeds.violet': '紫',
  'feeds.green': '緑',
  'feeds.red': '赤',
  'feeds.olive': 'オリーブ',
  'feeds.up': '{title} を上へ',
  'feeds.down': '{title} を下へ',
  'feeds.moved': '{title} を {n} 番目に移動しました',

  'key.value': 'キー',
  'key.header': 'キーを送るヘッダー',
  'key.what': '渡されている場合だけ入力します。この端末に保存され、{host} だけに送られます。',
  'key.isSet': 'キーが設定されています。この端末に保存され、{host} だけに送られます。',
  'key.save': 'キーを保存',
  'key.remove': 'キーを削除',

  'privacy.read': '読むもの',
  'privacy.readWords':
    'ヘルプを求めたページのタイトル、アドレス、見出し、ラベル、メッセージ、選択した部分です。欄に入力した内容は読みません。',
  'privacy.kept': '保存するもの',
  'privacy.keptWords':
    'この端末だけに、設定、自分のヒント、質問とそれを尋ねたページ、ヒントへの評価を保存します。ほかのページは残しません。',
  'privacy.leaves': '送信するもの',
  'privacy.leavesWords':
    '上のフィードとその画像の取得だけです。質問は、全文を確かめたあとで、ご自身のメールとして送られます。',
  'privacy.may': 'できること',
  'privacy.mayWords':
    'ボタン、ショートカット、メニューを使ったページを読むことだけです。それ以上は、許可したサイトに限ります。',

  'side.title': 'ページの横のどちらにヘルプを開くか',
  'side.auto': '自動（右。右から左に書くページでは左）',
  'side.left': '左',
  'side.right': '右',

  'you.rolesKnown': 'フィードにある役割',

  'practice.title': '練習',
  'practice.how':
    '架空のページです。欄をクリックするか「Save」を押してエラーを出し、横のヘルプを見てください。内容は保存されません。',

  'welcome.practice': '練習ページを開く',
  'welcome.practiceHow': '横にヘルプのある架空のフォームです。欄をクリックしてみてください。',
};
