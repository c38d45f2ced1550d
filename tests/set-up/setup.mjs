// Makes a fresh clone ready: dependencies, generated types, browsers. npm runs it before start, test and build.
// It runs before anything is installed, so it uses Node 20 or newer and nothing else.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { BROWSERS, DISPLAY_TOOLS, findBrowser, findDisplayTools, isExecutable } from './browsers.mjs';

export { findBrowser, findDisplayTools };

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const isWindows = process.platform === 'win32';
const say = (line) => console.error(`[set-up] ${line}`);

/** Runs a command with its output on stderr; a line every ten seconds shows that it is still at work. */
function run(command, args, { label, cwd = root, env = process.env, shell = false }) {
  const startedAt = Date.now();
  const pulse = setInterval(() => say(`${label}: ${Math.round((Date.now() - startedAt) / 1000)} s so far …`), 10_000);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : `exit ${code ?? signal}`));
  }).finally(() => clearInterval(pulse));
}

/** True when what npm noted as installed is what the lock file asks for on this machine. */
function matchesLock(modules, lock) {
  const noted = path.join(modules, '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const { '': _root, ...wanted } = JSON.parse(lock).packages;
  const same = (name) => installed[name] && installed[name].integrity === wanted[name].integrity;
  return (
    Object.keys(installed).every((name) => wanted[name]) &&
    Object.keys(wanted).every((name) => same(name) || wanted[name].optional || wanted[name].devOptional)
  );
}

async function ensureDependencies(folder) {
  const modules = path.join(folder, 'node_modules');
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const want = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');
  const stamp = path.join(modules, '.set-up');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  if (!matchesLock(modules, lock)) {
    const whose = folder === root ? '' : ` of ${path.relative(root, folder)}`;
    say(`installing dependencies${whose} with npm ci (about a minute the first time) …`);
    // `npm run` names its own script file, so the same npm does it, on Windows as well.
    const own = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const [command, ...first] = own;
    const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const shell = isWindows && command === 'npm';
    const failure = await run(command, args, { label: 'npm ci', cwd: folder, shell });
    if (failure) throw new Error(`npm ci failed (${failure}). See its message above; can the npm registry be reached?`);
    say('dependencies installed');
  }
  writeFileSync(stamp, want);
}

async function ensureGeneratedTypes() {
  if (existsSync(path.join(root, '.wxt', 'tsconfig.json'))) return;
  say('generating types (wxt prepare) …');
  // First on PATH, so that it runs on the Node version that came with the dependencies.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = {
    ...process.env,
    [key]: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env[key] ?? ''}`,
  };
  const failure = await run('wxt', ['prepare'], { label: 'wxt prepare', env, shell: isWindows });
  if (failure) throw new Error(`wxt prepare failed (${failure}). See its message above.`);
}

/** Installs packages where that needs no question: on Debian and its kin, as root. */
async function installPackages(...packages) {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
  if (!canInstall) return;
  const label = packages.join(' and ');
  say(`installing ${label} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const failure =
    (await run('apt-get', ['-qq', 'update'], { label: 'apt-get update', env })) ??
    (await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], { label, env }));
  if (failure) say(`apt-get could not install ${label} (${failure})`);
}

/** Finds a browser, or installs it where that needs no question; undefined when neither is possible. */
export async function ensureBrowser(kind) {
  if (!findBrowser(kind)) await installPackages(BROWSERS[kind].debianPackage);
  return findBrowser(kind);
}

async function ensureDisplayTools() {
  if (!findDisplayTools()) await installPackages(...DISPLAY_TOOLS.debianPackages);
  if (findDisplayTools()) return;
  say(`${DISPLAY_TOOLS.commands.join(' and ')} were not found. Until then the tests that need them are not run.`);
}

/** What can be made ready besides browsers. */
const OTHERS = {
  screen: ensureDisplayTools,
  // The libraries that the ranking is measured beside: nothing else needs them.
  engines: () => ensureDependencies(path.join(root, 'tests', 'bench')),
};

async function setUp(kinds) {
  const unknown = kinds.find((kind) => !(kind in BROWSERS) && !(kind in OTHERS));
  if (unknown) throw new Error(`${unknown} is not known: name chromium, firefox, screen or engines.`);
  await ensureDependencies(root);
  await ensureGeneratedTypes();
  for (const kind of kinds.filter((one) => one in OTHERS)) await OTHERS[kind]();
  for (const kind of kinds.filter((one) => one in BROWSERS)) {
    const { label, variable, required } = BROWSERS[kind];
    const file = await ensureBrowser(kind);
    const advice = `No ${label} was found. Install it, or set ${variable} to its executable`;
    if (file) say(`${kind}: ${file}`);
    else if (required) throw new Error(`${advice}, then run the command again.`);
    else say(`${advice}. Until then the tests that need it are not run.`);
  }
}

// Through the real path: npm may be started in a folder that is a link.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp(process.argv.slice(2)).catch((error) => {
    say(error.message);
    process.exitCode = 1;
  });
}
