// npm run bench:authored: what each key of the feed format is worth, on tips and pages written without sight of each other.
import { authoredCounts, measureAuthored, WITHOUT } from './authored-set.ts';

const { answered } = authoredCounts;
const without = authoredCounts.pages - answered;
const percent = (count: number, of: number) => ((100 * count) / of).toFixed(1).padStart(6);
console.log(
  `${authoredCounts.tips} tips, ${authoredCounts.pages} pages: ${answered} with an answer, ${without} without\n`,
);
console.log(`${'left out'.padEnd(20)} first    in 3   believed   believed where nothing fits`);
for (const key of Object.keys(WITHOUT)) {
  const { first, three, believed, falseHelp } = measureAuthored(key);
  const columns = [percent(first, answered), percent(three, answered), percent(believed, answered)];
  console.log(`${key.padEnd(20)}${columns.join('  ')}     ${percent(falseHelp, without)}`);
}
