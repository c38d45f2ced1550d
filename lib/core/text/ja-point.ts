// Japanese: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about pointing. */
export const jaPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': '指して選ぶ',
  'point.how':
    'ページ上の場所をクリックしてください。キーでも選べます。左右で前後の項目へ、上で範囲を広げ、下で狭めます。Enterで決定、Escapeで中止します。',
  'point.nothing': 'まだ何も囲まれていません。',
  'point.at': '「{name}」を囲んでいます。',
  'point.atUnnamed': '名前のない項目を囲んでいます。',
  'point.unnamed': '名前なし',
  'point.outOfReach': 'この部分は別のサイトのもので、選べません。',
  'point.take': 'これについてヘルプを見る',
  'point.previous': '前へ',
  'point.next': '次へ',
  'point.wider': '広げる',
  'point.narrower': '狭める',
  'point.offerTitle': '何についてのヘルプが必要ですか？',
  'point.offer': 'クリックした場所がブラウザから伝わりませんでした。指して選ぶと、それについてのヘルプを表示します。',
  'point.refused': 'このページでは場所を指せません。',
};
