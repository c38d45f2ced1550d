// Whatever the extension would note of a feed, its author is told before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFeed } from '../../../lib/core/author/build-feed.ts';
import { checkFolder } from '../../../lib/core/author/check-folder.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { CHECKED_ON, folderWith, tipFile } from '../../fixtures/authoring/sound-folder.ts';

const AT = 'https://help.example/help.json';

/** Values that some key takes and others do not. */
const value = fc.constantFrom(
  ...[
    'One',
    '2026-02-30',
    '2027-01-01',
    '"12"',
    '[]',
    '[One, Two]',
    '[{ a: b }]',
    '{ a: b }',
    '{ by: Ana, on: 2026-01-01 }',
  ],
  ...[
    'https://finance.example/*',
    '["*://*/*"]',
    '[finance.example]',
    '"*"',
    '["***"]',
    'tip',
    'recipe',
    'ana',
    '[ben]',
    '""',
  ],
  ...[
    '{ id: p, title: P, step: 1 }',
    '{ id: p, title: P, step: one }',
    '[[One]]',
    '[{ url: x }]',
    '[{ name: Ana, url: x }]',
  ],
);
const keys = [
  'id',
  'summary',
  'url',
  'external_url',
  'tags',
  'date_published',
  'authors',
  'attachments',
  'kind',
  'match',
  'exclude',
];
const more = [
  'fields',
  'errors',
  'headings',
  'keywords',
  'steps',
  'review_by',
  'verified',
  'path',
  'audience',
  'fied',
  'Match',
];
const front = fc.dictionary(fc.constantFrom(...keys, ...more), value, { maxKeys: 6 });

test('every key that the extension notes in a tip is told of at its file', () => {
  let noted = 0;
  fc.assert(
    fc.property(front, (written) => {
      const lines = Object.entries(written).map(([key, text]) => `${key}: ${text}`);
      const folder = readFolder(folderWith({ 'tips/other.md': tipFile(['title: Order chairs', ...lines].join('\n')) }));
      const feed = parseFeedFile(JSON.parse(JSON.stringify(buildFeed(folder).files[0])), 'feed', undefined, AT);
      const problems = feed.ok ? feed.value.problems : [];
      const told = checkFolder(folder, CHECKED_ON).filter(({ file }) => file === 'tips/other.md');
      noted += problems.length;
      for (const { key = '', message } of problems.filter(({ note }) => note?.kind !== 'twice')) {
        const name = key.replace(/^_help\./, '');
        expect(told.map((problem) => problem.message)).toContain(`${name}: ${message}.`);
      }
    }),
    { numRuns: 400 },
  );
  expect(noted).toBeGreaterThan(100);
});

test('what is told is told where it stands', () => {
  const lines = [
    'title: Order chairs',
    'review_by: soon',
    'match:',
    '  - https://finance.example/*',
    '  - finance',
    'kind: recipe',
  ];
  const told = checkFolder(readFolder(folderWith({ 'tips/other.md': tipFile(lines.join('\n')) })), CHECKED_ON);
  expect(told.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '3:1 unusable',
    '6:5 pattern',
    '7:1 unknown-kind',
  ]);
});
