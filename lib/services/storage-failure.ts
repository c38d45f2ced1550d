// What a browser means when its storage fails: it says in many ways that the disk is full, and in one that it does not know.
import type { FeedFailure } from '../core/feed/feed-status.ts';

/** How deep an error may hide its cause: Dexie wraps twice, an aborted transaction once more. */
const MAX_DEPTH = 8;

/**
 * Names and words that mean: no room. Chromium's databases and extension storage (LevelDB, base::File), Firefox's
 * (SQLite, nsresult), the systems' own words, and the browsers' quotas.
 */
const NO_ROOM = [
  /quota/i,
  /no[_ -]?space/i,
  /\bENOSPC\b/,
  /NO_DEVICE_SPACE|FILE_DISK_FULL|SQLITE_FULL/i,
  /disk (is |seems )?full|full disk/i,
  /(not enough|insufficient|out of|low on|no) (free )?(disk |storage )?space/i,
];

/** Firefox says this of a database that cannot be written, whatever the cause; the name alone says as little. */
const UNRELATED = /unrelated to the database itself/i;

interface Parts {
  name: string;
  message: string;
}

/** The error and what it wraps: `cause`, Dexie's `inner`, and the failures of several writes at once. */
function chainOf(error: unknown): Parts[] {
  const found: Parts[] = [];
  const visit = (part: unknown, depth: number) => {
    if (part === undefined || part === null || depth > MAX_DEPTH) return;
    if (typeof part !== 'object') return void found.push({ name: '', message: String(part) });
    const { name, message, cause, inner, failures } = part as Record<string, unknown>;
    found.push({ name: String(name ?? ''), message: String(message ?? '') });
    for (const deeper of [cause, inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])]) {
      visit(deeper, depth + 1);
    }
  };
  visit(error, 0);
  return found;
}

const say = ({ name, message }: Parts) => `${name} ${message}`.trim();

/** Tells whether an error says that there is no room left. */
export function isDiskFull(error: unknown): boolean {
  return chainOf(error).some((part) => NO_ROOM.some((words) => words.test(say(part))));
}

/**
 * Puts an error of the storage as a failure of a feed. A damaged database has been replaced before an error comes here:
 * one that can be written no more without the browser knowing why is, as good as always, on a full disk.
 */
export function storageFailure(error: unknown): FeedFailure {
  const chain = chainOf(error);
  if (isDiskFull(error) || chain.some(({ message }) => UNRELATED.test(message))) {
    return { kind: 'storage-full', params: {} };
  }
  return { kind: 'storage', params: { detail: (chain[0] ? say(chain[0]) : '').slice(0, 160) } };
}
