import type { Tip } from '../core/feed/tip.ts';
import type { FoundTip, Reason } from '../core/find/found-tip.ts';

const GROUPS: Record<FoundTip['group'], string> = {
  field: 'for this field',
  message: 'for this message',
  page: 'for this page',
  site: 'for this site',
  near: 'near',
  reading: 'still open',
  saved: 'just saved',
  found: 'found',
  perhaps: 'perhaps',
};

const reasonText = ({ page, tip, words }: Reason) => `${page} ~ ${tip}: ${words.join(', ')}`;

/** How a tip was found, in one line: its probability, what it is called, and its group. */
export const foundLine = ({ tip, score, group }: FoundTip, name: (tip: Tip) => string): string =>
  `${(score * 100).toFixed(0).padStart(3)} %  ${name(tip)}  [${GROUPS[group]}]`;

/** What was found, line by line: rank, probability, name, group and reasons. */
export function foundRows(found: readonly FoundTip[], name: (tip: Tip) => string): string[] {
  return found.flatMap((one, index) => [
    `${String(index + 1).padStart(2)}. ${foundLine(one, name)}`,
    ...one.reasons.map((reason) => `          ${reasonText(reason)}`),
  ]);
}

/** What was found, as text for people; by default tips are called by their titles. */
export function printFound(heading: string, found: readonly FoundTip[], name = ({ title }: Tip) => title): string {
  const rows = foundRows(found, name);
  return [heading, ...(rows.length === 0 ? ['  No tip.'] : rows), ''].join('\n');
}
