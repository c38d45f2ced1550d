// Japanese: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Japanese notes about feeds. */
export const jaFeeds: FeedsCatalogue = {
  'feeds.needAuthor': { other: '作成者の対応が必要なヒントが{n}件あります：{titles}' },
  'feeds.noteCount': { other: 'このフィードの管理者への注意が{n}件あります' },
  'options.searchOnly': 'どのヒントにも対象のページが書かれていないため、検索でのみ見つかります。',
  'tip.by': '作成：{names}',
  'failure.jsonAt': '{line}行目の{column}文字目、{found}',
  'note.unusable': 'ここの値（{found}）は使えないため、除外しました。{expected}を書くか、キーを削除してください。',
  'note.unknown-key': 'このキーはフィード形式にないため、効果がありません。つづりを確かめるか、削除してください。',
  'note.unknown-contact':
    'idが{found}の連絡先はこのフィードにないため、誰も表示されません。連絡先を追加するか、idを直してください。',
  'note.unknown-kind':
    '{found}という種類はないため、通常のヒントとして扱います。フィード形式にある種類を選んでください。',
  'note.pattern':
    '{found}は場所として使えないため、除外しました。https://finance.example/invoices/* のように書いてください。',
  'note.picture': '画像が大きすぎるため、除外しました。小さくするか、枚数を減らしてください。',
  'note.too-long': '長さの上限を超えているため、除外しました。短くしてください。',
  'note.twice': '同じidの項目が2つあるため、最後のものだけを使います。それぞれに別のidを付けてください。',
  'note.no-id': '使えるidがないため、この項目を除外しました。変わらないidを付けてください。',
  'note.no-content':
    '内容がないため、この項目を除外しました。content_html、content_text、summaryのいずれかを書いてください。',
  'note.no-item': 'ここにあるのは項目ではなく{found}のため、除外しました。項目を書くか、削除してください。',
  'note.search-only':
    'ここの値は使えません。対象外の場所に表示されないよう、このヒントは検索でのみ見つかります。値を直すか、削除してください。',
  'note.too-nested': 'HTMLの要素が多すぎるか、入れ子が深すぎるため、このヒントを除外しました。簡単にしてください。',
  'note.decisive': '{key}には{expected}が必要ですが、{found}がありました。',
  'note.item': '項目{n}',
  'note.person': '連絡先{id}',
  'found.list': 'リスト',
  'found.object': 'オブジェクト',
  'found.nothing': '空の値',
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
