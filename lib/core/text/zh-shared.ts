// Chinese: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages that are shared. */
export const zhShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': '撤销',
  'undo.dismiss': '关闭',
  'copy.do': '复制',
  'edit.do': '编辑',
  'remove.do': '移除',
  'remove.name': '移除 {name}',
  'cancel.do': '取消',
  'save.plain': '保存',
  'save.toFile': '保存为文件',
  'draft.open': '打开草稿',
  'tip.propose': '推荐给团队',
  'steps.done': '完成',

  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '提醒',
  'severity.rejected': '未采用',
  'severity.noted': '已采用，但有调整',

  'picture.larger': '放大图片：{name}',
  'picture.largerPlain': '放大图片',
  'picture.close': '关闭图片',
  'video.on': '{host} 上的视频',
  'feeds.picturesLeft': { other: '有 {n} 张图片未采用' },
  'mail.to': '收件人',
  'worth.title': '帮助给我带来了什么',
};
