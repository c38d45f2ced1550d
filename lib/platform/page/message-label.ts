// Labels that are messages: some libraries write what is wrong with a field as one more label of it.
import { withAny } from './values.ts';

const SIGNS = withAny('class*', 'error danger invalid');

/** Where fields of one name stand. */
const GROUPS = 'fieldset,form,body';

/**
 * True for a label that is the message of its field and not its name: its field has another label, or it is for a group
 * of fields by their name.
 */
export function isMessageLabel(label: Element): boolean {
  if (label.localName !== 'label' || !label.matches(SIGNS)) return false;
  const { control, htmlFor } = label as HTMLLabelElement;
  if (!control)
    return htmlFor !== '' && label.closest(GROUPS)?.querySelector(`[name="${CSS.escape(htmlFor)}"]`) != null;
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  return !label.contains(control) && labels.some((other) => !other.matches(SIGNS));
}
