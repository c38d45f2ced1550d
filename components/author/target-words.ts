import type { Text, TextKey } from '../../lib/core/text/text.ts';
import type { StepTarget } from '../../lib/core/walk.ts';

const SENTENCES = new Map<string, TextKey>([
  ['button', 'steps.pointsButton'],
  ['link', 'steps.pointsLink'],
  ['tab', 'steps.pointsTab'],
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox'].map((role): [string, TextKey] => [
    role,
    'steps.pointsField',
  ]),
]);

/** What a step points at, in words. */
export function toTargetWords({ name, role }: StepTarget, text: Text): string {
  if (!name) return text('steps.pointsPlace');
  return text(SENTENCES.get(role ?? '') ?? 'steps.pointsName', { name });
}
