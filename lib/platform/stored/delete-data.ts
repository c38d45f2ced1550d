// Everything that is kept on this device, deleted: afterwards the storage is that of a new profile.
import type { Ask } from '../../core/ask/ask.ts';
import type { KeptTipDraft } from '../../core/author/writing/kept-tip-draft.ts';
import { type DebugLog, NO_LOG } from '../../core/debug-log/debug-log.ts';
import type { FeedItem } from '../../core/feed/feed-schema.ts';
import type { Opinion } from '../../core/opinion.ts';
import type { Counting } from '../../services/counting.ts';
import { doAll } from '../../services/do-all.ts';
import type { StatusStore } from '../../services/ports/status-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../services/settings.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { type LocalRecord, recordLock } from './local-record.ts';
import { WELCOMED, WORKSHOP } from './stored-keys.ts';

/** What changes by itself or by a call that is under way. */
interface Kept {
  settings: LocalRecord<Settings>;
  status: StatusStore;
  asks: LocalRecord<Ask[]>;
  items: LocalRecord<FeedItem[]>;
  drafts: LocalRecord<KeptTipDraft[]>;
  opinions: LocalRecord<Opinion[]>;
  log: LocalRecord<DebugLog>;
  use: Pick<Counting, 'forget'>;
}

/** Takes back what the browser has granted; what the organisation has granted stays. */
async function giveBackAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // One by one: one that cannot be taken back would keep all others.
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Who has been welcomed once is not new here. */
async function clearLocal(): Promise<void> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED).catch(() => ({ [WELCOMED]: true }));
  await browser.storage.local.clear();
  if (welcomed) await browser.storage.local.set({ [WELCOMED]: welcomed }).catch(() => undefined);
}

/**
 * Deletes all that is in extension storage, gives back every access to a host, and ends every alarm. On a full disk, or
 * where nothing can be read, it deletes what can be deleted; rejects when something may be left.
 */
export async function deleteData({ settings, status, asks, items, drafts, opinions, log, use }: Kept): Promise<void> {
  // Each in its turn: a change that is under way must not write again what it has read before. Where none can be written
  // none is under way.
  const changes = [
    () => settings.update(() => DEFAULT_SETTINGS),
    () => status.updateAll(() => ({})),
    () => asks.update(() => []),
    () => items.update(() => []),
    () => drafts.update(() => []),
    () => opinions.update(() => []),
    () => log.update(() => NO_LOG),
    () => use.forget(),
    // The workshop starts anew when its list is gone, and what it was writing is gone with the rest.
    () => exclusively(recordLock(WORKSHOP), () => browser.storage.local.remove(WORKSHOP)),
  ];
  await doAll(changes).catch(() => undefined);
  await doAll([giveBackAccess, () => browser.alarms.clearAll(), () => browser.storage.session.clear(), clearLocal]);
}
