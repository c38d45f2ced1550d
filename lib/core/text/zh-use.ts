// Chinese: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about the use of help. */
export const zhUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': '帮助的使用情况',
  'use.count': '在此设备上统计我用帮助做了什么',
  'use.what':
    '按周和位置统计，保留 {days} 天：打开帮助、阅读小贴士、哪些有帮助、哪些没有、没有结果的搜索、提问及其结果。绝不包含页面标题、网址或你在页面上输入的内容；你写的话只在遮盖隐私内容后保存。不会发送任何内容，隐私窗口中不统计，每一条记录都列在这里。',
  'use.none': '还没有任何统计。',
  'use.week': '{date} 起的一周（{count}）',
  'use.event': '内容',
  'use.place': '位置',
  'use.times': '次数',
  'use.noPlace': '非网页',
  'use.opened': '打开帮助',
  'use.read': '阅读小贴士',
  'use.helped': '小贴士有帮助',
  'use.not-helped': '小贴士这次没帮上',
  'use.unanswered': '没有结果的搜索',
  'use.question': '提出问题',
  'use.answer': '问题得到回答',
  'use.kept': '回答保存为小贴士',
  'use.would-ask': '本来会问别人',
  'use.would-not-ask': '本来不会问别人',
  'use.deleteAll': '删除所有记录',
  'use.sureOff': '关闭并删除至今的所有统计？此操作无法撤销。',
  'use.sureDelete': '删除至今的所有统计？此操作无法撤销。',
  'use.keep': '保留',
  'use.offDo': '关闭并删除',
  'use.notDeleted': '未能删除，请重试。',
  'tip.wouldAsk': '如果没有这条小贴士，你会去问别人吗？',
  'tip.yes': '会',
  'tip.no': '不会',
  'tip.wouldAskNoted': '已记下，谢谢你。',
  'welcome.count': '帮助的使用次数只在此设备上统计，只供你自己查看。选项中可查看每一条记录，也可关闭统计。',
};
