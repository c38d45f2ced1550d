// What a review says on a terminal.
import type { AppliedTable } from '../../core/author/review/apply-table.ts';
import { type DueTip, type DueTips, daysBetween, type Owner } from '../../core/author/review/due-tips.ts';

const YELLOW = '\u001b[33m';
const RESET = '\u001b[0m';

function whenDue(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  const amount = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;
  return days < 0 ? `${amount} overdue` : `in ${amount}`;
}

/** Owners by their names; what nobody answers for comes last. */
function byOwner(tips: readonly DueTip[], owners: ReadonlyMap<string, Owner>): [string, DueTip[]][] {
  const headingOf = (id: string | null) => {
    if (id === null) return 'Nobody';
    const owner = owners.get(id);
    return owner ? [owner.name, ...(owner.email ? [`<${owner.email}>`] : [])].join(' ') : `${id}, not in contacts.yml`;
  };
  const ids = [...new Set(tips.map(({ owner }) => owner))];
  const groups = ids.map((id) => [id, tips.filter(({ owner }) => owner === id)] as const);
  const named = groups.map(([id, list]) => [headingOf(id), list, id === null] as const);
  return named
    .sort(([one, , isLast], [other, , isOtherLast]) => Number(isLast) - Number(isOtherLast) || (one < other ? -1 : 1))
    .map(([heading, list]) => [heading, list]);
}

/** How a review is printed. */
export interface ReviewFacts {
  owners: ReadonlyMap<string, Owner>;
  today: string;
  by: string;
  /** All tips of the folder. */
  tips: number;
  inColours: boolean;
}

/** What is due, by owner, and how much of it there is. */
export function printReview(
  { overdue, soon, undated }: DueTips,
  { owners, today, by, tips, inColours }: ReviewFacts,
): string {
  const due = [...overdue, ...soon];
  const widest = (of: (tip: DueTip) => string) => Math.max(0, ...due.map((tip) => of(tip).length));
  const [whenWidth, idWidth] = [widest(({ day }) => whenDue(day, today)), widest(({ id }) => id)];
  const lineOf = ({ id, title, day }: DueTip) => {
    const when = whenDue(day, today).padEnd(whenWidth);
    const inColour = inColours && day < today ? `${YELLOW}${when}${RESET}` : when;
    return `  ${day}  ${inColour}  ${id.padEnd(idWidth)}  ${title}`.trimEnd();
  };
  const counts = [
    `${overdue.length} overdue`,
    `${soon.length} due by ${by}`,
    ...(undated.length > 0 ? [`${undated.length} without a day of review`] : []),
  ];
  return [
    ...byOwner(due, owners).flatMap(([heading, list]) => [heading, ...list.map(lineOf), '']),
    `${counts.join(', ')}, of ${tips} tip${tips === 1 ? '' : 's'}\n`,
  ].join('\n');
}

const amountChanged = (n: number) => `${n} tip${n === 1 ? '' : 's'} changed`;

/** What a table has changed, and which rows say what is there already. */
export function printApplied({ changes, unchanged }: AppliedTable, pathOf: (file: string) => string): string {
  const changed = changes.map(({ file, changes: keys }) => {
    const each = keys.map(({ key, from, to }) => `${key} ${from === null ? 'is' : `${from} →`} ${to}`);
    return `${pathOf(file)}: ${each.join(', ')}`;
  });
  return [
    ...changed,
    ...unchanged.map(({ row, tip }) => `row ${row}: ${tip} stays as it is`),
    `${amountChanged(changes.length)}, ${unchanged.length} unchanged\n`,
  ].join('\n');
}
