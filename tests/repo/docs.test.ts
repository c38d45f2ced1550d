// The docs are only worth something while everything that they name is there: pages, commands, files, keys.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FEED_LIMITS, LIST_LIMITS, TEXT_LIMITS } from '../../lib/core/feed/limits.ts';
import { PICTURE_LIMITS } from '../../lib/core/feed/limits-pictures.ts';
import { parseFeedFile } from '../../lib/core/feed/parse-feed.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { parsePolicy } from '../../lib/core/policy.ts';
import { type MarkdownPage, parseMarkdown, readMarkdown, root, rowsUnder, tokensUnder } from './markdown.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const isThere = (file: string) => existsSync(path.join(root, file));
const isFile = (file: string) => isThere(file) && statSync(path.join(root, file)).isFile();

const files = globSync(['*.md', 'docs/*.md', '.github/*.md', 'tests/families/*.md'], { cwd: root }).map((file) =>
  file.split(path.sep).join('/'),
);
const pages = files.map(readMarkdown);
const pageOf = (name: string) => pages.find(({ file }) => file === name) ?? readMarkdown(name);
const [readme, feeds, administration] = ['README.md', 'docs/feeds.md', 'docs/administration.md'].map(pageOf) as [
  MarkdownPage,
  MarkdownPage,
  MarkdownPage,
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Links that lead nowhere; those to other sites are not followed. */
function deadLinks({ file, links, anchors }: MarkdownPage): string[] {
  return links.filter((link) => {
    if (/^(https?|mailto):/.test(link)) return false;
    const [to = '', anchor] = link.split('#');
    const target = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
    if (target !== file && !isThere(target)) return true;
    if (anchor === undefined) return false;
    return !(target === file ? anchors : readMarkdown(target).anchors).has(anchor);
  });
}

/** What npm knows by itself. */
const OF_NPM = new Set(['ci', 'install', 'version']);

/** Commands that npm would not know. */
function unknownCommands({ code }: MarkdownPage): string[] {
  const commands = code.flatMap(({ text }) => [...text.matchAll(/\bnpm\s+(run\s+)?(?:--silent\s+)?([a-z][\w:-]*)/g)]);
  return commands
    .filter(([, run, name = '']) => !(Object.hasOwn(scripts, name) || (!run && OF_NPM.has(name))))
    .map(([command]) => command);
}

/** Files and folders that are named in code and are not there; a test may be named without its endings. */
function missingFiles({ code }: MarkdownPage): string[] {
  const named = code.flatMap(({ text }) =>
    [
      ...text.matchAll(
        /(?<![\w./~-])(?:lib|components|entrypoints|tests|public|docs|\.github|\.ci)\/(?:[\w./-]*[\w/-])?/g,
      ),
    ].map(([name]) => name),
  );
  return named.filter((name) => ![name, `${name}.test.ts`, `${name}.test.tsx`].some(isThere));
}

const projects = [...read('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(([, name = '']) => name);

/** What is wrong with the commands that run some tests. */
function wrongTestRuns({ code }: MarkdownPage): string[] {
  const runs = code.flatMap(({ text }) => [...text.matchAll(/npx vitest (run )?(.*)/g)]);
  return runs.flatMap(([, run, words = '']) => {
    const all = words.trim().split(/\s+/);
    const project = all[all.indexOf('--project') + 1] ?? '';
    const named = all.filter((word) => word.includes('/'));
    return [
      ...(projects.includes(project) ? [] : [`--project ${project}`]),
      ...named.filter((name) => !(run ? isFile(name) : isThere(name))),
    ];
  });
}

const faultsOf = (page: MarkdownPage) =>
  [deadLinks, unknownCommands, missingFiles, wrongTestRuns].flatMap((look) => look(page));

describe('every page', () => {
  test('is looked at, and names something', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'PRIVACY.md', 'docs/feeds.md', '.github/STORE.md']));
    const count = (of: (page: MarkdownPage) => unknown[]) => pages.reduce((sum, page) => sum + of(page).length, 0);
    expect(count(({ links }) => links)).toBeGreaterThan(50);
    expect(count(({ code }) => code)).toBeGreaterThan(300);
    expect(projects).toEqual(['unit', 'platform', 'components', 'e2e', 'thorough']);
  });

  test.each(files)('%s names only what is there', (file) => expect(faultsOf(pageOf(file))).toEqual([]));

  test('what is not there would be seen', () => {
    const text = [
      '# One two',
      '[there](testing.md#benchmarks) [also](#one-two) [away](https://example.com)',
      '[no page](nowhere.md) [no place](testing.md#nowhere) [nor here](#three) <img src="none.png">',
      '`npm test` `npm ci` `npm run test:none` `npm none` `lib/core/` `tests/e2e/search` `lib/none/` `tests/e2e/none`',
      '```sh\nnpx vitest run --project unit tests/core/policy.test.ts\nnpx vitest run --project none tests/core\n```',
    ].join('\n\n');
    expect(faultsOf(parseMarkdown('docs/made-up.md', text))).toEqual([
      ...['nowhere.md', 'testing.md#nowhere', '#three', 'none.png', 'npm run test:none', 'npm none'],
      ...['lib/none/', 'tests/e2e/none', '--project none', 'tests/core'],
    ]);
  });

  const docs = files.filter((file) => file.startsWith('docs/'));
  test.each(docs)('%s begins with whom it is for', (file) => {
    const [heading, first] = pageOf(file).tokens.filter(({ type }) => type !== 'space');
    expect(heading).toMatchObject({ type: 'heading', depth: 1 });
    expect(first).toMatchObject({ type: 'paragraph', text: expect.stringMatching(/^For [^.]+\.$/) });
  });
});

