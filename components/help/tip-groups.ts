// How ranked tips are laid out: in groups, three in sight, and without moving what is being read.
import type { TipRef } from '../../lib/core/feed/tip.ts';
import type { FoundTip, Group } from '../../lib/core/find/found-tip.ts';

/** Most tips in sight before “More”: what can be taken in at a glance. */
export const TIPS_IN_SIGHT = 3;

/** Score from which the only strong tip opens by itself. */
const STRONG_SCORE = 0.5;

/** One heading with its tips, in the order of their rank. */
export interface TipGroup {
  group: Group;
  tips: FoundTip[];
}

/** One text that names a tip among all feeds. */
export const tipKey = ({ feedId, id }: TipRef): string => `${feedId}\n${id}`;

/** Puts the best `inSight` tips into groups; a group stands where its best tip stands. */
export function groupTips(tips: FoundTip[], inSight: number): { groups: TipGroup[]; folded: number } {
  const groups = new Map<Group, FoundTip[]>();
  for (const found of tips.slice(0, inSight)) {
    groups.set(found.group, [...(groups.get(found.group) ?? []), found]);
  }
  return {
    groups: Array.from(groups, ([group, members]) => ({ group, tips: members })),
    folded: Math.max(0, tips.length - inSight),
  };
}

/** The tip that opens by itself: the only strong one for the field or the message, if it is the only one. */
export function findStrongTip(tips: FoundTip[]): FoundTip | undefined {
  const strong = tips.filter(
    ({ shown, score, group }) => shown && score >= STRONG_SCORE && (group === 'field' || group === 'message'),
  );
  return strong.length === 1 ? strong[0] : undefined;
}

/**
 * Takes in fresh tips while somebody reads: tips on screen keep their place and group, what is open stays even when
 * it is gone from its feed, and new tips come last.
 */
export function keepInPlace(current: FoundTip[], fresh: FoundTip[], isOpen: (key: string) => boolean): FoundTip[] {
  const freshByKey = new Map(fresh.map((found) => [tipKey(found.tip), found]));
  const kept = current.flatMap((old) => {
    const key = tipKey(old.tip);
    const found = freshByKey.get(key);
    freshByKey.delete(key);
    if (found) return [{ ...found, group: old.group }];
    return isOpen(key) ? [old] : [];
  });
  return [...kept, ...freshByKey.values()];
}
