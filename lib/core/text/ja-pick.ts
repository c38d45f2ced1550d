// Japanese: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about picking. */
export const jaPick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': 'ページ上で選ぶ',
  'pick.tip': 'このヒントの対象を選んでください',
  'pick.step': 'この手順で示す場所を選んでください',
  'pick.take': 'これを選ぶ',
  'pick.done': '「{name}」を選びました。',
  'pick.doneUnnamed': '名前のない項目を選びました。',
  'pick.nothing': '何も選ばれませんでした。もう一度お試しください。',
};
