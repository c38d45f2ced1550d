// npm run tune:search: fits how sure a search may be of its first result, beside what is shipped.
import { parseArgs } from 'node:util';
import { SEARCH, type SearchWeights } from '../../../lib/core/find/search/search-odds.ts';
import { DataError } from '../relevance/bench-data.ts';
import { readData } from '../relevance/read-data.ts';
import { percent, section } from '../tables.ts';
import { fitSearch, oddsOfFirst } from './fit-search.ts';
import { readSearchCases, type SearchCase } from './search-cases.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });

const oddsOf = (probability: number) => Math.log(probability / (1 - probability));

/** What came of each kind of search: right first, among three; shown as fitting, and told as perhaps, rightly and wrongly. */
const kindRows = (cases: readonly SearchCase[], weights: SearchWeights): string[][] =>
  Array.from(
    Map.groupBy(cases, ({ kind }) => kind),
    ([kind, those]) => {
      const share = (holds: (one: SearchCase) => boolean) => percent(those.filter(holds).length / those.length);
      const isShown = ({ first }: SearchCase) =>
        first !== null && oddsOfFirst(first, weights) >= oddsOf(SEARCH.shownFrom);
      const isPerhaps = (one: SearchCase) =>
        one.first !== null && oddsOfFirst(one.first, weights) >= oddsOf(SEARCH.perhapsFrom) && !isShown(one);
      return [
        kind,
        String(those.length),
        share(({ isRight }) => isRight),
        share(({ isAmongThree }) => isAmongThree),
        share((one) => isShown(one) && one.isRight),
        share((one) => isShown(one) && !one.isRight),
        share((one) => isPerhaps(one) && one.isAmongThree),
        share((one) => isPerhaps(one) && !one.isAmongThree),
      ];
    },
  );

const toLine = (weights: SearchWeights) =>
  (['base', 'coverage', 'named', 'whole', 'words', 'page', 'site', 'lead'] as const)
    .map((key) => `${key} ${weights[key].toFixed(2)}`)
    .join(', ');

try {
  const cases = readSearchCases(readData(values.data));
  const fitted = fitSearch(cases);
  console.log(
    'Percent of the searches: right first, among three; shown as fitting, and right or wrong; told as perhaps, and right among three or not.',
  );
  for (const [name, weights] of [
    ['shipped', SEARCH],
    ['fitted', fitted],
  ] as const) {
    const head = ['', 'searches', 'first', 'in 3', 'right', 'wrong', 'perhaps right', 'perhaps wrong'];
    console.log(section(`${name}: ${toLine(weights)}`, [head, ...kindRows(cases, weights)]));
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
