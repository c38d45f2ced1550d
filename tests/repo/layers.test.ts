// The rule in one line: core knows nobody; services and components know only core; platform knows core and services;
// entrypoints and the command line wire them together.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Folder → the folders of the project it may import from. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/core': ['lib/core'],
  'lib/services': ['lib/services', 'lib/core'],
  components: ['components', 'lib/core'],
  'lib/platform': ['lib/platform', 'lib/services', 'lib/core'],
  'lib/cli': ['lib/cli', 'lib/services', 'lib/core'],
  entrypoints: ['entrypoints', 'components', 'lib/platform', 'lib/services', 'lib/core'],
};

/** Package → the only places that may import it. */
const PACKAGES: Record<string, string[]> = {
  'webextension-polyfill': ['lib/platform/browser.ts'],
  dexie: ['lib/platform'],
  dompurify: ['lib/platform'],
  minisearch: ['lib/core/find'],
  htmlparser2: ['lib/core/feed', 'lib/core/author'],
  turndown: ['lib/core/author'],
  papaparse: ['lib/core/author'],
  yaml: ['lib/core/author', 'lib/core/rollout'],
  fflate: ['lib/core/author', 'lib/core/release', 'lib/platform'],
  'markdown-it': ['lib/core/author'],
  preact: ['components', 'entrypoints'],
  wxt: ['entrypoints', 'lib/cli/release'],
};

/** The rooms of finding, in the order in which a page goes through them: each knows those before it alone. */
const FIND = 'lib/core/find';
const FIND_ROOMS = ['words', 'index', 'rank', 'search'].map((room) => `${FIND}/${room}`);

interface Import {
  file: string;
  line: number;
  from: string;
}

const IMPORT = /(?:^|\s)(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    from: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !file.endsWith('.d.ts'));
const imports = sources.flatMap(importsOf);
const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The file that is imported. */
const targetOf = ({ file, from }: Pick<Import, 'file' | 'from'>) =>
  path.posix.normalize(path.posix.join(path.posix.dirname(file), from));

function layerBreach({ file, line, from }: Import): string[] {
  if (!from.startsWith('.')) return [];
  const target = targetOf({ file, from });
  const layer = Object.keys(MAY_IMPORT).find((folder) => isIn(file, folder));
  const allowed = layer ? MAY_IMPORT[layer] : undefined;
  return allowed?.some((folder) => isIn(target, folder)) ? [] : [`${file}:${line} must not import ${target}`];
}

/** The files that lead back to themselves by their imports; those of types count, for one cannot be read without the other. */
function filesInCircles(all: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const one of all.filter(({ from }) => from.startsWith('.'))) {
    targets.set(one.file, [...(targets.get(one.file) ?? []), targetOf(one)]);
  }
  const leadsBack = (file: string) => {
    const reached = new Set(targets.get(file));
    for (const next of reached) for (const target of targets.get(next) ?? []) reached.add(target);
    return reached.has(file);
  };
  return [...targets.keys()].filter(leadsBack);
}

function roomBreach({ file, line, from }: Import): string[] {
  const target = targetOf({ file, from });
  const own = FIND_ROOMS.findIndex((room) => isIn(file, room));
  const isEntry = own >= 0 && target === `${FIND}/find-tips.ts`;
  const isLater = own >= 0 && FIND_ROOMS.slice(own + 1).some((room) => isIn(target, room));
  return isEntry || isLater ? [`${file}:${line} must not import ${target}`] : [];
}

function packageBreach({ file, line, from }: Import): string[] {
  const name = Object.keys(PACKAGES).find((known) => from === known || from.startsWith(`${known}/`));
  const allowed = name ? PACKAGES[name] : undefined;
  return !allowed || allowed.some((place) => isIn(file, place)) ? [] : [`${file}:${line} must not import ${from}`];
}

