// A disk of its own, small enough to be really full; only root can make one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A small disk. */
export interface SmallDisk {
  /** A folder on it for the profile of a browser. */
  profile: string;
  /** Takes all the room there is, to the last block. */
  fill(): void;
  /** Gives all of that back. */
  makeRoom(): void;
  close(): void;
}

const asRoot = (command: string) => execFileSync('sh', ['-c', command]);

/** Mounts a disk of so many megabytes. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const disk = mkdtempSync(path.join(tmpdir(), 'alongside-disk-'));
  asRoot(`mount -t tmpfs -o size=${megabytes}m alongside-test ${disk}`);
  const ballast = path.join(disk, 'ballast');
  let parts = 0;
  return {
    profile: path.join(disk, 'profile'),
    fill: () => {
      for (;;) {
        const { bavail, bsize } = statfsSync(disk);
        if (bavail === 0) return;
        try {
          parts += 1;
          writeFileSync(`${ballast}-${parts}`, Buffer.alloc(bavail * bsize));
        } catch {
          // The browser took some of it first: the rest is taken in the next turn.
        }
      }
    },
    makeRoom: () => void asRoot(`rm -f ${ballast}-*`),
    close: () => {
      asRoot(`umount -l ${disk}`);
      rmSync(disk, { recursive: true, force: true });
    },
  };
}
