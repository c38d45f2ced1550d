// Japanese: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about what is to be mended in a tip. */
export const jaProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': 'タイトルしかありません。何をすればよいかを書いてください。',
  'problem.no-content': 'まだ本文がないため、このヒントは読者に届きません。何をすればよいかを書いてください。',
  'problem.title-empty': '何についてのヒントかをタイトルに書いてください。読者はタイトルで選びます。',
  'problem.same-title': '同じページ向けの「{other}」とタイトルが同じです。違いをタイトルに書いてください。',
  'problem.near-duplicate': '「{other}」とほぼ同じ内容です。一つのヒントにまとめてください。',
  'problem.shadowed': 'このヒントの対象では、いつも「{other}」が先に出ます。違いを書くか、一つにまとめてください。',
  'problem.review-overdue': '見直しの期限は{day}でした。読み直して、次の日付を設定してください。',
  'problem.review-soon': '見直しの期限は{day}です。',
  'problem.unknown-owner': '{owner}はこのフィードの連絡先にありません。その中から責任者を選んでください。',
  'problem.unknown-contact':
    '{found}はこのフィードの連絡先にないため、表示されません。その中から選ぶか、外してください。',
  'problem.language': '{found}は言語コードではありません。en、de、pt-BR などを使ってください。',
  'problem.path-step': 'この手順の番号が連続していません。重複しているか、抜けています。',
  'problem.twice': '別のヒントと同じ ID のため、片方しか読者に届きません。それぞれ別の ID にしてください。',
  'problem.translation': '翻訳元とされるヒントがないか、それ自体がこのヒントの翻訳です。原文を選んでください。',
  'problem.translation-old':
    '原文の「{other}」は、この翻訳のもとになったものと異なります。変わったところを訳してください。',
  'problem.feed-size':
    '5 MB のファイルが {n} 個必要ですが、読まれるのは最大 {most} 個です。フィードを二つに分けてください。',
  'problem.pattern':
    '{found}はヒントの対象にできるアドレスではありません。https://finance.example/invoices/* のように書いてください。',
  'problem.pattern-port':
    '保存したページ {page} のポートは {port} です。ホストの後に :{port} を付けないと、そこには表示されません。',
  'problem.pattern-unseen':
    'このアドレスに合う保存ページがありません。テスト用に保存するか、誤字がないか確認してください。',
  'problem.unusable': '{found}はここでは使えません。{expected}にしてください。',
  'problem.word-twice': '{word}が重複しています。一つで十分です。',
};
