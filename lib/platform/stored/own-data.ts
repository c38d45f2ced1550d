// Everything a person has made here: how much it is, and taken along. The feeds' tips can be fetched again.
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../services/own-data/read-backup.ts';
import { browser } from '../browser.ts';
import { ownCopy } from '../own-copy.ts';
import { type LocalKey, useKey } from './stored-keys.ts';

/**
 * What is stored and goes along in no file: keys are secrets, the log, the merges and what was counted are of this device,
 * the rest is known after a sync.
 */
const STAYS_HERE: string[] = [
  'feedKeys',
  'keyedFeeds',
  'feedStatus',
  'welcomed',
  'tipDatabase',
  'debugLog',
  'merges',
  'sentReports',
  'wouldAskAt',
] satisfies LocalKey[];

/** How many bytes are kept on this device in all, as far as the browser says. */
export async function loadUsage(): Promise<number> {
  const { usage = 0 } = await navigator.storage.estimate().catch(() => ({ usage: 0 }));
  const local = JSON.stringify(await browser.storage.local.get(null)).length;
  return Math.max(usage, local);
}

/** Everything that is a person's own, as the text of a file; also what a newer version has stored. */
export async function exportData(): Promise<string> {
  const stored = Object.entries(ownCopy(await browser.storage.local.get(null)));
  const own = stored.filter(([key]) => !STAYS_HERE.includes(key) && !key.startsWith(useKey('')));
  return JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...Object.fromEntries(own) }, null, 2);
}
