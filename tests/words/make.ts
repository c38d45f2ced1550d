// npm run words: makes the files of word pairs in public/words, from packages and from the words written by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAIRED_LANGUAGES } from '../../lib/core/find/words/foreign/foreign-words.ts';
import { cleanLabel, PRODUCTS, wordsOf } from './label-words.ts';
import { minePairs } from './mine-pairs.ts';
import { noticesText } from './notices.ts';
import { everydayLines, MOST_OTHERS, readByHand } from './read-by-hand.ts';
import { readLabels, readSynonyms } from './read-labels.ts';
import { type LabelPair, LICENCES, type WordLanguage } from './word-packages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'public/words');

/** The Japanese synonyms of English words that stand on labels: of others nobody asks in applications. */
async function synonymsOf(known: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const pairs: LabelPair[] = (await readSynonyms()).filter(
    ([english, other]) => known.has(english) && !/\d/.test(other),
  );
  for (const [english, other] of pairs) found.set(english, [...(found.get(english) ?? []), other].slice(0, 3));
  return found;
}

async function pairsOf(language: WordLanguage): Promise<string[]> {
  const labels = await readLabels(language);
  const mined = minePairs(labels, language);
  const onLabels = () => new Set(labels.flatMap(([english]) => wordsOf(cleanLabel(english), 'en')));
  const further = language === 'ja' ? [await synonymsOf(new Set([...mined.keys(), ...onLabels()]))] : [];
  const all = [readByHand('business-words', language), mined, ...further];
  const english = [...new Set(all.flatMap((one) => [...one.keys()]))].sort();
  return english.flatMap((term) => {
    const others = [...new Set(all.flatMap((one) => one.get(term) ?? []))].slice(0, MOST_OTHERS);
    return others.length === 0 || PRODUCTS.test([term, ...others].join(' ')) ? [] : [`${term}|${others.join('|')}`];
  });
}

const head = (language: WordLanguage) => [
  `# Words of applications: English ones, and those that stand for them in the language ${language}.`,
  '# Made by `npm run words` from words written by hand and the labels of these packages; see NOTICES.txt:',
  ...LICENCES.filter(({ only }) => only === undefined || only === language).map(
    ({ packages, licence, owner }) => `# ${packages} (${licence}, ${owner})`,
  ),
];

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'NOTICES.txt'), noticesText());
for (const language of PAIRED_LANGUAGES) {
  const lines = await pairsOf(language);
  const text = `${[...head(language), ...lines, ...everydayLines(language)].join('\n')}\n`;
  writeFileSync(path.join(folder, `${language}.txt`), text);
  const size = (gzipSync(text).length / 1000).toFixed(1);
  console.log(`${language}: ${lines.length} English terms, ${size} kB compressed`);
}
