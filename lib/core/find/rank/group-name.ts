// What a radio button belongs to: its own label is only one of the answers.
import type { FieldSnapshot } from '../../place/page-snapshot.ts';

/** Without its mark a name before another may be an answer too: _Express_ beside _Express, insured_. */
const ASKS = /[:：?？]$/u;

/** The name of a radio button's group where its label begins with it, as in “Notify me: Yes”; else empty. */
export function groupNameOf(field: FieldSnapshot | null | undefined, labels: readonly string[]): string {
  if (field?.type !== 'radio') return '';
  const own = field.label ?? '';
  const before = labels.filter((label) => ASKS.test(label) && own.startsWith(`${label} `));
  return before.reduce((best, label) => (label.length > best.length ? label : best), '');
}
