// Chinese: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Chinese notes about feeds. */
export const zhFeeds: FeedsCatalogue = {
  'feeds.needAuthor': { other: '{n} 条小贴士需要作者修正：{titles}' },
  'feeds.noteCount': { other: '给此订阅源维护者的 {n} 条提示' },
  'options.searchOnly': '其中的小贴士都没有写明适用的页面，因此只能通过搜索找到。',
  'tip.by': '作者：{names}',
  'failure.jsonAt': '第 {line} 行第 {column} 列，{found} 处',
  'note.unusable': '此处的值 {found} 无法使用，已略去。请改为{expected}，或删除此键。',
  'note.unknown-key': '订阅源格式中没有这个键，因此它不起作用。请检查拼写，或将其删除。',
  'note.unknown-contact': '此订阅源中没有 id 为 {found} 的联系人，因此不会显示任何人。请添加该联系人，或更正 id。',
  'note.unknown-kind': '没有 {found} 这种类型，因此按普通小贴士使用。请从格式规定的类型中选择。',
  'note.pattern': '{found} 不能用作适用位置，已略去。请写成 https://finance.example/invoices/* 这样的形式。',
  'note.picture': '有图片过大，已略去。请缩小图片，或减少图片数量。',
  'note.too-long': '此处超过允许的长度，已略去。请缩短。',
  'note.twice': '有两个条目使用此 id，因此只采用最后一个。请为每个条目设置不同的 id。',
  'note.no-id': '此条目没有可用的 id，已略去。请为它设置一个固定不变的 id。',
  'note.no-content': '此条目没有内容，已略去。请填写 content_html、content_text 或 summary。',
  'note.no-item': '此处不是条目，而是 {found}，已略去。请写入条目，或将其删除。',
  'expected.address': '网址',
  'expected.date': '如 2026-11-23 的日期',
  'expected.email': '电子邮件地址',
  'expected.list': '列表',
  'expected.object': '对象',
  'expected.truth': 'true 或 false',
  'expected.number': '数字',
  'expected.text': '文字',
};
