// Everything that is kept on this device, deleted: afterwards the storage is that of a new profile.
import type { Ask } from '../core/ask/ask.ts';
import type { FeedItem } from '../core/feed/feed-schema.ts';
import type { Opinion } from '../core/feedback.ts';
import { DEFAULT_SETTINGS, type Settings } from '../services/settings.ts';
import type { StatusStore } from '../services/status-store.ts';
import { browser } from './browser.ts';
import type { LocalRecord } from './local-record.ts';
import { WELCOMED } from './welcome.ts';

/** What changes by itself or by a call that is under way. */
interface Kept {
  settings: LocalRecord<Settings>;
  status: StatusStore;
  asks: LocalRecord<Ask[]>;
  items: LocalRecord<FeedItem[]>;
  opinions: LocalRecord<Opinion[]>;
}

/** Takes back what the browser has granted; what the organisation has granted stays. */
async function giveBackAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // One by one: one that cannot be taken back would keep all others.
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Deletes all that is in extension storage, gives back every access to a host, and ends every alarm. */
export async function deleteData({ settings, status, asks, items, opinions }: Kept): Promise<void> {
  await giveBackAccess();
  await browser.alarms.clearAll();
  // Each in its turn: a change that is under way must not write again what it has read before.
  await settings.update(() => DEFAULT_SETTINGS);
  await status.updateAll(() => ({}));
  await asks.update(() => []);
  await items.update(() => []);
  await opinions.update(() => []);
  await browser.storage.session.clear();
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  await browser.storage.local.clear();
  // Who has been welcomed once is not new here.
  if (welcomed) await browser.storage.local.set({ [WELCOMED]: welcomed });
}
