// Where a count stands in the tree that a team report is cut from: month, event, cell, detail; the week hangs below.
import type { Report, ReportCount } from '../report.ts';
import type { UseEvent } from '../use.ts';

/** What the uses of an event are told apart by, and what within that. */
const LEVELS: Record<UseEvent, readonly ('place' | 'tip' | 'words')[]> = {
  opened: ['place'],
  read: ['tip'],
  helped: ['tip'],
  'not-helped': ['tip', 'words'],
  unanswered: ['place', 'words'],
  question: ['place'],
  answer: ['place'],
  kept: ['place'],
  'would-ask': [],
  'would-not-ask': [],
};

/** Between the parts of a key, and before the week in one; neither stands in a place, an id or words. */
const [PART, WEEK] = ['\u0001', '\u0002'];

/** One count of a report, by the keys of the nodes above it. */
export interface UsePath {
  /** From the month and event down to where there is nothing more to tell apart. */
  nodes: string[];
  week: string;
  count: number;
}

/** A text as it is told apart: however it is written, without what no keyboard writes. */
const asPart = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** What a use says at a level; words are the same however they are capitalised. */
function partAt(level: 'place' | 'tip' | 'words', use: ReportCount): string {
  return level === 'words' ? asPart(use.words).toLowerCase() : asPart(use[level]);
}

/** The counts of a report as paths. */
export function pathsOf({ month, counts }: Report): UsePath[] {
  return counts.map((use) => {
    const nodes = [`${month}${PART}${use.event}`];
    for (const level of LEVELS[use.event]) nodes.push(`${nodes.at(-1)}${PART}${partAt(level, use)}`);
    return { nodes, week: use.week, count: use.count };
  });
}

/** The key of one week of a node. */
export const weekKey = (node: string, week: string): string => `${node}${WEEK}${week}`;

/** Tells whether a key is that of one week. */
export const isWeekKey = (key: string): boolean => key.includes(WEEK);

/** The key of the node above one. */
export const nodeAbove = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf(PART)));

/** What a node stands for. */
export interface UseNode {
  month: string;
  event: UseEvent;
  /** A place, or the id of a tip; absent where the node is above them. */
  cell?: string;
  /** Words of a search, or a reason. */
  detail?: string;
}

/** Reads the key of a node. */
export function parseNode(key: string): UseNode {
  const [month = '', event = '', cell, detail] = key.split(PART);
  return {
    ...{ month, event: event as UseEvent },
    ...(cell !== undefined && { cell }),
    ...(detail !== undefined && { detail }),
  };
}

/** Tells whether there is nothing more to tell apart below a node. */
export function isLeaf(key: string): boolean {
  const [, event = '', ...parts] = key.split(PART);
  return parts.length >= LEVELS[event as UseEvent].length;
}
