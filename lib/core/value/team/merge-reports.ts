// Many reports become one team report. The files are read three times and never held: what grows with their number is
// what knows a file again, a hundred bytes at most.
import { err, ok, type Result } from '../../result.ts';
import type { ReportFault } from '../read-report.ts';
import type { Report } from '../report.ts';
import {
  addToWeeks,
  type Block,
  type Counted,
  childrenOf,
  createRest,
  cutBlocks,
  FEWEST_REPORTS,
  type Rest,
  roundReports,
  standingBelow,
} from './cut-blocks.ts';
import { createMergeMark, type MergeMark } from './merge-record.ts';
import { createRareFilter, type RareFilter } from './rare-filter.ts';
import { createSeenFiles } from './seen-files.ts';
import { createTally, type Tally, tallyReport } from './tally.ts';
import { isLeaf, isWeekKey, pathsOf, type UsePath, weekKey } from './use-path.ts';

/** A file that may be a report. */
export interface GivenFile {
  name: string;
  read: Result<Report, ReportFault>;
}

/** What many reports say together; no figure in it comes from fewer than `atLeast` reports. */
export interface TeamReport {
  /** The address of the feed. */
  feed: string;
  /** How many files were merged. */
  files: number;
  atLeast: number;
  /** In their order, each with how many reports it has at least. */
  months: { month: string; reports: number }[];
  blocks: Block[];
}

/** Why there is no team report. */
export type MergeFault =
  | { kind: 'none' }
  | { kind: 'several-feeds'; feeds: string[] }
  | { kind: 'too-few'; files: number }
  | { kind: 'too-varied' };

/** How reports are merged. */
export interface MergeOptions {
  atLeast?: number;
  /** Only reports of this feed count. */
  feed?: string | undefined;
  /** Is told of each file that does not count, and why. */
  onFault?: (name: string, fault: ReportFault | 'other-feed') => void;
  /** Is told how many files were read, and for the which time. */
  onProgress?: (files: number, pass: number) => void;
  /** Counters of the filter, a power of two; by default enough for millions of places. */
  slots?: number;
}

/** A team report, and the mark by which it is known among later ones. */
export interface Merged {
  report: TeamReport;
  mark: MergeMark;
}

/** How often the files are read. */
export const PASSES = 3;

/** Feeds that are named where there are several. */
const MOST_FEEDS = 20;

/** Places, tips and words that are held at once. */
const MOST_KEYS = 1_000_000;

const saidIn = ({ feed, month, counts }: Report) => JSON.stringify([feed, month, counts]);

/** The keys that a report names, each once. */
function keysOf(paths: readonly UsePath[]): Set<string> {
  const keys = new Set<string>();
  for (const { nodes, week } of paths) {
    for (const node of nodes) keys.add(node);
    keys.add(weekKey(nodes.at(-1) ?? '', week));
  }
  return keys;
}

type Source = () => AsyncIterable<GivenFile>;

/** The reports of a pass that count. */
type CountedReports = (pass: number) => AsyncIterable<Report>;

/** Looks through all files: which are reports, of which feed, and what comes up often in them. */
async function survey(source: Source, { feed, onFault, onProgress, slots }: MergeOptions) {
  const seen = createSeenFiles();
  const filter = createRareFilter(slots);
  const feeds = new Set<string>();
  let files = 0;
  for await (const { name, read } of source()) {
    files += 1;
    onProgress?.(files, 1);
    const fault = read.ok ? feed !== undefined && read.value.feed !== feed && 'other-feed' : read.error;
    if (fault || !read.ok) {
      onFault?.(name, fault || 'not-report');
      continue;
    }
    if (feeds.size < MOST_FEEDS) feeds.add(read.value.feed);
    seen.note(read.value.file, saidIn(read.value));
    for (const key of keysOf(pathsOf(read.value))) filter.add(key);
  }
  const counting: CountedReports = async function* (pass) {
    seen.rewind();
    let again = 0;
    for await (const { read } of source()) {
      again += 1;
      onProgress?.(again, pass);
      if (read.ok && (feed === undefined || read.value.feed === feed) && seen.take(read.value.file, saidIn(read.value)))
        yield read.value;
    }
  };
  return { feeds, filter, counting };
}

/** Counts the months, and every node and week that may reach five reports. */
async function countFrequent(reports: AsyncIterable<Report>, filter: RareFilter) {
  const tallies = new Map<string, Tally>();
  const months = new Map<string, number>();
  const mark = createMergeMark();
  let files = 0;
  for await (const report of reports) {
    files += 1;
    mark.add(report);
    months.set(report.month, (months.get(report.month) ?? 0) + 1);
    const tallied = tallyReport();
    for (const { nodes, week, count } of pathsOf(report)) {
      for (const key of [...nodes, weekKey(nodes.at(-1) ?? '', week)]) {
        if (!filter.mayReach(key, FEWEST_REPORTS)) continue;
        const tally = tallies.get(key) ?? createTally();
        tallies.set(key, tally);
        tallied.add(tally, count);
      }
    }
    tallied.end();
    if (tallies.size > MOST_KEYS) return null;
  }
  return { files, months, mark, tallies };
}

/** Counts what does not stand by itself below each node that does. */
async function countRests(reports: AsyncIterable<Report>, counted: Omit<Counted, 'rests'>): Promise<Map<string, Rest>> {
  const { tallies, atLeast } = counted;
  const stands = (key: string) => (tallies.get(key)?.reports ?? 0) >= atLeast;
  const rests = new Map<string, Rest & { smallest: string | undefined }>();
  for (const key of tallies.keys())
    if (!isWeekKey(key) && stands(key) && !isLeaf(key))
      rests.set(key, { ...createRest(), smallest: standingBelow(key, counted).smallest });
  for await (const report of reports) {
    const tallied = tallyReport();
    for (const use of pathsOf(report)) {
      for (const [level, node] of use.nodes.entries()) {
        const rest = rests.get(node);
        const child = use.nodes[level + 1];
        if (!rest || child === undefined) continue;
        if (!stands(child)) addToWeeks(rest.bare, use, tallied);
        if (!stands(child) || child === rest.smallest) addToWeeks(rest.joined, use, tallied);
      }
    }
    tallied.end();
  }
  return rests;
}

/** Merges the reports of one feed; the files are gone through three times. */
export async function mergeReports(source: Source, options: MergeOptions = {}): Promise<Result<Merged, MergeFault>> {
  const atLeast = Math.max(FEWEST_REPORTS, options.atLeast ?? FEWEST_REPORTS);
  const { feeds, filter, counting } = await survey(source, options);
  const [feed] = feeds;
  if (feed === undefined) return err({ kind: 'none' });
  if (feeds.size > 1) return err({ kind: 'several-feeds', feeds: [...feeds].sort() });
  const frequent = await countFrequent(counting(2), filter);
  if (!frequent) return err({ kind: 'too-varied' });
  const { files, tallies, mark } = frequent;
  const months = [...frequent.months].filter(([, reports]) => reports >= atLeast).sort();
  if (months.length === 0) return err({ kind: 'too-few', files });
  const counted = { atLeast, tallies, children: childrenOf(tallies) };
  const rests = await countRests(counting(3), counted);
  const blocks = cutBlocks({ ...counted, rests });
  const told = months.map(([month, reports]) => ({ month, reports: roundReports(reports) }));
  return ok({ report: { feed, files, atLeast, months: told, blocks }, mark: mark.end(months.map(([month]) => month)) });
}
