// An earlier build of the extension, made anew from the history of the repository.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds a commit for Chromium with the packages of today; answers the folder of the unpacked extension. */
export async function buildEarlier(commit: string): Promise<string> {
  const folder = path.join(root, '.output', 'earlier', commit);
  const built = path.join(folder, '.output', 'chrome-mv3');
  if (existsSync(path.join(built, 'manifest.json'))) return built;
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const modules = path.join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(path.join(root, 'node_modules'), modules);
  execFileSync(path.join(root, 'node_modules', '.bin', 'wxt'), ['build'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return built;
}