describe('layers', () => {
  test('there is something to check', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  test('every import goes the way of the arrows', () => expect(imports.flatMap(layerBreach)).toEqual([]));

  test('the rooms of finding know only those before them', () => {
    const rooms = FIND_ROOMS.filter((room) => imports.some(({ file }) => isIn(file, room)));
    expect(rooms).toEqual(FIND_ROOMS);
    expect(imports.flatMap(roomBreach)).toEqual([]);
  });

  test('no imports go in a circle', () => expect(filesInCircles(imports)).toEqual([]));

  test('packages stay where they belong', () => expect(imports.flatMap(packageBreach)).toEqual([]));

  test('a breach would be seen', () => {
    expect(layerBreach({ file: 'components/x.tsx', line: 1, from: '../lib/platform/browser.ts' })).toHaveLength(1);
    expect(packageBreach({ file: 'lib/services/x.ts', line: 1, from: 'dexie' })).toHaveLength(1);
    expect(roomBreach({ file: 'lib/core/find/index/x.ts', line: 1, from: '../rank/y.ts' })).toHaveLength(1);
    expect(roomBreach({ file: 'lib/core/find/rank/x.ts', line: 1, from: '../find-tips.ts' })).toHaveLength(1);
    const chain = [
      { file: 'lib/core/a.ts', line: 1, from: './b.ts' },
      { file: 'lib/core/b.ts', line: 1, from: './text/c.ts' },
      { file: 'lib/core/text/c.ts', line: 1, from: './d.ts' },
    ];
    expect(filesInCircles(chain)).toEqual([]);
    expect(filesInCircles([...chain, { file: 'lib/core/text/c.ts', line: 2, from: '../b.ts' }])).toEqual([
      ...['lib/core/b.ts', 'lib/core/text/c.ts'],
    ]);
  });

  test('the core has no clock, no chance and no network of its own', () => {
    const impure = /\b(Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|indexedDB|performance\.now\()/;
    const core = sources.filter((file) => isIn(file, 'lib/core'));
    expect(core.length).toBeGreaterThan(80);
    expect(core.filter((file) => impure.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
    expect('const now = Date.now();').toMatch(impure);
  });

  test('the extension API is named in lib/platform and entrypoints alone', () => {
    const api = /\b(browser|chrome)\.(runtime|storage|tabs|scripting|permissions|alarms|action)\b/;
    const naming = sources.filter((file) => api.test(readFileSync(path.join(root, file), 'utf8')));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((file) => !isIn(file, 'lib/platform') && !isIn(file, 'entrypoints'))).toEqual([]);
  });
});

test('files stay small: median ≤ 60 lines, nine in ten ≤ 150, none over 300', () => {
  const sizes = sources
    .map((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.9)).toBeLessThanOrEqual(150);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(300);
});

test('entrypoints only wire: at most 60 lines', () => {
  const entrypoints = sources.filter((file) => isIn(file, 'entrypoints'));
  expect(entrypoints.length).toBeGreaterThan(5);
  const long = entrypoints.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 61);
  expect(long).toEqual([]);
});

test('scripts that enter pages have no way to the storage, nor to anything but what pages may know', () => {
  const reached = new Set(
    ['last-word', 'page-agent', 'pointer', 'recorder', 'sidebar', 'spotlight', 'watch'].map(
      (name) => `entrypoints/${name}.ts`,
    ),
  );
  for (const file of reached) {
    for (const one of importsOf(file)) if (one.from.startsWith('.')) reached.add(targetOf(one));
  }
  const outside = [...reached].filter((file) => !/^(entrypoints|lib\/core|lib\/platform\/page)\//.test(file));
  const reading = [...reached].filter((file) =>
    /\.storage\b|indexedDB/.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(reached.size).toBeGreaterThan(20);
  expect([...outside, ...reading]).toEqual([]);
});

test('the worker makes ready at its start nothing that masks, for most starts mask nothing', () => {
  /** What a file needs as soon as it is loaded: neither types nor what is imported later. */
  const needed = (file: string) => {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/^(?:import|export) type [^;]*;/gm, '');
    return [...text.matchAll(IMPORT)]
      .flatMap((match) => match[1] ?? match[2] ?? [])
      .filter((from) => from.startsWith('.'));
  };
  const reached = new Set(['entrypoints/background/index.ts']);
  for (const file of reached) {
    for (const from of needed(file)) reached.add(path.posix.join(path.posix.dirname(file), from));
  }
  expect(reached.size).toBeGreaterThan(200);
  expect([...reached].filter((file) => file.startsWith('lib/core/ask/mask'))).toEqual([]);
});
