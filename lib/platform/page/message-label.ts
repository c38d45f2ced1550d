// Labels that are messages: some libraries write what is wrong with a field as one more label of it.
import { firstOf, precedes } from './element-walk.ts';
import { withAny } from './values.ts';

const SIGNS = withAny('class*', 'error danger invalid');

/** Where fields of one name stand. */
const GROUPS = 'fieldset,form,body';

/** True for words that are more red than anything else. */
function isReddish(label: Element): boolean {
  const [red = 0, ...others] = (getComputedStyle(label).color.match(/\d+/g) ?? []).map(Number);
  return red > 2 * Math.max(...others.slice(0, 2));
}

/** True for a label of no field that is marked and stands last, after a field with a label of its own. */
function isLoose(label: Element): boolean {
  const field = label.previousElementSibling as Partial<HTMLInputElement> | null;
  return (
    label.nextElementSibling === null && field?.labels?.[0] !== undefined && (label.matches(SIGNS) || isReddish(label))
  );
}

/**
 * True for a label that is the message of its field and not its name: its field has another label, or words before it, or
 * it is for a group of fields by their name.
 */
export function isMessageLabel(label: Element): boolean {
  if (label.localName !== 'label') return false;
  const { control, htmlFor } = label as HTMLLabelElement;
  const isMarked = label.matches(SIGNS);
  if (!control && htmlFor === '') return isLoose(label);
  if (!control) return isMarked && label.closest(GROUPS)?.querySelector(`[name="${CSS.escape(htmlFor)}"]`) != null;
  if (label.contains(control)) return false;
  const labels = firstOf((control as HTMLInputElement).labels);
  if (isMarked && labels.some((other) => !other.matches(SIGNS))) return true;
  const isAfter = precedes(control, label);
  const [first] = labels;
  if (first && first !== label) return isAfter && (isMarked || (isReddish(label) && !isReddish(first)));
  // The only label, added after a field that carries the same mark and has words before it.
  return isAfter && isMarked && control.matches(SIGNS) && /\p{L}/u.test(control.previousSibling?.nodeValue ?? '');
}
