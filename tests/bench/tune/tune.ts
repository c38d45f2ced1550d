// npm run tune: fits the ranking's weights on the benchmark's data and says what to expect of them elsewhere.
import { parseArgs } from 'node:util';
import { type BenchData, DataError } from '../relevance/bench-data.ts';
import { createBm25f } from '../relevance/bm25f.ts';
import { fitOutOfFold, START } from '../relevance/fit-bm25f.ts';
import { readData } from '../relevance/read-data.ts';
import type { EngineRun } from '../relevance/run-all.ts';
import { runPart } from '../relevance/run-modes.ts';
import { applicationsOf, crossValidate, type Fitted } from './cross-validate.ts';
import { ABSENT_MOST, type AllRows, readRows } from './modes.ts';
import { printFit } from './print-fit.ts';

const USAGE = `Usage: npm run tune -- [--data DIR] [--quick]
  --data DIR  a folder with feeds/ and queries/; without it ../shared/bench
  --quick     only the ways of asking that weights are fitted on

Prints what was fitted beside what is shipped; it changes no file.`;

class UsageError extends Error {}

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function describe({ source, sets }: BenchData, rows: AllRows, { unfinished }: Fitted): string[] {
  const asked = [...rows.ways.values(), rows.absent, rows.otherApplication];
  const pages = asked[0]?.pages ?? [];
  return [
    `Data: ${source}; ${pages.length} pages, applications: ${applicationsOf(rows).length}, sets (an application in a ` +
      `language): ${sets.length}, rows (a tip on a page): ${asked.reduce((sum, { right }) => sum + right.length, 0)}.`,
    'Figures are percent, macro averages over the sets. A page counts when any of its right tips is found.',
    'Out of fold: each application under weights that were fitted on the others, all its languages left out.',
    'In sample: under weights that were fitted on it too. Shipped: the numbers as they stand in the source; where they',
    'were fitted on these very data, compare them with the figures in sample.',
    `Absent tip: at most ${ABSENT_MOST} pages of each set. Foreign page: each set's pages and the tips of one other application.`,
    ...unfinished.map((what) => `NOT at its lowest point: ${what}.`),
  ];
}

/** Says on standard error what was done, for it takes minutes. */
function createTeller(): (what: string) => void {
  let before = performance.now();
  return (what) => {
    const now = performance.now();
    console.error(`${what} (${((now - before) / 1000).toFixed(1)} s)`);
    before = now;
  };
}

/** BM25F with weights that were fitted out of fold, as the ranking's are. */
function runPeer(data: BenchData, tell: (what: string) => void): EngineRun {
  const weights = fitOutOfFold(data);
  const engine = createBm25f('BM25F', ({ application }) => weights.get(application) ?? START);
  const outcomes = runPart(engine, withoutSearches(data), 'own', { foreignFeeds: 0, absent: 0 });
  tell('BM25F');
  return { engine: engine.name, outcomes };
}

/** The pages alone, as the ranking is fitted on. */
const withoutSearches = ({ source, sets }: BenchData): BenchData => ({
  source,
  sets: sets.map((set) => ({ ...set, queries: set.queries.filter(({ kind }) => kind !== 'search') })),
});

function main(): void {
  const { help, data: folder, quick } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const tell = createTeller();
  const data = readData(folder);
  const rows = readRows(data, tell, quick);
  const fitted = crossValidate(rows, tell);
  console.log(printFit(describe(data, rows, fitted), fitted, runPeer(data, tell)));
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
