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

  'you.title': '关于你',
  'you.language': '语言',
  'you.auto': '跟随浏览器',
  'you.name': '问题末尾的署名',
  'you.closing': '你的结束语',
  'you.roles': '你的角色（按团队订阅源中的叫法）',
};
