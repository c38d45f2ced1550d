import { describe, expect, test } from 'vitest';
import { comparable, lettersOnly, singularName, termLine } from '../../../../lib/core/find/words/names.ts';

test.each([
  ['Cost centre *', 'cost centre'],
  ['Supplier:', 'supplier'],
  [' Net  amount （EUR）: * ', 'net amount (eur)'],
  ['件名：', '件名'],
  ['*', ''],
])('the name %j compares as %j', (name, bare) => expect(comparable(name)).toBe(bare));

describe('names as runs of words and letters', () => {
  test('keep the signs that make other letters of the same ones', () => {
    expect(termLine('दिन')).not.toBe(termLine('दान'));
    expect(lettersOnly('ปี')).not.toBe(lettersOnly('ปู'));
  });

  test('stand as terms in a line, whole words between spaces', () => {
    expect(termLine('Add a new virtual machine')).toContain(termLine('Virtual Machines'));
    expect(termLine('Modules')).not.toContain(termLine('Module bay'));
    expect(termLine('Submodule')).not.toContain(termLine('Module'));
  });

  test.each([
    ['Services', 'service'],
    ['DNS', 'dns'],
    ['enrol_fees', 'enrolfee'],
  ])('%s is %s, singular and plural alike', (name, singular) => expect(singularName(name)).toBe(singular));
});
