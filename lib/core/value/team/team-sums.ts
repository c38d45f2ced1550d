// What a team report says, summed from whole blocks alone. `null` is what comes from too few reports to be told.
import { USE_EVENTS, type UseEvent } from '../use.ts';
import type { WorthCounts } from '../worth.ts';
import type { Block } from './cut-blocks.ts';

/** How often each event happened; an event that is absent is not told. */
export type EventSums = Partial<Record<UseEvent, number>>;

/** A sum of blocks; `null` where there is none. */
const sumOf = (blocks: readonly Block[]): number | null =>
  blocks.length === 0 ? null : blocks.reduce((sum, { count }) => sum + count, 0);

/** The sums of blocks by their event. */
function eventSums(blocks: readonly Block[]): EventSums {
  const sums: EventSums = {};
  for (const event of USE_EVENTS) {
    const sum = sumOf(blocks.filter((block) => block.event === event));
    if (sum !== null) sums[event] = sum;
  }
  return sums;
}

/** Blocks in groups, by a name that each has or has not; in the order of the names. */
function grouped(blocks: readonly Block[], nameOf: (block: Block) => string | undefined): [string, Block[]][] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const name = nameOf(block);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(block);
    else groups.set(name, [block]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The sums of each month. */
export const sumsByMonth = (blocks: readonly Block[]): { month: string; sums: EventSums }[] =>
  grouped(blocks, ({ month }) => month).map(([month, ofMonth]) => ({ month, sums: eventSums(ofMonth) }));

/** The sums of each week, of those events whose every block of the month is told by week. */
export function sumsByWeek(blocks: readonly Block[]): { week: string; sums: EventSums }[] {
  const weeks = new Map<string, EventSums>();
  for (const [, ofEvent] of grouped(blocks, ({ month, event }) => `${month} ${event}`)) {
    if (ofEvent.some((block) => !block.weeks)) continue;
    for (const { event, weeks: told = [] } of ofEvent) {
      for (const { week, count } of told) {
        const sums = weeks.get(week) ?? {};
        weeks.set(week, { ...sums, [event]: (sums[event] ?? 0) + count });
      }
    }
  }
  return [...weeks].sort(([one], [other]) => (one < other ? -1 : 1)).map(([week, sums]) => ({ week, sums }));
}

const TIP_EVENTS: readonly UseEvent[] = ['read', 'helped', 'not-helped'];
const isOfTip = ({ event }: Block) => TIP_EVENTS.includes(event);

/** What is told of one tip. */
export interface TipSums {
  tip: string;
  sums: EventSums;
}

const byMostOf = (...events: readonly UseEvent[]) => {
  const total = (sums: EventSums) => events.reduce((sum, event) => sum + (sums[event] ?? 0), 0);
  return (one: { sums: EventSums }, other: { sums: EventSums }) => total(other.sums) - total(one.sums);
};

/** The tips of which anything is told by name: those that helped most first. */
export const tipSums = (blocks: readonly Block[]): TipSums[] =>
  grouped(blocks.filter(isOfTip), ({ cell }) => cell)
    .map(([tip, ofTip]) => ({ tip, sums: eventSums(ofTip) }))
    .sort(byMostOf('helped', 'read'));

/** What is told of one place. */
export interface PlaceSums {
  /** A pattern; empty where there is none. */
  place: string;
  sums: EventSums;
}

/** The places of which anything is told by name: those first where most went unanswered or was asked. */
export const placeSums = (blocks: readonly Block[]): PlaceSums[] =>
  grouped(
    blocks.filter((block) => !isOfTip(block)),
    ({ cell }) => cell,
  )
    .map(([place, there]) => ({ place, sums: eventSums(there) }))
    .sort(byMostOf('unanswered', 'question'));

/** The sums of what is told of no cell by name: the others together, or all that could not be told apart. */
export const restSums = (blocks: readonly Block[], events: readonly UseEvent[]): EventSums =>
  eventSums(blocks.filter(({ event, cell }) => cell === undefined && events.includes(event)));

/** What was said so often that it is told in its words. */
export interface SaidSums {
  /** The place of a search, or the tip that did not help. */
  cell: string;
  words: string;
  count: number;
}

/** Words of searches that found nothing, or reasons why a tip did not help: most frequent first. */
export const saidSums = (blocks: readonly Block[], event: 'unanswered' | 'not-helped'): SaidSums[] =>
  grouped(
    blocks.filter((block) => block.event === event && block.detail),
    ({ cell = '', detail = '' }) => JSON.stringify([cell, detail]),
  )
    .map(([, [first, ...more]]) => ({
      cell: first?.cell ?? '',
      words: first?.detail ?? '',
      count: sumOf(first ? [first, ...more] : more) ?? 0,
    }))
    .sort((one, other) => other.count - one.count);

/** What the estimate of worth is made of; what is not told counts as nothing. */
export function teamWorthCounts(blocks: readonly Block[]): WorthCounts {
  const sums = eventSums(blocks);
  return {
    read: sums.read ?? 0,
    helped: sums.helped ?? 0,
    notHelped: sums['not-helped'] ?? 0,
    wouldAsk: sums['would-ask'] ?? 0,
    wouldNotAsk: sums['would-not-ask'] ?? 0,
  };
}
