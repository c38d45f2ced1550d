// Chinese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages of settings. */
export const zhSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'policy.set': '由你的组织设置',
  'policy.problemsTitle': '组织的设置',
  'policy.problems': '有些值无法使用，其余的有效。请告诉维护它们的人。',
  'policy.expected': '此处应为：{expected}',
  'policy.wanted': '你的组织推荐这些网站。浏览器会对每个网站询问一次。',

  'quiet.menu': '静音',
  'quiet.site': '在此网站静音',
  'quiet.siteOff': '取消此网站的静音',
  'quiet.until': '静音到明天',
  'quiet.untilOff': '取消静音',
  'quiet.title': '已隐藏和静音',
  'quiet.untilTime': '所有网站，直到 {time}',
  'quiet.end': '恢复',

  'tip.hide': '隐藏',
  'tip.hidden': '已隐藏“{title}”',
  'tip.new': '新',
  'tip.ownerGone': '其中提到的人已不在名单中',
  'tip.whyWord': '一个词说明原因？仅留在本机。',
  'tip.whyNote': '记下',
  'tip.whyNoted': '已记在本机。',

  'you.title': '关于你',
  'you.language': '语言',
  'you.auto': '跟随浏览器',
  'you.name': '问题末尾的署名',
  'you.closing': '你的结束语',
  'you.roles': '你的角色（按团队订阅源中的叫法）',
};
