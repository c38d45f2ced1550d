// Chinese: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about the page. */
export const zhPlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': '帮助曾在这里打开',
  'back.words': '页面加载时，浏览器把它关掉了。点击一下就能原样恢复。',
  'back.wordsKeys': '页面加载时，浏览器把它关掉了。按这个按钮或 {shortcut} 就能原样恢复。',
  'back.do': '重新打开帮助',

  'orphaned.title': 'Alongside 已更新',
  'orphaned.words':
    '请按快捷键或点击工具栏按钮，在这里重新打开帮助。在那之前，或在你关闭这里之前，你输入的内容会保留。',

  'unreadable.title': '无法读取此页面',
  'unreadable.titleNotYet': '尚未读取此页面',
  'unreadable.browser-page': '无法读取浏览器自身和扩展的页面。搜索和提问照常可用。',
  'unreadable.store': '浏览器不让扩展读取它的应用商店。搜索和提问照常可用。',
  'unreadable.needs-click': '在这个页面上点击工具栏按钮或按快捷键，帮助就会读取它。搜索和提问照常可用。',
  'unreadable.keys': '按 {shortcut} 或点击工具栏按钮，帮助就会读取此页面。搜索和提问照常可用。',
  'unreadable.pdf': '这里无法读取 PDF 文档。请搜索文档中的词，或问问同事。',
  'unreadable.reader': '这里无法读取阅读模式。退出阅读模式，帮助就会读取原页面。搜索和提问照常可用。',
  'unreadable.file': '不会读取这台设备上的文件。搜索和提问照常可用。',
  'unreadable.no-access': '浏览器或你的组织在这个网站上阻止了扩展。搜索和提问照常可用。',
  'unreadable.no-site': '这个页面是空的，或不属于任何网站。请打开你需要帮助的页面，或者搜索。',
  'unreadable.blank': '这个页面上还没有内容。请打开你需要帮助的页面，或者搜索。',
  'unreadable.busy': '这个页面正忙，没有响应。搜索和提问照常可用；请稍后再打开帮助。',
  'unreadable.not-loaded': '浏览器没能打开这个页面，显示的是它自己的提示。请重新加载。搜索和提问照常可用。',
  'unreadable.failed': '刚才没能读取这个页面。搜索和提问照常可用。',
};
