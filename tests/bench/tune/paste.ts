// Writes numbers into the source of the ranking's numbers, so that its reasons stay with them; the file is only read.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../../lib/core/find/ranking.ts');

/** Numbers by their names, or one for each mode. */
export type Numbers = Readonly<Record<string, number | readonly number[]>>;

/** An object of a source text, with other numbers; every line but theirs stays as it is. */
export function withNumbers(source: string, name: string, numbers: Numbers): string {
  const start = source.indexOf(`export const ${name} = {`);
  const end = source.indexOf('} as const;', start);
  if (start < 0 || end < 0) throw new Error(`The source has no object ${name}.`);
  return Object.entries(numbers).reduce(
    (text, [key, number]) => {
      const entry = new RegExp(`^  ${key}: .*,$`, 'm');
      if (!entry.test(text)) throw new Error(`${name} has no line for ${key}.`);
      return text.replace(
        entry,
        `  ${key}: ${Array.isArray(number) ? `[${number.map(toShort).join(', ')}]` : toShort(number as number)},`,
      );
    },
    `${source.slice(start, end)}} as const;`,
  );
}

/** Two decimals at most, as the shipped numbers have. */
const toShort = (number: number) => String(Number(number.toFixed(2)) + 0);

/** Objects of the ranking's numbers as they would stand in the source. */
export function toPaste(objects: Readonly<Record<string, Numbers>>): string {
  const source = readFileSync(FILE, 'utf8');
  return Object.entries(objects)
    .map(([name, numbers]) => withNumbers(source, name, numbers))
    .join('\n\n');
}
