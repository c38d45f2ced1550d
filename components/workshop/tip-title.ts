// What a tip is called in the lists of the workshop.
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import { cleanLine } from '../../lib/core/text/clean.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** The title of the tip at a position of a feed; where it has none, its number. */
export function titleOfItem({ items }: WorkshopFeed, index: number, text: Text): string {
  const title = items[index]?.title;
  const words = typeof title === 'string' ? cleanLine(title) : '';
  return words || text('check.untitled', { n: index + 1 });
}
