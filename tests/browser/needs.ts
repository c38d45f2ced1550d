import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findBrowser, findDisplayTools } from '../set-up/setup.mjs';
import { canHaveOwnMounts } from './own-policies.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test is not run here; the closing report tells it. */
    notRunBecause?: string;
  }
}

/** Mounts a small disk and takes it away again. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'alongside-test', folder]).status === 0;
  if (isMounted) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return isMounted;
}

const requirements = {
  firefox: {
    met: () => findBrowser('firefox') !== undefined,
    reason: 'Firefox was not found; install it or set FIREFOX to its executable',
  },
  display: {
    met: () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux',
    reason: 'there is no display',
  },
  screen: {
    met: () => findDisplayTools() !== undefined,
    reason: 'Xvfb and xdotool were not found; on Debian `npm run setup` as root installs them',
  },
  root: { met: () => process.getuid?.() === 0, reason: 'it needs to run as root' },
  history: {
    met: () => spawnSync('git', ['cat-file', '-e', 'HEAD~1']).status === 0,
    reason: 'earlier builds are made from the history of the repository, which is not here',
  },
  disk: {
    met: () => canMount(),
    reason: 'a small disk of its own cannot be mounted; on Linux root can',
  },
  mounts: {
    met: () => canHaveOwnMounts(),
    reason: 'a browser cannot be given policies of its own; on Linux root can',
  },
  linux: { met: () => process.platform === 'linux', reason: 'it is made for Linux' },
};

/** Options for a test or suite that cannot run everywhere: `describe('in Firefox', needs('firefox'), …)`. */
export function needs(what: keyof typeof requirements) {
  const { met, reason } = requirements[what];
  return met() ? {} : { skip: true, meta: { notRunBecause: reason } };
}
