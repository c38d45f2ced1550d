// Chinese: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The Chinese messages about importing tips. */
export const zhImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': '导入小贴士',
  'import.lead':
    '可从表格（CSV）、Markdown、订阅源、提议、WordPress 导出文件（XML）和帮助中心页面（HTML）导入。可一次选择多个文件，或选择一个 ZIP。添加之前，你会先看到找到了什么。',
  'import.choose': '选择文件…',
  'import.reading': '正在读取文件…',
  'import.making': '正在生成小贴士… {percent}%',
  'import.found': { other: '找到 {n} 条小贴士' },
  'import.files': '文件',
  'import.noneIn': '没有找到小贴士',
  'import.lost': '已略去或改动',
  'import.same': { other: '{n} 条小贴士已存在，内容完全相同。' },
  'import.differing': { other: '{n} 条小贴士已存在，但内容不同' },
  'import.leave': '保留现有的',
  'import.replace': '替换现有的',
  'import.which': '是哪些',
  'import.add': { other: '添加 {n} 条小贴士' },
  'import.addAndReplace': '添加 {n} 条，替换 {other} 条',
  'import.nothing': '没有可添加的新内容。',
  'import.failed': '无法读取这些文件。没有添加任何内容。',
  'import.did': { other: '导入 {n} 条小贴士' },
  'import.title': '导入的小贴士',
};
