// Japanese: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about the page. */
export const jaPlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': 'ここでヘルプが開いていました',
  'back.words': 'ページの読み込み時にブラウザが閉じました。クリックすると、元のまま戻ります。',
  'back.wordsKeys': 'ページの読み込み時にブラウザが閉じました。このボタンか{shortcut}で、元のまま戻ります。',
  'back.do': 'ヘルプを開き直す',

  'orphaned.title': 'Alongsideが更新されました',
  'orphaned.words':
    'ショートカットキーかツールバーのボタンを押すと、ヘルプがここで開き直します。入力した内容は、それまで、またはここを閉じるまで残ります。',

  'unreadable.title': 'このページは読み取れません',
  'unreadable.titleNotYet': 'このページはまだ読み取っていません',
  'unreadable.browser-page':
    'ブラウザ自体のページと拡張機能のページは読み取れません。検索と質問はいつもどおり使えます。',
  'unreadable.store': 'ブラウザのストアのページは、拡張機能からは読み取れません。検索と質問はいつもどおり使えます。',
  'unreadable.needs-click':
    'このページでツールバーのボタンかショートカットキーを押すと、ヘルプがページを読み取ります。検索と質問はいつもどおり使えます。',
  'unreadable.keys':
    '{shortcut}かツールバーのボタンを押すと、ヘルプがこのページを読み取ります。検索と質問はいつもどおり使えます。',
  'unreadable.pdf': 'PDF文書は、ここからは読み取れません。文書にある言葉で検索するか、同僚に聞いてみてください。',
  'unreadable.reader':
    'リーダービューは、ここからは読み取れません。リーダービューを終えると、ヘルプが元のページを読み取ります。検索と質問はいつもどおり使えます。',
  'unreadable.file': 'この端末のファイルは読み取りません。検索と質問はいつもどおり使えます。',
  'unreadable.no-access':
    'ブラウザまたは組織が、このサイトで拡張機能をブロックしています。検索と質問はいつもどおり使えます。',
  'unreadable.no-site':
    'このページは空か、どのサイトのものでもありません。ヘルプが必要なページを開くか、検索してください。',
  'unreadable.blank': 'このページにはまだ何もありません。ヘルプが必要なページを開くか、検索してください。',
  'unreadable.busy':
    'このページは処理中で、応答がありませんでした。検索と質問はいつもどおり使えます。少し待ってから、ヘルプを開き直してください。',
  'unreadable.not-loaded':
    'ブラウザはこのページを開けず、代わりに独自のメッセージを表示しています。再読み込みしてみてください。検索と質問はいつもどおり使えます。',
  'unreadable.failed': '今回はこのページを読み取れませんでした。検索と質問はいつもどおり使えます。',
};
