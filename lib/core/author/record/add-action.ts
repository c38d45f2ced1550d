// One action after the other: what belongs together becomes one.
import { FEED_LIMITS } from '../../feed/limits.ts';
import type { RecordedAction } from './recorded-action.ts';

/** Fields: to click in one is only the way to filling it in, or to choosing in it. */
const FIELDS = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider']);

const isMarking = ({ kind }: RecordedAction) => kind === 'tick' || kind === 'untick';

/** True for an action that is nothing without the one after it. */
const isOnlyAWay = ({ kind, role }: RecordedAction) => kind === 'click' && FIELDS.has(role);

/** What two actions on the same thing become; `null` where both stay. */
function joinActions(before: RecordedAction, next: RecordedAction): RecordedAction | null {
  if (before.thing !== next.thing) {
    // Enter in a field has pressed the button: the button is what can be pointed at.
    return before.kind === 'press' && next.isImplied ? next : null;
  }
  if (isMarking(before) && isMarking(next)) return next;
  if (before.kind === 'choose' && next.kind === 'choose') return next;
  if (before.kind === 'choose' && next.kind === 'fill') return before;
  if (before.kind === 'fill' && next.kind === 'fill') return before;
  // Opening a list, or typing in it, and picking from it.
  return next.kind === 'choose' && (before.kind === 'click' || before.kind === 'fill') ? next : null;
}

/** Adds an action to those before it; at the limit of steps nothing is added. */
export function addAction(actions: readonly RecordedAction[], next: RecordedAction): RecordedAction[] {
  if (isOnlyAWay(next)) return [...actions];
  const before = actions.at(-1);
  const one = before && joinActions(before, next);
  if (one) return [...actions.slice(0, -1), one];
  return actions.length >= FEED_LIMITS.steps ? [...actions] : [...actions, next];
}

/** True when no further step has room. */
export const isFull = (actions: readonly RecordedAction[]): boolean => actions.length >= FEED_LIMITS.steps;
