import { expect, test } from 'vitest';
import { hintForTitle, type TitleHint } from '../../../lib/core/author/title-hint.ts';

test.each<[string, TitleHint | null, string?]>([
  ['', null],
  ['Help', 'says-nothing'],
  ['FAQ 2', 'says-nothing'],
  ['Hinweis', 'says-nothing', 'de'],
  ['Invoices', 'one-word'],
  ['Rechnungen', 'one-word', 'de'],
  ['How to change a delivery address', null],
  ['Change a delivery address', null],
  ['Change a delivery address.', 'full-stop'],
  ['Change a delivery address…', null],
  ['Change a delivery address, e.g.', null],
  ['配送先を変更する', null, 'ja'],
  ['配送先を変更する。', 'full-stop', 'ja'],
  ['修改收货地址', null, 'zh-CN'],
  ['تغيير عنوان التسليم', null, 'ar'],
  ['CHANGE THE ADDRESS', 'capitals'],
  ['SAP ERP', null],
  ['Why is the cost centre closed?', null],
  [`Change ${'a very long name '.repeat(6)}`, 'long'],
])('%j: %s', (title, hint, language = 'en') => expect(hintForTitle(title, language)).toBe(hint));
