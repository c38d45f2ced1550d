import type { Text } from '../../../lib/core/text/text.ts';
import type { StepTarget } from '../../../lib/core/walk.ts';
import type { Sight } from './use-walk.ts';

/** Says what can be seen of a step on the page, and what to do when it can't; empty while that is not known. */
export function toSight(sight: Sight, target: StepTarget | null, text: Text): string {
  if (sight === 'looking') return '';
  if (sight === 'nothing' || sight === 'unreadable') return text(`walk.${sight}`);
  return target?.name ? text(`walk.${sight}`, { name: target.name }) : text(`walk.${sight}Plain`);
}
