// npm run bench:authored: what each key of the feed format is worth, on tips, and pages and searches written without
// sight of them; and what screens, selected words and whole questions find.
import { measureKinds, tipCount } from './authored-modes.ts';
import { authoredCounts, measureAuthored, WITHOUT } from './authored-set.ts';
import { percent } from './tables.ts';

const { tips, pages, answered, searches, answeredSearches } = authoredCounts;
const share = (count: number, of: number, width: number) => percent(count / of).padStart(width);
console.log(`${tips} tips; ${pages} pages, ${answered} with an answer; ${searches} searches, ${answeredSearches} with one.
Percent of the pages and the searches with an answer; what is said to fit where nothing does: of the others.
`);
console.log(
  `${'left out'.padEnd(20)} first    in 3   believed   believed where nothing fits   searches: first    in 3    found  fitting   fitting where nothing fits`,
);
for (const key of Object.keys(WITHOUT)) {
  const outcome = measureAuthored(key);
  const columns = [
    share(outcome.first, answered, 6),
    share(outcome.three, answered, 8),
    share(outcome.believed, answered, 11),
    share(outcome.falseHelp, pages - answered, 30),
    share(outcome.searches.first, answeredSearches, 18),
    share(outcome.searches.three, answeredSearches, 8),
    share(outcome.searches.found, answeredSearches, 9),
    share(outcome.searches.fitting, answeredSearches, 9),
    share(outcome.searches.falseHelp, searches - answeredSearches, 29),
  ];
  console.log(`${key.padEnd(20)}${columns.join('')}`);
}

console.log(`
${tipCount} tips, and what was asked without sight of them, by kind; percent of those with an answer, of those that only
tips in another language answer, and of those without one. Offered are questions in 3 that are
not told that nothing was found.

kind           asked  answered   first    in 3  offered   in another language   in 3   where nothing fits: shown  perhaps`);
for (const {
  kind,
  asked,
  answered,
  first,
  three,
  otherLanguage,
  otherLanguageThree,
  offered,
  falseHelp,
  falsePerhaps,
} of await measureKinds()) {
  const columns = [
    String(asked).padStart(9),
    String(answered).padStart(10),
    share(first, answered, 8),
    share(three, answered, 8),
    kind === 'question' ? share(offered, answered, 9) : '–'.padStart(9),
    String(otherLanguage).padStart(22),
    otherLanguage === 0 ? '–'.padStart(7) : share(otherLanguageThree, otherLanguage, 7),
    share(falseHelp, asked - answered, 28),
    kind === 'question' ? share(falsePerhaps, asked - answered, 9) : '–'.padStart(9),
  ];
  console.log(`${kind.padEnd(11)}${columns.join('')}`);
}
