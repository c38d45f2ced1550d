// npm run bench:authoring: a folder of 10,000 tips is read, checked and made a feed of; how long that takes, in how much memory.
import { buildFeed, feedFileText } from '../../lib/core/author/build-feed.ts';
import { checkFolder } from '../../lib/core/author/check-folder.ts';
import { readFolder } from '../../lib/core/author/read-folder.ts';

const TIPS = 10_000;
const MOST_MS = 10_000;
const MOST_MB = 600;

const WORDS =
  'open close order approve invoice chair budget number supplier delivery account period week report travel form'.split(
    ' ',
  );
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => WORDS[(seed * 31 + at * at * 7 + at) % WORDS.length]).join(' ');

const tip = (n: number) => `---
title: How to ${words(n, 5)} ${n}
match: ["https://host${n % 50}.example/${WORDS[n % WORDS.length]}/{id}/edit"]
fields: [Field ${n}, ${words(n + 1, 2)}]
errors: ["E-${n}: ${words(n, 4)} *"]
contacts: [ana]
review_by: 2099-01-01
---
${words(n, 60)} ${n}.

See [another](t${(n + 1) % TIPS}.md).

## Steps

1. Open [${words(n, 2)}](show:link) ${n}.
2. Fill in [Field ${n}](show:textbox "Field"): ${words(n + 3, 12)}.
`;

const encoder = new TextEncoder();
const files = new Map<string, Uint8Array>([
  ['feed.yml', encoder.encode('title: Ten thousand tips\nlanguage: en\n')],
  ['contacts.yml', encoder.encode('- id: ana\n  name: Ana Example\n  email: ana@help.example\n')],
  ...Array.from({ length: TIPS }, (_, n) => [`tips/t${n}.md`, encoder.encode(tip(n))] as const),
]);

const start = performance.now();
const told: string[] = [];
function time<T>(name: string, task: () => T): T {
  const from = performance.now();
  const result = task();
  told.push(`${name} ${Math.round(performance.now() - from)} ms`);
  return result;
}
const folder = time('read', () => readFolder(files));
const problems = time('check', () => checkFolder(folder, '2026-11-29'));
const texts = time('build', () => buildFeed(folder).files.map(feedFileText));
const ms = Math.round(performance.now() - start);
const mb = Math.round(process.resourceUsage().maxRSS / 1024);
const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(
  `${TIPS} tips, ${texts.length} files, ${errors} errors: ${told.join(', ')}; ${ms} ms (at most ${MOST_MS}), ${mb} MB (at most ${MOST_MB})`,
);
process.exitCode = errors === 0 && ms <= MOST_MS && mb <= MOST_MB ? 0 : 1;
