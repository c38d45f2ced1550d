// Tells when an author's folder may have changed: a watcher for each folder in it, made anew at every change. On Linux,
// Node's own watcher of a whole tree misses every save by renaming but the first (seen in 20.20 and 24.21).
import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { foldersIn } from './read-files.ts';

/** What one save, or one checkout, changes comes at once: so long nothing more must come. */
const QUIET_MS = 80;
/** Changes that never rest are told all the same. */
const MOST_MS = 1000;
/** How often it is looked at what cannot be watched: a folder that is gone, or more folders than the system watches. */
const LOOK_MS = 500;

/** The watchers of a folder. */
interface FolderWatchers {
  /** Watches what there is now; answers whether that is all of it, and something. */
  renew(): Promise<boolean>;
  close(): void;
}

function createFolderWatchers(root: string, onEvent: () => void, onTrouble: (error: Error) => void): FolderWatchers {
  let watchers: FSWatcher[] = [];
  let [isTold, isClosed] = [false, false];
  const closeAll = (some: readonly FSWatcher[]) => {
    for (const one of some) one.close();
  };
  const watchOne = (folder: string): FSWatcher[] => {
    try {
      const watcher = watch(path.join(root, folder), onEvent);
      // A folder that goes away is told of as a change of the one around it.
      watcher.on('error', onEvent);
      return [watcher];
    } catch (error) {
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isGone && !isTold) onTrouble(error as Error);
      isTold ||= !isGone;
      return [];
    }
  };
  return {
    renew: async () => {
      const folders = await foldersIn(root);
      const before = watchers;
      watchers = isClosed ? [] : folders.flatMap(watchOne);
      closeAll(before);
      return watchers.length > 0 && watchers.length === folders.length;
    },
    close: () => {
      isClosed = true;
      closeAll(watchers);
    },
  };
}

/**
 * Calls back when a folder may have changed, one call after the other, until the signal says stop; `onTrouble` once where
 * the system does not watch all of it.
 */
export function watchFolder(
  root: string,
  onChange: () => Promise<void>,
  onTrouble: (error: Error) => void,
  signal: AbortSignal,
): void {
  let [timer, sinceMs]: [NodeJS.Timeout | undefined, number | null] = [undefined, null];
  let isBusy = false;
  const schedule = (afterMs = QUIET_MS) => {
    if (signal.aborted) return;
    sinceMs ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(0, Math.min(afterMs, sinceMs + MOST_MS - Date.now())));
  };
  const watchers = createFolderWatchers(root, () => schedule(), onTrouble);
  const run = async () => {
    if (isBusy) return schedule();
    sinceMs = null;
    isBusy = true;
    // First, so that what changes while the folder is read comes as a change.
    if (!(await watchers.renew())) schedule(LOOK_MS);
    await onChange();
    isBusy = false;
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watchers.close();
  });
  void run();
}
