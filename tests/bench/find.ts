// npm run bench:find: how long the command line takes for 2,000 queries over 10,000 tips, beside the time for none.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [TIPS, QUERIES, HOSTS, VOCABULARY] = [10_000, 2_000, 200, 30_000];

/** Numbers that look like chance but are the same in every run. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const chance = createChance(42);
const syllables = Array.from('bcdfghklmnprstvz', (consonant) =>
  Array.from('aeiou', (vowel) => consonant + vowel),
).flat();
const vocabulary = Array.from({ length: VOCABULARY }, () =>
  Array.from({ length: 2 + Math.floor(chance() * 3) }, () => syllables[Math.floor(chance() * syllables.length)]).join(
    '',
  ),
);
/** Few words are common and most are rare, as in language. */
const word = () => vocabulary[Math.floor(chance() ** 3 * VOCABULARY)] ?? '';
const words = (count: number) => Array.from({ length: count }, word).join(' ');
const host = () => `h${Math.floor(chance() ** 2 * HOSTS)}.example.test`;

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Load',
  items: Array.from({ length: TIPS }, (_, index) => ({
    id: `t${index}`,
    title: words(8),
    content_text: words(100),
    tags: [word(), word()],
    _help: { match: [`https://${host()}/app/*`], fields: [words(2)] },
  })),
};
const queries = Array.from({ length: QUERIES }, (_, index) => ({
  id: `q${index}`,
  page: {
    url: `https://${host()}/app/page`,
    title: words(6),
    headings: [words(3), words(3)],
    labels: Array.from({ length: 20 }, () => words(2)),
    field: { label: words(2), name: null, type: 'text', placeholder: null },
    selection: null,
    error: null,
    lang: 'en',
  },
  search: index % 10 === 0 ? words(3) : null,
}));

const folder = mkdtempSync(path.join(tmpdir(), 'alongside-bench-'));
const write = (name: string, value: unknown) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

function seconds(queryFile: string, ...flags: string[]): number {
  const cli = path.resolve(import.meta.dirname, '../../lib/cli/find.ts');
  const started = performance.now();
  const run = spawnSync(process.execPath, [cli, '--feed', feedFile, '--queries', queryFile, '--json', ...flags], {
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return (performance.now() - started) / 1000;
}

const feedFile = write('feed.json', feed);
const none = seconds(write('none.json', []));
const all = write('queries.json', queries);
console.log(`${TIPS} tips, no query:              ${none.toFixed(1)} s`);
for (const [label, ...flags] of [['at their places'], ['without places', '--no-place']] as const) {
  const time = seconds(all, ...flags);
  console.log(
    `${TIPS} tips, ${QUERIES} queries, ${label.padEnd(15)} ${time.toFixed(1)} s (${(time / none).toFixed(1)} × none)`,
  );
}
rmSync(folder, { recursive: true });
