import { describe, expect, it, test } from 'vitest';
import { toPageHeading } from '../../../lib/core/place/page-heading.ts';

const name = (title: string, headings: string[] = [], url = 'https://finance.example/invoices/4711') =>
  toPageHeading({ title, headings, url });

describe('a title alone', () => {
  test.each([
    ['Invoice 4711 – Edit | Finance Suite', 'Invoice 4711 – Edit'],
    ['New invoice · Northfield Finance', 'New invoice'],
    ['Cost centres - Settings - Contoso ERP', 'Cost centres - Settings'],
    ['Rechnung 4711 bearbeiten – Buchhaltung', 'Rechnung 4711 bearbeiten'],
    ['Nouvelle facture | Portail financier', 'Nouvelle facture'],
    ['Factura nueva — Gestión', 'Factura nueva'],
    ['Nova fatura » Portal da Universidade', 'Nova fatura'],
    ['請求書の編集 | 経理システム', '請求書の編集'],
    ['請求書の編集｜経理システム', '請求書の編集'],
    ['新建发票_财务系统', '新建发票'],
    ['فاتورة جديدة | النظام المالي', 'فاتورة جديدة'],
    ['(3) Inbox – Northfield Mail', 'Inbox'],
    ['(1,204) [2] Anfragen - Helpdesk', 'Anfragen'],
    ['（5）受信トレイ - メール', '受信トレイ'],
    ['● report.md — Editor', 'report.md'],
    ['• (2) General | Chat', 'General'],
    ['Invoice\u202e 4711\n  \t| Suite', 'Invoice 4711'],
    ['Re-open a month-end – Suite', 'Re-open a month-end'],
    ['Budget 2026/27', 'Budget 2026/27'],
    ['C++: what to order :: Wiki', 'C++: what to order'],
    ['2026 – 27 – Planning', '2026 – 27'],
    ['', ''],
    ['   ', ''],
    ['(7)', ''],
    ['–', '–'],
  ])('%j is called %j', (title, own) => expect(name(title)).toBe(own));

  it('that begins with the site keeps the rest', () => {
    expect(name('GitHub - northfield/ledger: Books', [], 'https://github.com/northfield/ledger')).toBe(
      'northfield/ledger: Books',
    );
  });

  it('that is only the site’s name stands where there is nothing else', () => {
    expect(name('Finance', [], 'https://www.finance.example/')).toBe('Finance');
  });

  it('is left as long as it is', () => {
    const long = 'How the cost of a course that several departments share is to be booked '.repeat(8).trim();
    expect(name(`${long} | Finance Suite`)).toBe(long);
  });

  it('of a page without an address that can be read loses its last part alone', () => {
    expect(name('Invoice – Suite', [], 'about:blank')).toBe('Invoice');
  });
});

describe('with headings', () => {
  test.each([
    [
      'the one that the title has',
      'Invoice 4711 – Edit | Finance Suite',
      ['Finance Suite', 'Invoice 4711'],
      'Invoice 4711',
    ],
    ['in its own writing', 'NEW INVOICE | Suite', ['New invoice'], 'New invoice'],
    [
      'the fullest of several',
      'Invoice 4711 – Edit | Suite',
      ['Edit', 'Invoice', 'Invoice 4711 – Edit'],
      'Invoice 4711 – Edit',
    ],
    ['none that stands there within a word', 'Invoices of March | Suite', ['Invoice'], 'Invoices of March'],
    ['none that is a letter or two', 'A to Z | Suite', ['A'], 'A to Z'],
    ['none of a menu or a notice', 'Expense report 2291 | Suite', ['We use cookies', 'Menu'], 'Expense report 2291'],
    ['the first where the title is the site’s', 'Finance', ['Finance', 'Invoice 4711', 'Lines'], 'Invoice 4711'],
    ['the first where there is no title', '', ['Invoice 4711'], 'Invoice 4711'],
    ['one in Japanese', '請求書の編集 | 経理システム', ['請求書の編集'], '請求書の編集'],
  ])('it is called by %s', (_, title, headings, own) => expect(name(title, headings)).toBe(own));
});
