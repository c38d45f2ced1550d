// npm run pack:cli: the command line as a package that npm installs anywhere: one file, and nothing that it depends on.
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build } from 'vite';
import { ALONGSIDE_USAGE } from './alongside.ts';
import { isRunItself } from './is-run-itself.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const COMMAND = 'alongside.js';
/** The notices of the packages that are in the one file. */
const NOTICES = 'THIRD-PARTY.md';

/** Schemas by the names that files in `.alongside/` have, of which the package has those for tips and feeds as well. */
const SCHEMAS: Record<string, string> = {
  'feed.schema.json': 'author/feed-file.schema.json',
  'contacts.schema.json': 'author/contacts-file.schema.json',
  'cases.schema.json': 'author/cases-file.schema.json',
  'tip.schema.json': 'author/tip.schema.json',
  'published-feed.schema.json': 'feed/feed.schema.json',
};

const readmeText = (version: string) => `# Alongside, the command line

Tips kept as files become a checked feed, which Alongside shows beside the pages that they are for.

\`\`\`sh
npm install --global ./alongside-${version}.tgz
alongside new help
alongside check help
alongside build help -o feed.json
\`\`\`

\`\`\`
${ALONGSIDE_USAGE}\`\`\`

It needs Node 20 or newer and nothing else. \`schemas/\` holds the JSON Schemas of the files that you write: of \`feed.yml\`,
of \`contacts.yml\`, of the files in \`cases/\` and of the front matter of a tip; and that of a published feed. \`${NOTICES}\`
names the packages that are in it, with their licences.
`;

async function bundle(to: string): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    // The bundler reads TypeScript by itself, without the settings of the compiler, which other tools have to write first.
    oxc: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'lib/cli/alongside.ts',
      outDir: to,
      target: 'node20',
      minify: true,
      license: { fileName: NOTICES },
      rolldownOptions: {
        tsconfig: false,
        output: { entryFileNames: COMMAND, codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  });
}

/** What the project says of itself. */
interface Project {
  name: string;
  version: string;
  license: string;
  type: string;
}

const readProject = async (): Promise<Project> => JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

function manifestText({ name, version, license, type }: Project): string {
  const description = 'Makes a checked feed for Alongside of tips that are kept as files.';
  const manifest = {
    ...{ name, version, description, license, type },
    // Nobody publishes it by mistake; installing it works all the same.
    private: true,
    bin: { alongside: COMMAND },
    engines: { node: '>=20' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Packs the command line into a folder; answers the path of the package. The same sources give the same bytes. */
export async function packCli(folder: string): Promise<string> {
  const stage = await mkdtemp(path.join(tmpdir(), 'alongside-pack-'));
  try {
    await bundle(stage);
    const project = await readProject();
    await writeFile(path.join(stage, 'package.json'), manifestText(project));
    await writeFile(path.join(stage, 'README.md'), readmeText(project.version));
    await copyFile(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'));
    await cp(path.join(root, 'public/words'), path.join(stage, 'words'), { recursive: true });
    await mkdir(path.join(stage, 'schemas'));
    for (const [name, source] of Object.entries(SCHEMAS))
      await copyFile(path.join(root, 'lib/core', source), path.join(stage, 'schemas', name));
    await mkdir(folder, { recursive: true });
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: stage });
    return path.join(folder, stdout.trim());
  } finally {
    await rm(stage, { recursive: true });
  }
}

/** How long Node takes to run something, in milliseconds: the median of some times. */
async function timeOf(...args: string[]): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 5; count += 1) {
    const start = performance.now();
    await run(process.execPath, args);
    times.push(performance.now() - start);
  }
  return Math.round(times.sort((one, other) => one - other)[2] ?? 0);
}

async function tellSize(file: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'alongside-unpacked-'));
  try {
    await run('tar', ['-xzf', file, '-C', folder]);
    const command = path.join(folder, 'package', COMMAND);
    const [packed, whole] = [await stat(file), await stat(command)];
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
    const [bare, started] = [await timeOf('--eval', ''), await timeOf(command, '--help')];
    process.stdout.write(
      `${path.relative(process.cwd(), file)}: ${kilobytes(packed.size)}, with ${COMMAND} of ${kilobytes(whole.size)}; it starts in ${started} ms, Node alone in ${bare} ms\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (isRunItself(import.meta.url)) await tellSize(await packCli(path.join(root, '.output')));
