import type { Tip } from '../../core/feed/tip.ts';
import type { FoundTip } from '../../core/find/found-tip.ts';

/** A found tip for programs: just what is promised. */
export const toFoundJson = ({ tip, score, shown, group, reasons }: FoundTip) => ({
  id: tip.id,
  title: tip.title,
  score,
  shown,
  group,
  reasons,
});

/** What an author knows a tip by: its id, and its title for whoever reads along. */
export const nameOfTip = ({ id, title }: Pick<Tip, 'id' | 'title'>): string => `${id} “${title}”`;
