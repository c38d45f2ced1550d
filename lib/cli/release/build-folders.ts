// The built extension as folders, and which packages the bundler has put into it.
import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** The extension, built for both browsers. */
export interface BuiltFolders {
  chromium: string;
  firefox: string;
  /** Where the packages are installed that are in it, from the root of the project, with slashes. */
  installed: string[];
}

/** Where a module is installed; code that is the project's own is nowhere. */
const PLACE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
/** What the bundler itself adds goes by names that are no paths. */
const OF_BUNDLER: [RegExp, string][] = [
  [/^\0?(?:virtual:)?vite\//, 'node_modules/vite'],
  [/^\0?rolldown\//, 'node_modules/rolldown'],
];

/** Where the package of a module is installed, from the root of the project; `null` for the project's own. */
export function installedAt(moduleId: string, root: string): string | null {
  const bundler = OF_BUNDLER.find(([name]) => name.test(moduleId));
  if (bundler) return bundler[1];
  const id = moduleId.replaceAll('\\', '/').replace(/^\0/, '');
  const from = `${root.replaceAll('\\', '/')}/`;
  const inside = id.startsWith(from) ? id.slice(from.length) : id;
  return PLACE.exec(inside)?.[0] ?? null;
}

/** What a build answers: the modules that are in it. */
export type BuiltModules = string[];

/** Builds the extension for one browser in a process of its own, whose words are of interest when it fails alone. */
export function buildFor(browser: 'chrome' | 'firefox', root: string, into: string): Promise<BuiltModules> {
  const script = path.join(import.meta.dirname, 'build-one.ts');
  // Where tests build, what they set would build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(script, [browser, root, into], { cwd: root, env, silent: true });
  let said = '';
  let modules: BuiltModules | null = null;
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  child.once('message', (message) => {
    modules = message as BuiltModules;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 && modules ? resolve(modules) : reject(new Error(`The build for ${browser} failed.\n${said}`)),
    );
  });
}

/** Builds the extension for both browsers, below a folder that is emptied first. */
export async function buildFolders(root: string, into: string, tell: (line: string) => void): Promise<BuiltFolders> {
  await rm(path.join(root, into), { recursive: true, force: true });
  tell('Builds the extension for Chromium');
  const chromium = await buildFor('chrome', root, into);
  tell('Builds the extension for Firefox');
  const firefox = await buildFor('firefox', root, into);
  const installed = [...chromium, ...firefox].flatMap((id) => installedAt(id, root) ?? []);
  return {
    chromium: path.join(root, into, 'chrome'),
    firefox: path.join(root, into, 'firefox'),
    installed: [...new Set(installed)].sort(),
  };
}
