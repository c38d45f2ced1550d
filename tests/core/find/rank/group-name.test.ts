import { describe, expect, test } from 'vitest';
import { groupNameOf } from '../../../../lib/core/find/rank/group-name.ts';

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
