// What pages call the parts of a field: those that show what was typed or chosen, such as chips, chosen entries, copies
// and names of files, and those that belong to the value.
import { withAny } from './values.ts';

/** Names of affixes: `€`, `https://`, `kg`. */
export const AFFIX = withAny('class*', 'addon affix prefix suffix adornment prepend append input-group-text -unit');

/** The classes of an element as words: `MuiChip-root` and `single_value` are several. */
export const classWords = (element: Element): string =>
  (element.getAttribute('class') ?? '').slice(0, 400).replace(/_|(?<=[a-z])(?=[A-Z])/g, '-');

const CALLED = [
  '(chip|tag|token|pill|badge|highlight|mirror|value|file-?name)s?',
  'val',
  'fname',
  'chosen',
  'choices?-+item',
].join('|');

/** Makes the pattern of classes that say so; `more` are further words, and a class `item` is one by itself. */
export const calledValue = (more: string): RegExp =>
  new RegExp(`(?<![a-z])(${CALLED}|${more})(?![a-z])|(?<!\\S)item(?!\\S)`, 'i');
