// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isPlainHeader } from '../../../lib/platform/page/table-columns.ts';

function heads(rows: string): boolean {
  document.body.innerHTML = `<table>${rows}</table>`;
  return isPlainHeader(document.querySelector('#cell') ?? expect.fail('no cell'));
}

describe('a cell of plain words heads its column', () => {
  test.each([
    [
      'above fields that differ by their row',
      '<tr><td>Item<td id=cell>Cost centre<tr><td>Pen<td><input name=cc1><tr><td>Ink<td><input name=cc2>',
    ],
    [
      'above rows of nothing but fields',
      '<tr><td>Net<td id=cell>Tax<tr><td><input><td><input><tr><td><input><td><input>',
    ],
  ])('%s', (_, rows) => expect(heads(rows)).toBe(true));

  test.each([
    [
      'above words',
      '<tr><td id=cell>Item<td>Cost centre<tr><td>Pen<td><input name=cc1><tr><td>Ink<td><input name=cc2>',
    ],
    [
      'further down',
      '<tr><td>Item<td>Cost centre<tr><td id=cell>Pen<td><input name=cc1><tr><td>Ink<td><input name=cc2>',
    ],
    [
      'above fields of different names',
      '<tr><td>Made<td id=cell>in May<tr><td>City<td><input name=city><tr><td>Name<td><input name=name>',
    ],
    [
      'over two columns',
      '<tr><td>Item<td id=cell colspan=2>Price<tr><td>Pen<td><input name=a1><td><input name=b1><tr><td>Ink<td><input name=a2><td><input name=b2>',
    ],
    [
      'beside a field',
      '<tr><td id=cell>Item<td><input name=cc0><tr><td>Pen<td><input name=cc1><tr><td>Ink<td><input name=cc2>',
    ],
    ['above one row alone', '<tr><td>Item<td id=cell>Qty<tr><td>Pen<td><input name=cc1>'],
  ])('not %s', (_, rows) => expect(heads(rows)).toBe(false));
});
