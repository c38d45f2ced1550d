// Japanese: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about importing tips. */
export const jaImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': 'ヒントを取り込む',
  'import.lead':
    '表（CSV）、Markdown、フィード、提案、WordPress のエクスポート（XML）、ヘルプセンターのページ（HTML）から取り込めます。複数のファイルか ZIP を選んでください。追加する前に、見つかった内容を確認できます。',
  'import.choose': 'ファイルを選ぶ…',
  'import.reading': 'ファイルを読み込んでいます…',
  'import.making': 'ヒントを作成しています… {percent}%',
  'import.found': { other: 'ヒントが {n} 件見つかりました' },
  'import.files': 'ファイル',
  'import.noneIn': 'ヒントはありません',
  'import.lost': '省かれたもの・変わったもの',
  'import.same': { other: '{n} 件はまったく同じものがすでにあります。' },
  'import.differing': { other: '{n} 件はすでにあり、内容が異なります' },
  'import.leave': '今あるものを残す',
  'import.replace': '今あるものを置き換える',
  'import.which': '対象のヒント',
  'import.add': { other: 'ヒント {n} 件を追加' },
  'import.addAndReplace': '{n} 件を追加、{other} 件を置き換え',
  'import.nothing': '新しく追加するものはありません。',
  'import.failed': 'これらのファイルを読み込めませんでした。何も追加していません。',
  'import.did': { other: 'ヒント {n} 件の取り込み' },
  'import.title': '取り込んだヒント',
};
