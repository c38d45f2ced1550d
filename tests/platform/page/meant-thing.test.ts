import { expect, test } from 'vitest';
import { meantMessageFirst } from '../../../lib/platform/page/meant-thing.ts';

const ERRORS = ['The supplier is blocked', 'FI-204: Cost centre 410 is closed', 'Amount is missing'];
const asked = (words: string, isMessage = false) => ({ words, field: null, isMessage });

test.each([
  ['the message itself', asked('Amount is missing'), 'Amount is missing'],
  ['most of a message', asked('Cost centre 410 is closed'), 'FI-204: Cost centre 410 is closed'],
  ['a message with its button', asked('The supplier is blocked Dismiss'), 'The supplier is blocked'],
  ['a marked message that was not found', asked('The period is locked', true), 'The period is locked'],
])('%s comes first, and the others stay in their order', (_, thing, first) => {
  const errors = meantMessageFirst(thing, ERRORS);
  expect(errors).toEqual([first, ...ERRORS.filter((error) => error !== first)]);
});

test.each(['Amount', 'supplier', 'Save', 'A paragraph that says among much else that the Amount is missing, and why.'])(
  '“%s” is no message',
  (words) => expect(meantMessageFirst(asked(words), ERRORS)).toBeNull(),
);
