import { expect, test } from 'vitest';
import { fitName } from '../../../lib/platform/page/spotlight/name-fit.ts';

test.each<[string, string, ReturnType<typeof fitName>]>([
  ['Save', 'Save', 'whole'],
  ['save', 'SAVE', 'whole'],
  [' Cost\u00a0 centre ', 'Cost centre', 'whole'],
  ['Cost centre:', 'Cost centre', 'whole'],
  ['Cost centre *', 'Cost centre', 'whole'],
  ['Cost centre * :', 'Cost centre', 'whole'],
  ['Choose…', 'Choose', 'whole'],
  ['Save as draft', 'Save', 'start'],
  ['Cost centre (required)', 'Cost centre', 'start'],
  ['Überweisung an Lieferanten', 'überweisung', 'start'],
  ['Saved', 'Save', null],
  ['Überweisungen', 'Überweisung', null],
  ['Do not save', 'Save', null],
  ['Save', 'Save as draft', null],
  ['', 'Save', null],
  ['Save', ' ', null],
  ['*', ':', null],
])('an element called “%s” is called for as “%s”: %s', (found, wanted, fit) => {
  expect(fitName(found, wanted)).toBe(fit);
});
