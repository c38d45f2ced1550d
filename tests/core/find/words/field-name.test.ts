import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNamedIn, groupNameOf } from '../../../../lib/core/find/words/field-name.ts';

const LABELS = [
  'Enabled',
  'Idle timeout (minutes)',
  'Hard timeout (minutes)',
  'Minimum amount',
  'Amount',
  '備考',
  'To',
  'No.',
  'IP',
  'Allow attachments',
  'Require attachments',
  'Start date',
  'End date',
  'Date format',
  'Categories',
  'Scale',
];

describe('the field that a message speaks of', () => {
  test.each([
    ['is named in full', 'Hard timeout, in minutes, must be between 0 and 10080.', 'Hard timeout (minutes)'],
    ['is named in part', 'Please enter an idle timeout.', 'Idle timeout (minutes)'],
    ['is the longer of two names', 'The minimum amount must not be negative.', 'Minimum amount'],
    ['is the shorter one where only that is named', 'The amount is missing.', 'Amount'],
    ['is named in a script without spaces', '備考を入力してください。', '備考'],
    ['is an abbreviation', 'IP is not valid.', 'IP'],
    ['is named in another form', 'Related category not found.', 'Categories'],
    ['is the first of two that are named in full', 'The end date must not be before the start date.', 'End date'],
    [
      'is the first, whatever words other names share',
      'You cannot require more attachments than you allow.',
      'Require attachments',
    ],
    ['is the one named in full before one named in part', 'The format of the scale is wrong.', 'Scale'],
    ['is none that only a compound holds', 'Choose whether to rescale.', ''],
    ['is none whose name is a word of any sentence', 'You are not allowed to do this: no rights.', ''],
    ['is none when no name stands in it', 'Please specify a value between 1 and 65535.', ''],
    ['is none when only what names share stands in it', 'A timeout occurred.', ''],
    ['is none without a message', '', ''],
  ])('%s', (_, message, wanted) => expect(fieldNamedIn(message, LABELS)).toBe(wanted));

  test('is one of the names, or none, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (message, names) => {
        expect(['', ...names]).toContain(fieldNamedIn(message, names));
      }),
    );
  });
});

const radio = (label: string | null, section: string | null = null) => ({ label, section, type: 'radio' });

describe('the name of the group of a radio button', () => {
  test.each([
    ['stands before its own', radio('Notify me: Yes', 'General options'), ['Notify me:', 'Yes', 'No'], 'Notify me:'],
    ['is the longest that does', radio('Mail: again: Yes'), ['Mail:', 'Mail: again:'], 'Mail: again:'],
    ['is not another answer', radio('Express insured', 'Delivery'), ['Express', 'Express insured'], ''],
    ['is empty without a label', radio(null), ['Yes'], ''],
    ['is that of a radio button alone', { label: 'Notify me: Yes', type: 'checkbox' }, ['Notify me:'], ''],
    ['is empty where no field is', null, ['Yes'], ''],
  ])('%s', (_, field, labels, name) => expect(groupNameOf(field, labels)).toBe(name));
});
