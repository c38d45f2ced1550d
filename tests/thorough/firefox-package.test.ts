// What Firefox's store looks at: its linter over the package, and whether the sources it is given build that package.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSources } from '../../lib/cli/release/list-sources.ts';
import { toZipDay, zipFiles } from '../../lib/core/release/zip-files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, '.output', 'firefox-mv3');
const bin = path.join(root, 'node_modules', '.bin');

/** Runs a tool of the project in a folder; answers what it said. */
const run = (tool: string, args: string[], cwd: string) =>
  execFileSync(path.join(bin, tool), args, {
    cwd,
    encoding: 'utf8',
    // As outside of tests, where nothing is said: the test runner's own would build for development.
    env: { ...process.env, NODE_ENV: 'production', PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
    shell: process.platform === 'win32',
  });

/** Preact takes markup as `__html`, which no component gives it; DOMPurify writes into a document of its own. */
const KNOWN = /__html|parseFromString\(/;

interface Lint {
  errors: object[];
  notices: object[];
  warnings: { code: string; message: string; file: string; line: number; column: number }[];
}

test('the linter of the store finds nothing but the two lines of libraries that set inner HTML', () => {
  const { errors, notices, warnings } = JSON.parse(run('addons-linter', ['-o', 'json', built], root)) as Lint;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['UNSAFE_VAR_ASSIGNMENT']));
  for (const { file, line, column } of warnings) {
    const code = readFileSync(path.join(built, file), 'utf8').split('\n')[line - 1] ?? '';
    expect(code.slice(Math.max(0, column - 200), column + 200)).toMatch(KNOWN);
  }
});

/** Every file of a folder with the digest of what is in it. */
const digests = (folder: string) =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );

const NO_SOURCES = ['node_modules', '.output', '.git'];

/** Lends a folder with what is installed here in it. */
function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-sources-'));
  try {
    // Reviewers run `npm ci`, which gives what the lock file says: what is installed here.
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs the sources, as they are without version control; answers what is in the package. */
async function packSources(): Promise<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-sources-'));
  try {
    cpSync(root, folder, { recursive: true, filter: (from) => !NO_SOURCES.includes(path.basename(from)) });
    return unzipSync(zipFiles(await readSources(folder), toZipDay(undefined)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the sources for reviewers build the very same package', async () => {
  const packed = await packSources();
  inFolder((folder) => {
    for (const [name, content] of Object.entries(packed)) {
      const file = path.join(folder, name);
      mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(file, content);
    }
    expect(globSync('{package,package-lock}.json', { cwd: folder })).toHaveLength(2);
    run('wxt', ['build', '-b', 'firefox', '--mv3'], folder);
    expect(digests(path.join(folder, '.output', 'firefox-mv3'))).toEqual(digests(built));
  });
});
