// Which messages of a page count when help was asked about words.
import { expect, test } from 'vitest';
import { messagesOfWords } from '../../../lib/platform/page/message-meant.ts';

const ERRORS = ['The order was not saved', 'Ledger 9 is closed for May'];

test.each([
  ['the message itself', 'Ledger 9 is closed for May'],
  ['a part of it', 'Ledger 9 is closed'],
  ['more than it', 'Ledger 9 is closed for May. Details'],
])('words that are %s have it first', (_, words) =>
  expect(messagesOfWords(ERRORS, words)).toEqual({ errors: [ERRORS[1], ERRORS[0]], error: ERRORS[1] }),
);

test.each(['Terms of payment', 'May', ''])('“%s” is of none, and so no message counts', (words) =>
  expect(messagesOfWords(ERRORS, words)).toEqual({ errors: [], error: null }),
);
