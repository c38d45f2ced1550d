// Chinese: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about picking. */
export const zhPick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': '在页面上选取',
  'pick.tip': '选取此小贴士所针对的内容',
  'pick.step': '选取此步骤要指出的内容',
  'pick.take': '选取此项',
  'pick.done': '已选取“{name}”。',
  'pick.doneUnnamed': '已选取没有名称的内容。',
  'pick.nothing': '未选取任何内容。请重试。',
};
