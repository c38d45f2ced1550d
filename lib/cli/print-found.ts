import type { FoundTip, Reason } from '../core/find/found-tip.ts';

const GROUPS: Record<FoundTip['group'], string> = {
  field: 'for this field',
  message: 'for this message',
  page: 'for this page',
  site: 'for this site',
  near: 'near',
  reading: 'still open',
};

const reasonText = ({ page, tip, words }: Reason) => `${page} ~ ${tip}: ${words.join(', ')}`;

/** What was found, as text for people: rank, probability, group, title and reasons. */
export function printFound(heading: string, found: readonly FoundTip[]): string {
  const rows = found.map(({ tip, score, group, reasons }, index) =>
    [
      `${String(index + 1).padStart(2)}. ${(score * 100).toFixed(0).padStart(3)} %  ${tip.title}  [${GROUPS[group]}]`,
      ...reasons.map((reason) => `          ${reasonText(reason)}`),
    ].join('\n'),
  );
  return [heading, ...(rows.length === 0 ? ['  No tip.'] : rows), ''].join('\n');
}
