import { createHash } from 'node:crypto';
import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename } from 'node:fs/promises';
import path from 'node:path';

const folder = path.resolve('.output', 'firefox-profiles');

/** Of a profile, what belongs to one run: locks, its windows and its cache of the network. */
const OF_ONE_RUN = /^(lock|\.parentlock|xulstore\.json|sessionstore.*|sessionCheckpoints\.json|cache2|thumbnails)$/;

/**
 * Fills a folder with a profile that Firefox has been started with once, without the extension: to make one takes nearly
 * half of a start. It is kept for as long as the browser and what it is told stay the same.
 */
export async function copyUsedProfile(
  executable: string,
  told: object,
  to: string,
  useOnce: (profile: string) => Promise<void>,
): Promise<void> {
  const file = realpathSync(executable);
  const { size, mtimeMs } = statSync(file);
  const key = createHash('sha256')
    .update(JSON.stringify([file, size, mtimeMs, told]))
    .digest('hex')
    .slice(0, 16);
  const used = path.join(folder, key);
  if (!existsSync(used)) await make(used, useOnce);
  await cp(used, to, { recursive: true, filter: (from) => !OF_ONE_RUN.test(path.basename(from)) });
}

/** Made elsewhere and put in place at once: another process may be making or copying it as well. */
async function make(used: string, useOnce: (profile: string) => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const made = await mkdtemp(path.join(folder, 'new-'));
  await useOnce(made);
  await rename(made, used).catch((error: unknown) => {
    rmSync(made, { recursive: true, force: true, maxRetries: 5 });
    if (!existsSync(used)) throw error;
  });
}
