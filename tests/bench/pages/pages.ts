// npm run bench:pages: how much is lost by reading a page, against the snapshots that the benchmark gives.
import { parseArgs } from 'node:util';
import { comparable } from '../../../lib/core/find/words/names.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { alongside } from '../relevance/alongside.ts';
import { type BenchQuery, DataError } from '../relevance/bench-data.ts';
import { macroAverage, rankOf, successAt } from '../relevance/measures.ts';
import { DEFAULT_FOLDER, readData } from '../relevance/read-data.ts';
import { listPages, readPages } from './read-pages.ts';

const USAGE = `Usage: npm run bench:pages -- [--data DIR] [--differences] [--json]
  --data DIR     a folder with feeds/, queries/ and pages/; without it ../shared/bench
  --differences  what was read otherwise than given, page by page, and which of them lost or won their tip by it
  --json         one JSON object on standard output`;

/** The first right tip's place, from the snapshot that is given and from the page itself. */
interface Outcome {
  query: BenchQuery;
  set: string;
  read: PageSnapshot;
  given: number | null;
  found: number | null;
}

async function measure(folder: string): Promise<Outcome[]> {
  const { sets } = readData(folder);
  const pages = listPages(folder);
  const reads = await readPages(folder, pages);
  return sets.flatMap(({ name, feed, queries }) => {
    const opened = alongside.open([feed]);
    const rank = (query: BenchQuery) =>
      rankOf(
        opened.answer(query, true).map(({ id }) => id),
        query.relevant,
      );
    return queries.flatMap((query) => {
      const read = reads.get(query.id);
      return read ? [{ query, set: name, read, given: rank(query), found: rank({ ...query, page: read }) }] : [];
    });
  });
}

/** True when the manifest's selector leads to another field than the one the snapshot is of, though that one is there. */
function isOtherField({ query: { page }, read }: Outcome): boolean {
  const given = comparable(page.field?.label ?? '');
  if (given === '' || !read.field || comparable(read.field.label ?? '').includes(given)) return false;
  return read.labels.some((label) => comparable(label) === given);
}

/** Success at a depth in percent, as the mean over the sets of their means. */
const success = (outcomes: readonly Outcome[], depth: number, of: 'given' | 'found') =>
  100 * macroAverage(outcomes.map((one) => ({ group: one.set, value: successAt(one[of], depth) })));

function figuresOf(outcomes: readonly Outcome[]) {
  const at = (depth: number) => {
    const [given, found] = [success(outcomes, depth, 'given'), success(outcomes, depth, 'found')];
    return { given, found, ratio: given === 0 ? null : found / given };
  };
  return { pages: outcomes.length, first: at(1), three: at(3) };
}

function printTable(outcomes: readonly Outcome[]): void {
  const cell = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits)).padStart(7);
  const line = (name: string, of: readonly Outcome[]) => {
    const { pages, first, three } = figuresOf(of);
    const columns = [first, three].flatMap(({ given, found, ratio }) => [cell(given), cell(found), cell(ratio, 2)]);
    console.log(`${name.padEnd(20)}${String(pages).padStart(5)} ${columns.join(' ')}`);
  };
  console.log('One application’s feed, place filters: from the snapshot given, from the page, and their ratio');
  console.log(`${''.padEnd(20)}pages   first right              among three`);
  for (const set of new Set(outcomes.map((one) => one.set))) {
    line(
      set,
      outcomes.filter((one) => one.set === set),
    );
  }
  line('mean over the sets', outcomes);
  const others = outcomes.filter(isOtherField);
  if (others.length === 0) return;
  const same = outcomes.filter((one) => !others.includes(one));
  line('of the same field', same);
  console.log(
    `On ${others.length} pages the focus is on another field than the snapshot's: the last line is without them.`,
  );
}

function printDifferences(outcomes: readonly Outcome[]): void {
  const lists = ['headings', 'labels', 'errors', 'landmarks'] as const;
  const words = ['title', 'error', 'lang', 'description'] as const;
  const show = (what: string, given: unknown, found: unknown) => {
    const [before, after] = [JSON.stringify(given ?? null), JSON.stringify(found ?? null)];
    if (before !== after) console.log(`    ${what}\n      given ${before}\n      read  ${after}`);
  };
  for (const { query, read, set, given, found } of outcomes) {
    const came = given === found ? 'same' : `${given ?? 'none'} → ${found ?? 'none'}`;
    console.log(`\n${set} ${query.id}: ${came}`);
    for (const part of [...lists, ...words]) show(part, query.page[part], read[part]);
    show('field', query.page.field, read.field);
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string', default: DEFAULT_FOLDER },
        differences: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new DataError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) return console.log(USAGE);
  const outcomes = await measure(values.data);
  if (values.json) return console.log(JSON.stringify(figuresOf(outcomes)));
  if (values.differences) printDifferences(outcomes);
  printTable(outcomes);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
