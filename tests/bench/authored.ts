// npm run bench:authored: what each key of the feed format is worth, on tips, and pages and searches written without
// sight of them.
import { authoredCounts, measureAuthored, WITHOUT } from './authored-set.ts';

const { tips, pages, answered, searches, answeredSearches } = authoredCounts;
const percent = (count: number, of: number, width: number) => ((100 * count) / of).toFixed(1).padStart(width);
console.log(`${tips} tips; ${pages} pages, ${answered} with an answer; ${searches} searches, ${answeredSearches} with one.
Percent of the pages and the searches with an answer; what is said to fit where nothing does: of the others.
`);
console.log(
  `${'left out'.padEnd(20)} first    in 3   believed   believed where nothing fits   searches: first    in 3    found  fitting   fitting where nothing fits`,
);
for (const key of Object.keys(WITHOUT)) {
  const outcome = measureAuthored(key);
  const columns = [
    percent(outcome.first, answered, 6),
    percent(outcome.three, answered, 8),
    percent(outcome.believed, answered, 11),
    percent(outcome.falseHelp, pages - answered, 30),
    percent(outcome.searches.first, answeredSearches, 18),
    percent(outcome.searches.three, answeredSearches, 8),
    percent(outcome.searches.found, answeredSearches, 9),
    percent(outcome.searches.fitting, answeredSearches, 9),
    percent(outcome.searches.falseHelp, searches - answeredSearches, 29),
  ];
  console.log(`${key.padEnd(20)}${columns.join('')}`);
}
