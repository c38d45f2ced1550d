// Every word a person sees stands in the catalogues: a component holds none of its own.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: root });

/** Attributes whose words are read or heard. */
const HEARD = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);

/** A node of the syntax tree (ESTree with JSX), as far as it is looked at. */
const node = v.looseObject({ type: v.string() });
const textNode = v.object({ type: v.literal('JSXText'), value: v.string() });
const attribute = v.object({
  type: v.literal('JSXAttribute'),
  name: v.object({ name: v.string() }),
  value: v.object({ type: v.literal('Literal'), value: v.string() }),
});
const hasLetters = (words: string) => /\p{L}/u.test(words);

/** The words that stand in a component's own markup. */
function wordsIn(name: string, source: string): string[] {
  const words: string[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!v.is(node, part)) return;
    if (v.is(textNode, part) && hasLetters(part.value)) words.push(part.value.trim());
    if (v.is(attribute, part) && HEARD.has(part.name.name) && hasLetters(part.value.value))
      words.push(part.value.value);
    Object.values(part).forEach(visit);
  };
  visit(parseSync(name, source).program);
  return words;
}

test('there are components to look at', () => expect(files.length).toBeGreaterThan(40));

test('the look for words finds them', () => {
  const source = `const A = () => <p title="Hers">Mine {'x'} <img alt="His" class="not" /> ({n})</p>;`;
  expect(wordsIn('a.tsx', source)).toEqual(['Hers', 'Mine', 'His']);
});

test.each(files)('%s holds no words of its own', (file) => {
  expect(wordsIn(file, readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
});
