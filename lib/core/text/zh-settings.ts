// Chinese: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages of settings. */
export const zhSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': '这个页面是订阅源',
  'addThis.words': '添加后，就能在相应的页面上看到其中的小贴士。',
  'addThis.do': '添加此订阅源',
  'addThis.allow': '允许访问 {host} 并添加',

  'policy.set': '由你的组织设置',
  'storage.anew': '这台设备上的小贴士曾损坏，需要重新获取。你自己的小贴士和提问都还在，你无需做任何事。',
  'storage.memory':
    '目前无法在这台设备上保存小贴士，因此每次都会重新获取。帮助照常可用。如果磁盘已满，请腾出一些空间。',
  'storage.full': '这台设备没有空间了，你所做的更改可能不会保存。请腾出一些空间，一切就会恢复正常。',
  'storage.unreadable':
    '目前无法读取你的设置、小贴士和提问。Alongside 没有删除任何东西。请重启浏览器；如果不起作用，请联系 IT 支持。',
  'storage.moment': '请稍候…',

  'quiet.menu': '免打扰',
  'quiet.site': '在此网站免打扰',
  'quiet.siteOff': '取消此网站的免打扰',
  'quiet.until': '免打扰到明天',
  'quiet.untilOff': '取消免打扰',
  'tip.hide': '隐藏这条小贴士',
  'tip.hidden': '已隐藏“{title}”',
  'tip.new': '新',
  'tip.inLanguage': '{language}小贴士',
  'tip.ownerGone': '这里提到的人已不在名单中',
  'tip.whyWord': '为什么没用？（选填，仅留在本机）',
  'tip.whyNoted': '已保存在本机。',
  'tip.nextOnPath': '你的下一步：{path}',

  'tip.from': '来自 {title}',

  'quiet.siteDone': '在 {host} 免打扰：无数字，无提醒',
  'quiet.untilDone': '免打扰到明天：无数字，无提醒',

  'askForm.notOpened': '什么都没打开？请复制提问，或在选项中选择另一个邮件应用。',
  'addFeed.notAllowed': '浏览器没有允许，因此没有添加任何内容。',

  'always.lineOff': '此网站：需要时再打开帮助',
  'always.lineOn': '此网站：始终开启帮助',
  'always.what':
    '开启后，你在 {host} 的页面之间切换时，帮助可以一直开着，工具栏按钮也能显示小贴士数量。任何内容都不会离开浏览器。',
  'always.isOn':
    '你在 {host} 的页面之间切换时，帮助可以一直开着，工具栏按钮也能显示小贴士数量。任何内容都不会离开浏览器。',
  'always.turnOn': '为此网站开启',
  'always.turnOff': '为此网站关闭',
  'always.asking': '浏览器正在征求你的同意，请在那里作答。',
  'always.refused': '好的，没有任何更改。',
  'failure.no-usable-tips':
    '来自 {host} 的订阅源里没有一条小贴士可用（共读取 {n} 条）。第一条：{where}，{key}：{detail}。请告诉维护订阅源的人。',
  'failure.bad-key': '此密钥无法发送。密钥是一行普通字母、数字和符号；其标头是一个词，例如 Authorization。',
  'failure.redirect-key': '{host} 转到了另一个地址。有密钥时只读取原地址；如果你知道新地址，请添加它。',
};
