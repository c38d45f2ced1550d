// Policies for one browser alone: those of a machine hold for every browser on it, of other tests and of people too.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Where browsers on Linux look for the policies of the machine. */
const PLACES = { chromium: '/etc/chromium/policies', firefox: '/etc/firefox/policies' };

/** A browser that sees a folder of the test where others see the policies of the machine. */
export interface OwnPolicies {
  /** What starts that browser. */
  executable: string;
  /** Writes a file of policies, by its path below that folder. */
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Tells whether this machine lets a program have mounts of its own. */
export const canHaveOwnMounts = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;

/** Gives a browser policies of its own, which it finds where those of the machine are. */
export async function makeOwnPolicies(browser: keyof typeof PLACES, executable: string): Promise<OwnPolicies> {
  const place = PLACES[browser];
  // It stays, empty: another test may need it at the same time.
  mkdirSync(place, { recursive: true });
  const scratch = await mkdtemp(path.join(tmpdir(), 'alongside-policies-'));
  const [policies, starter] = [path.join(scratch, 'policies'), path.join(scratch, browser)];
  await mkdir(policies);
  const inside = `mount --bind '${policies}' '${place}' && exec '${executable}' "$@"`;
  await writeFile(starter, `#!/bin/sh\nexec unshare --mount sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`);
  await chmod(starter, 0o755);
  return {
    executable: starter,
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(policies, file)), { recursive: true });
      await writeFile(path.join(policies, file), text);
    },
    remove: () => rm(scratch, { recursive: true, force: true, maxRetries: 5 }),
  };
}
