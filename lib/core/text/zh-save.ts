// Chinese: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about saving a page. */
export const zhSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': '保存此页面用于测试',
  'save.lead': '适用于以文件管理小贴士的团队。文件中只会有您在这里看到的内容。',
  'save.maskAddress': '遮盖地址',
  'save.maskAddressHint': '数字、标识符、姓名以及任何像是机密的内容',
  'save.maskTexts': '遮盖文本',
  'save.maskTextsHint': '电子邮件地址、金额、长数字、问候语中的姓名以及任何像是机密的内容',
  'save.first': '在保存的页面上，“{title}”排在第一。',
  'save.firstNone': '在保存的页面上不会显示小贴士。',
  'save.before': '在原页面上是“{title}”。差别在于被遮盖或去掉的内容。',
  'save.beforeNone': '在原页面上不会显示小贴士。差别在于被遮盖或去掉的内容。',
  'save.skip': '跳到保存',
  'save.address': '地址',
  'save.title': '标题',
  'save.field': '您所在的字段',
  'save.selection': '选中的文本',
  'save.heading': '小标题',
  'save.landmark': '页面区域',
  'save.description': '描述',
  'save.here': '字段中输入的内容从不读取，也不会发送任何内容。',
  'save.done': '已保存为 {name}。请把它放进小贴士文件夹的 {folder} 中。',
  'save.nothing': '此页面无法读取，因此没有可保存的内容。',
};
