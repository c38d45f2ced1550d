// Cuts what many reports say into blocks of at least so many reports, so that nothing that is shown, nor any difference of
// what is shown, comes from fewer: every figure of a team report is a sum of whole blocks.
import { createTally, type ReportTallies, type Tally } from './tally.ts';
import { isLeaf, isWeekKey, nodeAbove, parseNode, type UseNode, type UsePath, weekKey } from './use-path.ts';

/** The fewest reports that anything shown may come from. */
export const FEWEST_REPORTS = 5;

/** Numbers of reports are told in steps of so many. */
const STEP = 5;

/** A sum of reports that stands by itself; nothing smaller can be taken out of it. */
export interface Block extends UseNode {
  /** `one` is what it names; `others` are the rest beside it, together; `all` could not be told apart at all. */
  part: 'one' | 'others' | 'all';
  /** The block comes from at least so many reports. */
  reports: number;
  count: number;
  /** Weeks in their order, where each of them stands by itself; they add up to `count`. */
  weeks?: { week: string; reports: number; count: number }[];
}

/** A number of reports as it is told: rounded down. */
export const roundReports = (reports: number): number => Math.floor(reports / STEP) * STEP;

/** A tally with one of each week. */
export interface WeekTallies extends Tally {
  weeks: Map<string, Tally>;
}

/** What does not stand by itself below a node: all of it, and together with the smallest that would. */
export interface Rest {
  bare: WeekTallies;
  joined: WeekTallies;
}

/** What is known of the nodes that enough reports name. */
export interface Counted {
  /** The fewest reports of a block. */
  atLeast: number;
  /** Nodes, and their weeks, that at least five reports name. */
  tallies: ReadonlyMap<string, Tally>;
  /** By the node that they are below. */
  rests: ReadonlyMap<string, Rest>;
  children: ReadonlyMap<string, readonly string[]>;
}

/** Tells whether a node is that of a month and an event. */
const isRoot = (key: string) => parseNode(key).cell === undefined;

/** Creates a rest of nothing. */
export const createRest = (): Rest => ({
  bare: { ...createTally(), weeks: new Map() },
  joined: { ...createTally(), weeks: new Map() },
});

/** Adds a count to a rest, with its week. */
export function addToWeeks(tallies: WeekTallies, { week, count }: UsePath, report: ReportTallies): void {
  const ofWeek = tallies.weeks.get(week) ?? createTally();
  tallies.weeks.set(week, ofWeek);
  report.add(tallies, count);
  report.add(ofWeek, count);
}

/** The nodes that are counted by the one above them, each in order. */
export function childrenOf(tallies: ReadonlyMap<string, Tally>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const key of [...tallies.keys()].filter((one) => !isWeekKey(one)).sort()) {
    const parent = isRoot(key) ? '' : nodeAbove(key);
    const siblings = children.get(parent);
    if (siblings) siblings.push(key);
    else children.set(parent, [key]);
  }
  return children;
}

const reportsAt = (key: string, { tallies }: Pick<Counted, 'tallies'>) => tallies.get(key)?.reports ?? 0;

/** The children of a node that stand by themselves, and the smallest of them. */
export function standingBelow(
  parent: string,
  counted: Pick<Counted, 'atLeast' | 'tallies' | 'children'>,
): { standing: string[]; smallest: string | undefined } {
  const standing = (counted.children.get(parent) ?? []).filter((key) => reportsAt(key, counted) >= counted.atLeast);
  const [smallest] = standing.toSorted((one, other) => reportsAt(one, counted) - reportsAt(other, counted));
  return { standing, smallest };
}

/** The weeks of a block, where each of them stands by itself. */
function weeksThatStand(weeks: ReadonlyMap<string, Tally>, whole: Tally, atLeast: number): Pick<Block, 'weeks'> {
  const told = [...weeks].sort(([one], [other]) => (one < other ? -1 : 1));
  const isWhole = told.reduce((sum, [, { count }]) => sum + count, 0) === whole.count;
  if (!isWhole || told.some(([, { reports }]) => reports < atLeast)) return {};
  return { weeks: told.map(([week, { reports, count }]) => ({ week, reports: roundReports(reports), count })) };
}

/** The block of a node below which there is nothing. */
function leafBlock(key: string, tally: Tally, { atLeast, tallies }: Counted): Block {
  const prefix = weekKey(key, '');
  const weeks = new Map<string, Tally>();
  for (const week of weeksOfMonth(parseNode(key).month)) {
    const ofWeek = tallies.get(`${prefix}${week}`);
    if (ofWeek) weeks.set(week, ofWeek);
  }
  return {
    ...parseNode(key),
    ...{ part: 'one', reports: roundReports(tally.reports), count: tally.count },
    ...weeksThatStand(weeks, tally, atLeast),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The Mondays whose weeks may count towards a month. */
function weeksOfMonth(month: string): string[] {
  const firstMs = Date.parse(`${month}-01T00:00Z`);
  return Array.from({ length: 38 }, (_, day) => new Date(firstMs + (day - 4) * DAY_MS))
    .filter((date) => date.getUTCDay() === 1)
    .map((date) => date.toISOString().slice(0, 10));
}

/**
 * The block of what does not stand by itself below a node. Its weeks are told only where it would be the same block at
 * the lowest threshold, so that a higher one never tells more.
 */
function restBlock(key: string, part: 'others' | 'all', rest: WeekTallies, isFinest: boolean, atLeast: number): Block {
  return {
    ...parseNode(key),
    ...{ part, reports: roundReports(rest.reports), count: rest.count },
    ...(isFinest && weeksThatStand(rest.weeks, rest, atLeast)),
  };
}

/** The blocks below a node that stands by itself. */
function blocksBelow(key: string, counted: Counted): Block[] {
  const tally = counted.tallies.get(key) ?? createTally();
  if (isLeaf(key)) return [leafBlock(key, tally, counted)];
  const { atLeast, children, rests } = counted;
  const { standing, smallest } = standingBelow(key, counted);
  const { bare, joined } = rests.get(key) ?? createRest();
  const hasLarger = (children.get(key) ?? []).some((child) => {
    const reports = reportsAt(child, counted);
    return reports >= FEWEST_REPORTS && reports < atLeast;
  });
  const below = (keys: string[]) => keys.flatMap((child) => blocksBelow(child, counted));
  if (standing.length === 0) return [restBlock(key, 'all', bare, !hasLarger, atLeast)];
  if (bare.reports === 0) return below(standing);
  if (bare.reports >= atLeast) return [...below(standing), restBlock(key, 'others', bare, !hasLarger, atLeast)];
  const alone = standing.filter((child) => child !== smallest);
  const isFinest = !hasLarger && bare.reports < FEWEST_REPORTS;
  return [...below(alone), restBlock(key, alone.length > 0 ? 'others' : 'all', joined, isFinest, atLeast)];
}

/** Cuts all that was counted into blocks, in the order of their keys. */
export function cutBlocks(counted: Counted): Block[] {
  return standingBelow('', counted).standing.flatMap((key) => blocksBelow(key, counted));
}
