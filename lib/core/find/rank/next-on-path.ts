// Tips can be steps on a path: after one has helped, the next that is not done yet.
import type { Tip, TipRef } from '../../feed/tip.ts';
import type { Opinion } from '../../opinion.ts';

const isSameTip =
  ({ feedId, id }: TipRef) =>
  (other: TipRef) =>
    other.feedId === feedId && other.id === id;

/** Finds the next step of a tip's path among the tips of its feed; `null` at its end, and for a tip on no path. */
export function nextOnPath(tips: readonly Tip[], ref: TipRef, opinions: readonly Opinion[]): Tip | null {
  const path = tips.find(isSameTip(ref))?.path;
  if (!path) return null;
  const isDone = (tip: Tip) =>
    opinions.some((opinion) => isSameTip(tip)(opinion) && (opinion.helped > 0 || opinion.hidden));
  const [next = null] = tips
    .filter((tip) => tip.path?.id === path.id && tip.path.step > path.step && !isDone(tip))
    .toSorted((a, b) => (a.path?.step ?? 0) - (b.path?.step ?? 0));
  return next;
}
