// Chinese: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about what is to be mended in a tip. */
export const zhProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': '只有标题。请写明该怎么做。',
  'problem.no-content': '还没有正文，所以读者收不到这条小贴士。请写明该怎么做。',
  'problem.title-empty': '请在标题里说明这条小贴士讲什么，读者靠标题来选择。',
  'problem.same-title': '“{other}”针对相同的页面，标题也相同。请在标题里说明这条有何不同。',
  'problem.near-duplicate': '内容与“{other}”几乎相同。请把两条合成一条。',
  'problem.shadowed': '凡是适用这条小贴士的地方，“{other}”总排在前面。请写明区别，或把两条合成一条。',
  'problem.review-overdue': '复查日期是{day}，已过期。请重读这条小贴士并设定新的日期。',
  'problem.review-soon': '复查日期是{day}。',
  'problem.unknown-owner': '{owner}不在这个订阅源的联系人之中。请从中选一位负责人。',
  'problem.unknown-contact': '{found}不在这个订阅源的联系人之中，所以不会显示任何人。请从中选择，或将其移除。',
  'problem.language': '{found}不是语言代码。请使用 en、de 或 pt-BR 之类的代码。',
  'problem.path-step': '这条路径的步骤编号不连续：有重复或缺失。',
  'problem.twice': '另一条小贴士的 ID 相同，读者只会收到其中一条。请让各条 ID 不同。',
  'problem.translation': '所指的原文小贴士不存在，或者它本身就是这条的译文。请选择原文。',
  'problem.translation-old': '原文“{other}”与翻译时的不同。请翻译改动的部分。',
  'problem.feed-size': '需要 {n} 个 5 MB 的文件，而最多只读取 {most} 个。请分成两个订阅源。',
  'problem.pattern': '{found}不是小贴士可以针对的地址。请写成 https://finance.example/invoices/* 这样的形式。',
  'problem.pattern-port': '保存的页面 {page} 使用端口 {port}。请在主机后加上 :{port}，否则小贴士不会在那里显示。',
  'problem.pattern-unseen': '没有保存的页面符合这个地址。请保存一个用来测试，或检查是否有笔误。',
  'problem.unusable': '{found}不能用在这里。请使用{expected}。',
  'problem.word-twice': '{word}在这里出现了多次，一次就够了。',
};
