// npm run bench:languages: how often pages and searches in one language find the right tip in another, with the word
// pairs and without, beside what tips in their own language give.
import { parseArgs } from 'node:util';
import { readWords } from '../../../lib/cli/read-words.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import type { FoundTip } from '../../../lib/core/find/found-tip.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { createWordsBetween } from '../../../lib/services/words-between.ts';
import { DataError } from '../relevance/bench-data.ts';
import { mean, rankOf, successAt } from '../relevance/measures.ts';
import { readData } from '../relevance/read-data.ts';
import { percent } from '../tables.ts';
import { type CrossSet, crossSets } from './cross-sets.ts';
import { askForeignSearches, shareAmong } from './foreign-searches.ts';

const between = createWordsBetween(readWords);

/** Where the right tips stand: by tips in the page's own language, by others without word pairs, and with them. */
type Ranks = Record<'own' | 'without' | 'with', (number | null)[]>;

async function ranksOf({ from, to, queries }: CrossSet): Promise<Ranks> {
  const [own, other] = [createCollection(from.feed.tips), createCollection(to.feed.tips)];
  const foreign = await between([from.language], [to.language]);
  const rank = (found: readonly FoundTip[], right: ReadonlySet<string>) =>
    rankOf(
      found.map(({ tip }) => tip.id),
      right,
    );
  return {
    own: queries.map(({ query }) => rank(findTips(own, query.page), query.relevant)),
    without: queries.map(({ query, right }) => rank(findTips(other, query.page), right)),
    with: queries.map(({ query, right }) => rank(findTips(other, query.page, { foreign }), right)),
  };
}

const MEASURES = (['own', 'without', 'with'] as const).flatMap((key) => [1, 3].map((most) => ({ key, most })));
const measure = (ranks: Ranks) =>
  MEASURES.map(({ key, most }) => mean(ranks[key].map((rank) => successAt(rank, most))));
const row = (name: string, count: string, values: readonly number[]) =>
  `${name.padEnd(28)}${count.padStart(5)}${values.map((value) => percent(value).padStart(9)).join('')}`;

async function printPages(folder: string | undefined): Promise<void> {
  const sets = crossSets(readData(folder).sets);
  if (sets.length === 0) {
    console.log('These data have no application in two languages.\n');
    return;
  }
  console.log('Pages: percent with a right tip first, and among three\n');
  console.log(
    `${''.padEnd(33)}${['own language', 'without pairs', 'with pairs'].map((one) => one.padStart(18)).join('')}`,
  );
  const all: number[][] = [];
  for (const set of sets) {
    const values = measure(await ranksOf(set));
    all.push(values);
    console.log(row(set.name, String(set.queries.length), values));
  }
  console.log(
    row(
      'mean',
      '',
      MEASURES.map((_, at) => mean(all.map((values) => values[at] ?? 0))),
    ),
  );
  console.log('');
}

async function printSearches(): Promise<void> {
  const [without, found] = [await askForeignSearches(), await askForeignSearches(readWords)];
  console.log('Searches: percent with a right tip first, and among three\n');
  for (const language of [...new Set(found.map((one) => one.language)), 'all']) {
    const [before, after] = [without, found].map((all) =>
      all.filter((one) => language === 'all' || one.language === language),
    ) as [typeof found, typeof found];
    const values = [before, after].flatMap((all) => [shareAmong(all, 1), shareAmong(all, 3)]);
    console.log(row(language, String(after.length), values));
  }
  for (const { language, search, right, rank, first } of found.filter((one) => !successAt(one.rank, 3))) {
    console.log(
      `  not found: ${language} ${search} (${right[0]} is ${rank ?? 'nowhere'}; first is ${first ?? 'nothing'})`,
    );
  }
}

try {
  const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
  await printPages(data);
  await printSearches();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