describe('README', () => {
  const text = read('README.md');

  test('has at most 100 lines', () => expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(100));

  test('names npm start and npm test before everything else', () => {
    const first = text.indexOf('npm start');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(text.indexOf('npm run'));
    expect(text.indexOf('npm test')).toBeLessThan(text.indexOf('npm run'));
  });

  test('shows pictures', () => expect(readme.links.filter((link) => link.endsWith('.png')).length).toBe(6));

  test('leads to every page of the docs', () => {
    const docs = files.filter((file) => file.startsWith('docs/'));
    expect(docs.filter((file) => !readme.links.includes(file))).toEqual([]);
  });
});

describe('commands', () => {
  const told = pages.flatMap(({ code }) => code.map(({ text }) => text)).join('\n');
  const commands = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name));

  test.each(commands)('npm command %s is told of', (name) => {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run (--silent )?${name}`;
    expect(told).toMatch(new RegExp(`${command}(?![\\w:-])`));
  });
});

test('the oldest browsers are those of the manifest', () => {
  const manifest = read('wxt.config.ts');
  const [, chromium] = /minimum_chrome_version: '(\d+)'/.exec(manifest) ?? [];
  const [, firefox] = /strict_min_version: '(\d+)\.0'/.exec(manifest) ?? [];
  for (const file of ['README.md', 'docs/administration.md', 'docs/releasing.md']) {
    expect(read(file)).toMatch(new RegExp(`\\b${chromium}\\b`));
    expect(read(file)).toMatch(new RegExp(`Firefox\\D+${firefox}\\b`));
  }
});

/** The keys of a table whose last column has an example of each, and all the examples as one object. */
function examplesIn(page: MarkdownPage, heading: string): Record<string, unknown> {
  const rows = rowsUnder(page, heading);
  expect(rows.length, heading).toBeGreaterThan(0);
  const examples = rows.map((row) => {
    const example = JSON.parse(`{ ${(row.at(-1) ?? '').replace(/^`|`$/g, '')} }`) as Record<string, unknown>;
    expect(Object.keys(example).map((key) => `\`${key}\``)).toEqual([row[0]]);
    return example;
  });
  return Object.assign({}, ...examples);
}

/** The keys in a document, each with where it stands. */
function keysIn(part: unknown, at = ''): string[] {
  if (Array.isArray(part)) return part.flatMap((entry) => keysIn(entry, `${at}[]`));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [`${at}.${key}`, ...keysIn(value, `${at}.${key}`)]);
}

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The same of a JSON Schema. */
function keysOf({ properties = {}, items }: Schema, at = ''): string[] {
  if (items) return keysOf(items, `${at}[]`);
  return Object.entries(properties).flatMap(([key, value]) => [`${at}.${key}`, ...keysOf(value, `${at}.${key}`)]);
}

const FEED_AT = 'https://tips.example.com/finance.json';
const sorted = (keys: readonly string[]) => [...new Set(keys)].sort();

function problemsOfFeed(document: unknown) {
  const feed = parseFeedFile(document, 'docs', undefined, FEED_AT);
  return feed.ok ? feed.value.problems : [feed.error];
}

