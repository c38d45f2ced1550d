// A build of its own, by whose folder the browser gives the extension an id of its own.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for copies of the build for Chromium. */
export interface BuildCopies {
  folder: string;
  /** Copies the build, and answers where to. */
  copy(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a folder for copies of the build, which may be changed, or set up for the whole machine. */
export async function makeBuildCopies(): Promise<BuildCopies> {
  const folder = await mkdtemp(path.join(tmpdir(), 'alongside-builds-'));
  return {
    folder,
    copy: async (name) => {
      const to = path.join(folder, name);
      await cp('.output/chrome-mv3', to, { recursive: true });
      return to;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
