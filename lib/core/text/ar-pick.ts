// Arabic: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about picking. */
export const arPick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': 'اختر من الصفحة',
  'pick.tip': 'اختر ما تتناوله هذه النصيحة',
  'pick.step': 'اختر ما تشير إليه هذه الخطوة',
  'pick.take': 'اختر هذا',
  'pick.done': 'تم اختيار «{name}».',
  'pick.doneUnnamed': 'تم اختيار شيء بلا اسم.',
  'pick.nothing': 'لم يُختَر شيء. حاول مرة أخرى.',
};