describe('feeds', () => {
  const under = (heading: string) => examplesIn(feeds, heading);
  const whole = () => ({
    ...under('Keys of a feed'),
    _help: { ...under('Keys of _help in a feed'), contacts: [under('Keys of a person')] },
    items: [
      {
        ...under('Keys of an item'),
        _help: { ...under('Keys of _help in an item'), steps: [under('Keys of a step')] },
      },
    ],
  });

  test('every key of the format has its line and its example, and there are no others', () => {
    const schema = JSON.parse(read('lib/core/feed/feed.schema.json')) as Schema;
    expect(sorted(keysIn(whole()))).toEqual(sorted(keysOf(schema)));
  });

  test('the examples are read without a note', () => expect(problemsOfFeed(whole())).toEqual([]));

  test('the patterns are patterns', () => {
    const match = rowsUnder(feeds, 'Patterns').flatMap(([cell = '']) => cell.match(/[^`, ]+:\/\/[^`, ]+/g) ?? []);
    expect(match.length).toBeGreaterThan(7);
    const item = { id: 'a', content_text: 'A', _help: { match } };
    expect(problemsOfFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [item] })).toEqual([]);
  });

  test('the limits are those in force', () => {
    const rows = rowsUnder(feeds, 'Limits').map(([what = '', most = '']) => {
      const numbers = [...most.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
      return [what, numbers] as const;
    });
    expect([LIST_LIMITS.labels, LIST_LIMITS.few]).toEqual([LIST_LIMITS.words, LIST_LIMITS.words]);
    const { fileBytes, pictureCharacters, picturesOfTip, picturesOfFeed, ...ofFeed } = FEED_LIMITS;
    const { bytes, bytesOfTip, bytesOfFeed, ofTip, ofFeed: ofWholeFeed } = PICTURE_LIMITS;
    expect(Object.fromEntries(rows)).toEqual({
      'one file': [fileBytes / 1024 ** 2, ofFeed.files],
      'items of one file': [ofFeed.items],
      'the content of one tip': [ofFeed.contentCharacters, ofFeed.indexedCharacters],
      'steps of one tip': [ofFeed.steps, ofFeed.contentCharacters],
      HTML: [ofFeed.elements, ofFeed.depth],
      'tips ready on one host': [ofFeed.tipsOfPlace],
      'entries of a list': [LIST_LIMITS.patterns, LIST_LIMITS.words],
      'people of a feed': [LIST_LIMITS.contacts],
      synonyms: [LIST_LIMITS.synonyms, ofFeed.synonyms, ofFeed.synonymWords],
      'a title': [TEXT_LIMITS.title],
      'a summary': [TEXT_LIMITS.summary],
      'pictures inside the feed': [pictureCharacters, picturesOfTip, picturesOfFeed],
      'pictures beside the feed': [bytes / 1e6, ofTip, bytesOfTip / 1e6, ofWholeFeed, bytesOfFeed / 1e6],
    });
  });
});

describe('policy', () => {
  const examples = () => examplesIn(administration, 'What can be set');

  test('every key has its line and its example, and there are no others', () => {
    const { properties } = JSON.parse(read('public/managed_schema.json')) as Required<Schema>;
    expect(sorted(Object.keys(examples()))).toEqual(sorted(Object.keys(properties)));
  });

  test('the examples can be used', () => expect(parsePolicy(examples()).problems).toEqual([]));
});

/** The object within a document that has a key. */
function partWith(key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  if (Object.hasOwn(part, key)) return part;
  return Object.values(part)
    .map((value) => partWith(key, value))
    .find((found) => found !== undefined);
}

const blocks = pages.flatMap(({ file, code }) =>
  code.filter(({ language }) => language === 'json').map(({ text }) => [file, text] as const),
);

test.each(blocks)('the JSON in %s can be used', (file, text) => {
  const document = JSON.parse(text) as Record<string, unknown>;
  if (file === administration.file) {
    expect(parsePolicy(partWith('feeds', document))).toMatchObject({ feeds: [FEED_AT], problems: [] });
  } else if (document.version) {
    expect(problemsOfFeed(document)).toEqual([]);
  } else {
    expect(parsePageSnapshot(document)).toMatchObject({ url: expect.any(String), field: expect.any(Object) });
  }
});

test('there is JSON in the README, the feeds and the administration', () => {
  expect(sorted(blocks.map(([file]) => file))).toEqual(sorted([readme, feeds, administration].map(({ file }) => file)));
  expect(tokensUnder(feeds, 'A feed in ten lines').some(({ type }) => type === 'code')).toBe(true);
});
