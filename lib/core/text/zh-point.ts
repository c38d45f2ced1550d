// Chinese: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about pointing. */
export const zhPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': '指出位置',
  'point.how':
    '指向页面上的内容并点击。也可以用按键：左右键前后切换，上键扩大范围，下键缩小范围。回车键选定，Esc 键退出。',
  'point.nothing': '还没有框出任何内容。',
  'point.at': '已框出“{name}”。',
  'point.atUnnamed': '已框出没有名称的内容。',
  'point.unnamed': '没有名称',
  'point.outOfReach': '页面的这一部分属于其他网站，无法选取。',
  'point.take': '获取相关帮助',
  'point.previous': '上一个',
  'point.next': '下一个',
  'point.wider': '扩大',
  'point.narrower': '缩小',
  'point.leave': '取消',
  'point.offerTitle': '您想了解什么？',
  'point.offer': '浏览器没有说明您点击了什么。指出它，帮助就会针对它。',
  'point.refused': '无法在此页面上指出位置。',
};
