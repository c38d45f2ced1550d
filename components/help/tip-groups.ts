// How ranked tips are laid out: in groups, three in sight, and without moving what is being read.
import { OWN_FEED_ID, tipKey } from '../../lib/core/feed/tip.ts';
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

/** Puts a tip of one's own first that was just saved: whoever wrote it looks for it, wherever it ranks. */
export function putSavedFirst(tips: FoundTip[], savedId: string | undefined): FoundTip[] {
  const isSaved = ({ tip }: FoundTip) => tip.feedId === OWN_FEED_ID && tip.id === savedId;
  const saved = tips.filter(isSaved).map((found): FoundTip => ({ ...found, group: 'saved' }));
  return saved.length > 0 ? [...saved, ...tips.filter((found) => !isSaved(found))] : tips;
}

/** The tip that opens by itself: the only strong one for the field or the message, if it is the only one. */
export function findStrongTip(tips: FoundTip[]): FoundTip | undefined {
  const strong = tips.filter(
    ({ shown, score, group }) => shown && score >= STRONG_SCORE && (group === 'field' || group === 'message'),
  );
  return strong.length === 1 ? strong[0] : undefined;
}

/**
 * Takes in fresh tips while somebody reads: they come in their new order, but what is being read stays in sight, even
 * when it no longer fits or is gone from its feed.
 */
export function keepReading(current: FoundTip[], fresh: FoundTip[], isRead: (key: string) => boolean): FoundTip[] {
  const isReadTip = ({ tip }: FoundTip) => isRead(tipKey(tip));
  const freshKeys = new Set(fresh.map(({ tip }) => tipKey(tip)));
  // One's own tip is gone because one wanted it gone.
  const gone = current.filter(
    (found) => isReadTip(found) && !freshKeys.has(tipKey(found.tip)) && found.tip.feedId !== OWN_FEED_ID,
  );
  const read = [
    ...fresh.slice(TIPS_IN_SIGHT).filter(isReadTip),
    ...gone.map((found): FoundTip => ({ ...found, group: 'reading' })),
  ];
  const others = fresh.filter((found) => !read.includes(found));
  const before = Math.max(0, TIPS_IN_SIGHT - read.length);
  return [...others.slice(0, before), ...read, ...others.slice(before)];
}
