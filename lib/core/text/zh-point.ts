// Chinese: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about pointing. */
export const zhPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': '指出位置',
  'point.how': '点击页面上的内容。也可以用键盘：左右键前后切换，上键扩大范围，下键缩小范围，回车键选定，Esc 键取消。',
  'point.nothing': '还没有框出任何内容。',
  'point.at': '已框出“{name}”。',
  'point.atUnnamed': '已框出没有名称的内容。',
  'point.unnamed': '未命名',
  'point.outOfReach': '页面的这一部分属于其他网站，无法选取。',
  'point.take': '获取相关帮助',
  'point.previous': '上一个',
  'point.next': '下一个',
  'point.wider': '扩大',
  'point.narrower': '缩小',
  'point.offerTitle': '你需要哪方面的帮助？',
  'point.offer': '浏览器没有说明你点击了什么。请指出它，就能获取针对它的帮助。',
  'point.refused': '无法在此页面上指出位置。',
};
