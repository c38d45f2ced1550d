// Japanese: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Japanese notes about feeds. */
export const jaFeeds: FeedsCatalogue = {
  'feeds.needAuthor': { other: '作成者の対応が必要なヒントが{n}件あります：{titles}' },
  'feeds.needShort': { other: '{n}件は作成者の対応が必要です' },
  'feeds.noteCount': { other: 'このフィードの管理者への注意が{n}件あります' },
  'feeds.local': 'このデバイスのフォルダーを反映中',
  'feeds.inFolder': { other: 'フォルダー内の問題{n}件' },
  'feeds.folderErrors': {
    other: 'フォルダーにエラーが{n}件あります（最初：{place}）。修正するまで、ヒントは変わりません。',
  },
  'options.searchOnly': 'どのヒントにも対象のページが書かれていないため、検索でのみ見つかります。',
  'tip.by': '作成：{names}',
  'failure.jsonAt': '{line}行目の{column}文字目、{found}',
  'note.unusable': 'ここの値（{found}）は使えないため、除外しました。{expected}を書くか、キーを削除してください。',
  'note.unknown-key': 'このキーはフィード形式にないため、効果がありません。つづりを確かめるか、削除してください。',
  'note.read-as': 'これは {meant} として読み取られます。{meant} と書いてください。',
  'note.shortened': 'フィードで許される長さを超えているため、先頭の部分だけが使われます。短くしてください。',
  'note.no-title': 'フィードにタイトルがないため、{meant} と表示されます。タイトルを付けてください。',
  'note.unknown-contact':
    'idが{found}の連絡先はこのフィードにないため、誰も表示されません。連絡先を追加するか、idを直してください。',
  'note.unknown-kind':
    '{found}という種類はないため、通常のヒントとして扱います。フィード形式にある種類を選んでください。',
  'note.pattern':
    '{found}はパターンとして使えないため、除外しました。https://finance.example/invoices/* のように書いてください。',
  'note.picture': '画像が大きすぎるため、除外しました。小さくするか、枚数を減らしてください。',
  'note.too-long': '長さの上限を超えているため、除外しました。短くしてください。',
  'note.twice': '同じidの項目が2つあるため、最後のものだけを使います。それぞれに別のidを付けてください。',
  'note.no-id': '使えるidがないため、この項目を除外しました。変わらないidを付けてください。',
  'note.no-content':
    '内容がないため、この項目を除外しました。content_html、content_text、summaryのいずれかを書いてください。',
  'note.no-item': 'ここにあるのは項目ではなく{found}のため、除外しました。項目を書くか、削除してください。',
  'note.search-only':
    'ここの値は使えません。対象外の場所に表示されないよう、このヒントは検索でのみ見つかります。値を直すか、削除してください。',
  'note.too-nested': 'HTMLの要素が多すぎるか、入れ子が深すぎるため、除外しました。簡単にしてください。',
  'note.decisive': '{key}には{expected}が必要ですが、{found}がありました。',
  'note.item': '項目{n}',
  'note.person': '連絡先{id}',
  'found.list': 'リスト',
  'found.object': 'オブジェクト',
  'found.nothing': '空の値',
  'note.picture-bad-address': '画像のアドレスではありません。直すか、画像を削除してください。',
  'note.picture-insecure': 'アドレスがhttp://で始まっています。https://を使ってください。',
  'note.picture-other-host': '画像が{host}にあります。フィードと同じホストに置いてください。',
  'note.picture-redirect': 'アドレスが{host}に転送されます。画像をフィードと同じホストに置いてください。',
  'note.picture-redirect-key':
    'アドレスが別のアドレスに転送され、フィードのキーは転送先に送られません。最終的なアドレスを書いてください。',
  'note.picture-cors':
    'サーバーが読み取りを許可していません。画像にもAccess-Control-Allow-Origin: *を付けて送るようにしてください。',
  'note.picture-refused':
    'サーバーがキーを求めていますが、フィードのキーでは認められません。フィードを読める人に画像も渡すようにしてください。',
  'note.picture-http': 'サーバーが画像の代わりに{status}を返しました。アドレスを確かめてください。',
  'note.picture-later': 'サーバーが混み合っているか、応答しませんでした。次の同期でもう一度確認します。',
  'note.picture-disk': 'この端末に保存する空きがありませんでした。',
  'note.picture-type':
    'PNG、JPEG、GIF、WebPのいずれでもありません（SVGはスクリプトを含むことがあります）。いずれかの形式で保存してください。',
  'note.picture-large': '画像が大きすぎます。上限は{megabytes} MB、縦横それぞれ{side}ピクセルです。',
  'note.picture-many': 'ヒントまたはフィードに入れられる画像の数や量を超えています。減らすか、小さくしてください。',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'Webアドレス',
  'expected.date': '2026-11-23のような日付',
  'expected.email': 'メールアドレス',
  'expected.list': 'リスト',
  'expected.object': 'オブジェクト',
  'expected.truth': 'trueまたはfalse',
  'expected.number': '数値',
  'expected.text': 'テキスト',
};
