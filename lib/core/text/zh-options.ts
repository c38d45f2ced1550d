// Chinese: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages of the options page. */
export const zhOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': '组织的设置',
  'policy.problems': '有些值无法使用，其余的有效。请告诉管理员。',
  'policy.expected': '此处应为：{expected}',
  'policy.wanted': '你的组织推荐这些网站。浏览器会对每个网站询问一次。',
  'policy.noOtherFeeds': '关注哪些订阅源由你的组织决定。',
  'policy.heldFeeds': '你自己的订阅源会保留，限制取消后会恢复关注：',

  'quiet.title': '已隐藏的小贴士和免打扰',
  'quiet.untilTime': '所有网站，直到 {time}',
  'quiet.end': '重新显示',

  'welcome.title': '帮助，就在你正在用的页面上',
  'welcome.tips': '卡在某个字段、词语或提示信息上？一键就能看到团队针对此处的小贴士。',
  'welcome.ask': '没有合适的小贴士？给懂行同事的提问已写好一半。',
  'welcome.private': '页面上的内容只留在你的浏览器中。',
  'welcome.ok': '寻求帮助，尽管开口。',
  'welcome.feed': '添加团队的小贴士',
  'welcome.feedHow': '粘贴你收到的地址。在此之前，有知名网站的示例可用。',
  'welcome.try': '试一试',
  'welcome.tryHow': '打开此页面，点击正文，再点击工具栏按钮。',
  'welcome.tryDo': '打开维基百科沙盒',
  'welcome.write': '自己编写小贴士',
  'welcome.writeHow': '在页面上打开帮助，并在菜单中选择“{write}”。工作间会把你的小贴士变成团队的订阅源。',
  'welcome.hand': '随手可用',
  'welcome.pin': '固定按钮：点击工具栏上的拼图图标，再点击 Alongside 旁的图钉。',
  'welcome.pinFirefox': '固定按钮：点击工具栏上的拼图图标，再点击 Alongside 旁的齿轮，选择“固定到工具栏”。',
  'welcome.icon': '图标上的圆点表示该页面有小贴士。由浏览器自行判断，Alongside 不会得知你去了哪里。',
  'welcome.shortcut': '{shortcut} 在页面旁打开帮助。',
  'welcome.menu': '右键菜单也可以。',

  'you.title': '关于你',
  'you.auto': '跟随浏览器',
  'you.name': '提问末尾的署名',
  'you.closing': '你的结束语',
  'you.roles': '你的角色（按团队订阅源中的叫法）',

  'about.title': '关于',
  'about.version': 'Alongside {version}，采用 MIT 许可证的自由软件。',

  'feeds.name': '名称',
  'feeds.color': '颜色',
  'feeds.none': '无',
  'feeds.amber': '琥珀',
  'feeds.blue': '蓝',
  'feeds.violet': '紫',
  'feeds.green': '绿',
  'feeds.red': '红',
  'feeds.olive': '橄榄',
  'feeds.up': '上移 {title}',
  'feeds.down': '下移 {title}',
  'feeds.moved': '{title} 已移到第 {n} 位',

  'key.value': '密钥',
  'key.header': '发送密钥的标头',
  'key.what': '仅当你收到过密钥时填写。它留在此设备上，只发送给 {host}。',
  'key.isSet': '已设置密钥。它留在此设备上，只发送给 {host}。',
  'key.save': '保存密钥',
  'key.remove': '移除密钥',

  'privacy.read': '读取什么',
  'privacy.readWords': '你求助的页面：标题、地址、小标题、标签、消息以及你选中的文字。绝不读取你在字段中输入的内容。',
  'privacy.kept': '保存什么',
  'privacy.keptWords':
    '仅在此设备上：你的设置、你的小贴士、你的提问及提问时的页面，以及你对小贴士的评价。其他页面都不保留。',
  'privacy.leaves': '发送什么',
  'privacy.leavesWords': '只有对上述订阅源及其图片的请求，别无其他。提问以你自己的邮件发出，且你已看过其中每一个字。',
  'privacy.may': '它可以做什么',
  'privacy.mayWords': '只在你按下按钮、快捷键或菜单时读取该页面。其余须由你逐个网站允许。',

  'side.title': '帮助在页面的哪一侧打开',
  'side.auto': '自动：右侧；从右向左书写的页面在左侧',
  'side.left': '左侧',
  'side.right': '右侧',

  'you.rolesKnown': '订阅源中的角色',

  'practice.title': '练习',
  'practice.how': '这是一个虚构的页面。点击某个字段，或按“Save”查看错误提示，再看旁边的帮助。这里的内容不会保留。',

  'welcome.practice': '打开练习页面',
  'welcome.practiceHow': '一个虚构的表单，旁边就是帮助：点击某个字段看看。',
};
