// Japanese: polite and plain; labels with a colon where a time or a name would not take a particle.

import { jaAsk } from './ja-ask.ts';
import { jaEditor } from './ja-editor.ts';
import { jaFeeds } from './ja-feeds.ts';
import { jaPick } from './ja-pick.ts';
import { jaPlace } from './ja-place.ts';
import { jaPoint } from './ja-point.ts';
import { jaProblems } from './ja-problems.ts';
import { jaRecord } from './ja-record.ts';
import { jaSave } from './ja-save.ts';
import { jaSettings } from './ja-settings.ts';
import { jaShared } from './ja-shared.ts';
import { jaUse } from './ja-use.ts';
import { jaWrite } from './ja-write.ts';
import type { HelpCatalogue } from './text.ts';

/** The Japanese messages of help. */
export const jaHelp: HelpCatalogue = {
  ...jaAsk,
  ...jaEditor,
  ...jaPick,
  ...jaPlace,
  ...jaPoint,
  ...jaRecord,
  ...jaFeeds,
  ...jaProblems,
  ...jaSave,
  ...jaSettings,
  ...jaShared,
  ...jaUse,
  ...jaWrite,

  'beside.busy': 'このページは処理中で応答がないため、ヘルプをここに開きました。',
  'beside.unreachable': 'このページの横にはヘルプを開けないため、ここに開きました。',
  'beside.removed': 'このページがヘルプを閉じたため、ここに開きました。',
  'beside.refused': 'このページではブラウザが拡張機能をブロックしているため、ヘルプをここに開きました。',
  'beside.focus': 'このページがキーボード入力を取り戻してしまうため、入力した内容を引き継いでここで続けます。',
  'beside.covered':
    '操作した時点で、このページの横のヘルプがすべて見える状態ではなかったため、何も実行せず、ここに表示しています。実行する場合は、ここでもう一度押してください。',

  'failure.offline': 'オフラインです。この端末にあるヒントはそのままです。',
  'failure.unreachable': '{host}に接続できません。アドレスを確かめるか、後でもう一度お試しください。',
  'failure.permission':
    '{host}をまだ読み込めません。相手のサーバーが停止しているか、ヒントの取得をブラウザで許可する必要があります。',
  'failure.timeout': '{host}から{seconds}秒以内に応答がありませんでした。後でもう一度お試しください。',
  'failure.http': '{host}からエラー{status}が返されました。アドレスを確かめるか、フィードの担当者に知らせてください。',
  'failure.unauthorised': '{host}からヒントを受け取るには、ログインが必要です（応答{status}）。',
  'failure.busy': '{host}は混み合っていて、少し待つように求めています。',
  'failure.redirect':
    '{host}から{to}に転送されました。読み込むのはフィードと同じホストだけです。{to}が正しければ、そのアドレスを追加してください。',
  'failure.html': '{host}から、フィードではなくウェブページが返されました。先にログインが必要ではありませんか？',
  'failure.not-json': '{host}から届いた内容はJSONではないため、フィードとして読み込めません（{detail}）。',
  'failure.cut-off':
    '{host}のフィードが不完全です。もう一度お試しください。それでも直らなければ、フィードの担当者に知らせてください。',
  'failure.encoding': '{host}のフィードは、UTF-8で書かれていません。',
  'failure.not-allowed': '{host}は追加できません。どのフィードを使うかは組織が決めています。',
  'failure.not-feed': '{host}から届いた内容は、JSON Feedではありません（{detail}）。',
  'failure.too-large':
    '{host}のフィードは、1ファイルの上限{limit}MBを超えています。作成者が複数のページに分ければ読み込めます。',
  'failure.too-many-pages': '{host}のフィードは、読み込める上限の{limit}ページを超えています。',
  'failure.page-host': '{host}のフィードの続きが{next}にあります。読み込むのは同じホストのページだけです。',
  'failure.rollback':
    '{host}から、手元のもの（リビジョン{stored}）より古いフィード（リビジョン{found}）が届きました。新しい方をそのまま使います。',
  'failure.emptied':
    '{host}のフィードのヒントが、一度に{before}件から{after}件になりました。次の確認でも同じ結果になるまで、この端末のヒントはそのままです。',
  'failure.storage-full': 'この端末には、ヒントを追加する空きがありません。これまでのヒントはそのままです。',
  'failure.storage':
    'ヒントをこの端末に保存できませんでした（{detail}）。これまでのヒントはそのままです。ディスクがいっぱいなら、空きを増やしてください。',
  'failure.bad-url': 'ウェブのアドレスではないようです。例：https://team.example/tips.json',
  'failure.insecure-url': 'ヒントが途中で書き換えられないように、https://で始まるアドレスを使ってください。',
  'failure.password-url':
    '名前やパスワードが入ったアドレスからは、安全に取得できません。それらを除いた{host}のアドレスを使ってください。',
  'failure.already-added': 'このフィードはすでに追加されています。',

  'feeds.details': '詳細',
  'feeds.detailsName': 'ヒントについての詳細',
  'feeds.sample': 'サンプル',
  'feeds.sampleFrom': 'Alongsideに付属のフィードです。チームのフィードを追加したら、削除してください。',
  'feeds.tips': { other: 'ヒント{n}件' },
  'feeds.checked': '更新確認：{ago}',
  'feeds.neverChecked': '読み込み前',
  'feeds.sync': '今すぐ同期',
  'feeds.removed': '「{title}」を削除しました',
  'feeds.allow': '許可',
  'feeds.problemsMore': { other: 'ほか{n}件' },
  'feeds.failingSince': { other: '{when}から{n}回試しました。' },
  'feeds.kept': 'これまでのヒントはそのままです。',

  'group.field': '「{field}」について',
  'group.fieldPlain': 'この入力欄について',
  'group.message': 'このメッセージについて',
  'group.page': 'このページについて',
  'group.site': 'このサイトについて',
  'group.near': '近いヒント',
  'group.reading': '開いているヒント',
  'group.saved': '保存したばかりのヒント',
  'group.found': '「{query}」の検索結果',
  'group.perhaps': '「{query}」に役立つかもしれないヒント',
  'group.more': 'もっと見る（{n}件）',
  'group.fewer': '折りたたむ',

  'help.name': 'このページのヘルプ',
  'help.close': 'ヘルプを閉じる',
  'help.options': '設定',
  'help.openBeside': 'ページの横に開く',
  'help.openPanel': 'ブラウザのサイドパネルで開く',
  'help.newAbove': '上に表示：{heading}',
  'help.nowFor': '{heading}：{title}',
  'help.thisPage': 'このページ',

  'kind.guide': 'ガイド',
  'kind.tip': 'ヒント',
  'kind.contact': '連絡先',
  'kind.tool': 'ツール',
  'kind.course': '講座',
  'kind.announcement': 'お知らせ',

  'mail.default': 'お使いのメールアプリ',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook（職場または学校）',

  'menu.name': 'ヘルプのメニュー',
  'menu.layout': '配置',
  'menu.left': '左側',
  'menu.right': '右側',
  'menu.room': 'ページと並べる',
  'menu.overlay': 'ページに重ねる',
  'menu.always': 'このサイトで常にオンにする…',

  'notice.noFeedTitle': 'ヒントはまだありません',
  'notice.noFeed': 'ヒントはチームのフィードから届きます。アドレスを貼り付けるだけで追加できます。',
  'notice.firstSyncTitle': 'チームのヒントを取得しています',
  'notice.firstSync': '最初の一度だけです。次からは、オフラインでもすぐに使えます。',
  'notice.noTipTitle': 'このページのヒントはまだありません',
  'notice.noTipNear': '近いヒントと、相談できる人をご紹介します。',
  'notice.noTip': '検索するか、聞いてみてください。同じところで迷った人がきっといます。',
  'notice.where': '困っている欄をクリックするか、指して選んでください。',
  'notice.whereFromPopup': '困っている箇所を指して選ぶか、クリックしてからヘルプを開き直してください。',
  'notice.nothingTitle': '「{query}」は見つかりませんでした',
  'notice.nothing': '言葉を減らすか、変えてみてください。人に聞くこともできます。検索した言葉は質問に添えられます。',
  'notice.nothingNear': '近いヒントを挙げます。人に聞くこともできます。検索した言葉は質問に添えられます。',
  'notice.perhapsTitle': 'お探しのものではありませんか？',
  'notice.perhaps': '人に聞くこともできます。検索した言葉は質問に添えられます。',
  'notice.askAbout': '「{query}」について聞く',
  'notice.clear': '検索をクリア',
  'notice.goneTitle': 'ヘルプが中断されました',
  'notice.gone': 'Alongsideから応答がありませんでした。この端末に保存したものは無事です。',
  'notice.again': 'もう一度試す',

  'options.title': 'Alongside',
  'options.lead': '作業中のページで、同僚の知恵を借りられます。',
  'options.sections': 'セクション',
  'options.feeds': 'フィード',
  'options.noFeeds': 'フィードはまだありません。チームから受け取ったアドレスを貼り付けてください。',
  'feeds.add': 'フィードを追加',
  'options.address': 'フィードのアドレス',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': '追加',
  'options.adding': 'フィードを読み込んでいます…',
  'options.added': { other: '「{title}」を追加しました（ヒント{n}件）。' },
  'options.privacy': 'ページの内容は手元にとどまります',

  'pages.title': 'ページでの動作',
  'pages.saved': '保存しました',
  'pages.toolbar': 'ツールバーのボタンを押したとき',
  'pages.popup': 'ヘルプを小さなウィンドウで開く',
  'pages.sidebar': 'ヘルプをページの横に開く',
  'pages.badge': 'ツールバーのボタンに、ページのヒントの数を表示',
  'pages.badgeHint': 'ヘルプが常にオンのサイトで表示します。ヒントはブラウザの中で数え、ページの内容は読み取りません。',
  'pages.icon': 'ヒントがあるページで、ツールバーのアイコンに点を表示',
  'pages.iconHint':
    'ブラウザがページのアドレスと、ヒントの対象の場所を照合します。どのページを見ているかは Alongside に伝わりません。',
  'pages.iconNone':
    'Firefox では、ヒントがあるページでアイコンを変えられません。ヘルプが常にオンのサイトでは、数の表示でわかります。',
  'pages.mail': '下書きを開く場所',
  'pages.sites': 'ヘルプが常にオンのサイト',
  'pages.ofPackage': '組織のこれらのサイトでは、ヘルプが常にオンです。サイトごとに、ヘルプからオフにできます。',
  'pages.off': '組織のこれらのサイトでは、ヘルプをオフにしています。',
  'pages.turnOn': 'オンにする',
  'pages.noSites': 'まだありません。よく使うサイトでヘルプを開き、「このサイトでオンにする」を選んでください。',
  'pages.removed': '{host}で、ヘルプの「常にオン」を解除しました。',
  'pages.removedKept':
    '{host}で、ヘルプの「常にオン」を解除しました。そこからのフィードの取得は、引き続きブラウザで許可されています。',

  'progress.fetching': '取得中…',
  'progress.reading': { other: '{n}件を読み込みました' },
  'progress.readingOf': '{total}件中{n}件を読み込みました',
  'progress.saving': '保存中…',
  'progress.indexing': '検索できるように準備中…',
  'progress.name': '進行状況',

  'reason.field': '選択中の入力欄：「{words}」',
  'reason.error': '表示中のメッセージ：{words}',
  'reason.selection': '選択したテキスト：{words}',
  'reason.page': 'このページにある言葉：{words}',
  'reason.place': 'このページのために書かれたヒント',
  'reason.address': 'このページのアドレスにある言葉：{words}',
  'reason.search': '検索した言葉：{words}',

  'search.name': 'ヒントを検索',
  'search.placeFeed': '{title}を検索',
  'search.count': { other: 'ヒントが{n}件見つかりました' },
  'search.clear': 'クリア',

  'status.tips': { other: 'ヒント{n}件・更新：{ago}' },
  'status.noFeed': 'フィードはまだありません',
  'status.first': '最初のヒントを取得中…',
  'status.syncing': { other: 'ヒント{n}件・更新中…' },
  'status.offline': 'オフライン・ヒントの更新：{ago}',
  'status.offlinePlain': 'オフライン',
  'status.failing': '{date}から更新なし',
  'status.failed': 'ヒントを読み込めませんでした',
  'status.syncFailed': 'うまくいきませんでした。もう一度お試しください。',

  'time.now': 'たった今',

  'tip.showMe': '場所を表示',
  'tip.actions': 'このヒントの操作',
  'tip.helped': '役に立った',
  'tip.notThisTime': '今回は違った',
  'tip.thanksHelped': 'よかったです。ありがとうございます。',
  'tip.thanksNot': '教えてくださってありがとうございます。気軽に聞いて大丈夫です。',
  'tip.why': 'このヒントが出た理由',
  'tip.open': '{host}で詳しく読む',
  'tip.openTool': '{host}で開く',
  'tip.checkedBy': '内容確認：{ago}（{name}）',
  'tip.lastChecked': '最終確認：{ago}',
  'tip.lastCheckedBy': '最終確認：{ago}（{name}）',
  'tip.overdue': '{date}以降は未確認',
  'tip.changed': '変更：{ago}',

  'walk.step': '手順{n}/{count}',
  'walk.back': '戻る',
  'walk.next': '次へ',
  'walk.stop': '終了',
  'walk.nothing': 'ここは読むだけで、ページ上に示す場所はありません。',
  'walk.shown': 'ページ上の「{name}」に印を付けました。',
  'walk.shownPlain': 'ページ上の場所に印を付けました。',
  'walk.missing':
    '「{name}」は、今このページに見当たりません。もっと先か、別のタブの中にあるかもしれません。手順はこのままで大丈夫です。',
  'walk.missingPlain':
    'この手順の対象は、今このページに見当たりません。もっと先か、別のタブの中にあるかもしれません。手順はこのままで大丈夫です。',
  'walk.unreadable': 'このページでは、ここから場所を示せません。手順はこのままで大丈夫です。',
};
