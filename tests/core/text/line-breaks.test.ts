import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLinePieces } from '../../../lib/core/text/line-breaks.ts';

test('an address breaks after its marks, and in no number', () =>
  expect(toLinePieces('New invoice\nhttps://finance.example/invoices/2026-118?year=2026&step=3')).toEqual([
    'New invoice\n',
    'https://',
    'finance.',
    'example/',
    'invoices/',
    '2026-118?',
    'year=',
    '2026&',
    'step=',
    '3',
  ]));

test('the number of a machine and a day stay whole', () =>
  expect(toLinePieces('http://127.0.0.1:37927/demo/2026-11-29/a-b.c')).toEqual([
    'http://',
    '127.0.0.1:37927/',
    'demo/',
    '2026-11-29/',
    'a-',
    'b.',
    'c',
  ]));

test('what is no address breaks as the browser does', () =>
  expect(toLinePieces('Cost centre 410-200 is closed. See a/b.')).toEqual(['Cost centre 410-200 is closed. See a/b.']));

test('the pieces are the text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string())),
      (words) => {
        const text = words.join(' ');
        expect(toLinePieces(text).join('')).toBe(text);
      },
    ),
  ));
