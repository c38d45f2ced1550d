// npm run bench:relevance: how often the shipped ranking finds the right tip, beside what others would find on the same data.
import { parseArgs } from 'node:util';
import { type BenchData, DataError } from './bench-data.ts';
import { BM25F } from './engines.ts';
import { miniSearch, otherPeers } from './peers.ts';
import { printReport } from './print-report.ts';
import { readData } from './read-data.ts';
import { falseHelpOfAll, intervalsOf, type Report, reliabilityOf, successOf } from './report.ts';
import { runAll } from './run-all.ts';
import type { Extent } from './run-modes.ts';
import { timeAll } from './timing.ts';

const USAGE = `Usage: npm run bench:relevance -- [--data DIR] [--json] [--quick | --full]
  --data DIR  a folder with feeds/ and queries/; without it ../shared/bench, else the small set of the tests
  --json      one JSON object on standard output
  --quick     only the shipped ranking and MiniSearch, less of both on false help, no intervals
  --full      false help: every query, against the feeds of all other applications`;

class UsageError extends Error {}

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function othersLines(fitted: boolean): string[] {
  const how = fitted
    ? 'fitted out of fold, on the other applications alone'
    : 'not fitted, for want of other applications';
  const sampled = [miniSearch, ...otherPeers].flatMap(({ name, sample }) => {
    if (!sample) return [];
    const { answers, all, absent } = sample;
    const some = [all ? `all feeds ${all}` : '', absent ? `absent tip ${absent}` : ''].filter((part) => part !== '');
    return [`${name} (${answers ?? some.join(', ')})`];
  });
  return [
    `BM25F: weights ${how}; it knows no languages.`,
    'Others: their default options. FlexSearch gives no score; its places stand in for it (1 / place for each field).',
    `Slow, and asked so many queries at most: ${sampled.join('; ')}.`,
  ];
}

const among = (most: number) => (Number.isFinite(most) ? String(most) : 'all');

function describe({ source, sets }: BenchData, quick: boolean, extent: Extent): string[] {
  const count = (of: (set: BenchData['sets'][number]) => number) => sets.reduce((sum, set) => sum + of(set), 0);
  const applications = new Set(sets.map(({ application }) => application)).size;
  const rejected = count(({ feed, labelled, plain }) =>
    [feed, labelled, plain].reduce((sum, each) => sum + (each?.rejected ?? 0), 0),
  );
  return [
    `Data: ${source}; ${count(({ feed }) => feed.tips.length)} tips, ${count(({ queries }) => queries.length)} queries, ` +
      `applications: ${applications}, sets (an application in a language): ${sets.length}` +
      `${rejected > 0 ? `; items left out by the parser: ${rejected}` : ''}.`,
    'Figures are percent, macro averages over the sets. A query counts when any of its right tips is found.',
    'Alongside: the code and the weights that are shipped; nothing is fitted here. If they were fitted on this very data,',
    'its figures flatter it.',
    `False help: feeds of other applications that each query is put to: ${among(extent.foreignFeeds)}; ` +
      `queries of each set without their tip: ${among(Math.ceil(extent.absent / sets.length))} at most.`,
    ...(quick ? ['MiniSearch: its default options.'] : othersLines(applications > 1)),
  ];
}

interface Options {
  data?: string | undefined;
  quick: boolean;
  full: boolean;
}

/** How much is asked: in full, quickly, or as usual. */
function extentOf({ quick, full }: Options): Extent {
  if (full) return { foreignFeeds: Number.POSITIVE_INFINITY, absent: Number.POSITIVE_INFINITY };
  return quick ? { foreignFeeds: 1, absent: 500 } : { foreignFeeds: 3, absent: 1700 };
}

async function measure(options: Options): Promise<Report> {
  const data = readData(options.data);
  const { quick } = options;
  const extent = extentOf(options);
  const runs = await runAll(data, { folder: options.data, quick, extent });
  const [ours, bm25f] = ['Alongside', BM25F].map((name) => runs.find(({ engine }) => engine === name));
  if (!ours) throw new Error('Alongside was not run.');
  return {
    source: data.source,
    about: describe(data, quick, extent),
    goals: { foreign: 10, absent: 35 },
    success: successOf(runs),
    falseHelp: falseHelpOfAll(runs),
    reliability: reliabilityOf(ours),
    intervals: bm25f ? intervalsOf(ours, bm25f) : [],
    timing: timeAll(data),
  };
}

async function main(): Promise<void> {
  const { help, json, ...options } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const report = await measure(options);
  console.log(json ? JSON.stringify(report) : printReport(report));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
