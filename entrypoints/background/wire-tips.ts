// Builds what finds tips, and what keeps questions, own tips and opinions, over the feeds.
import { askedBefore, askedOn } from '../../lib/core/ask/ask.ts';
import { languageOf } from '../../lib/core/preferences.ts';
import { deleteData } from '../../lib/platform/delete-data.ts';
import type { LocalRecord } from '../../lib/platform/local-record.ts';
import { createAskStore, createOpinionStore, createOwnTipStore } from '../../lib/platform/own-stores.ts';
import { createAsksService } from '../../lib/services/asks.ts';
import type { KeyStore } from '../../lib/services/key-store.ts';
import { createOpinions } from '../../lib/services/opinions.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createTipsService } from '../../lib/services/tips.ts';
import { wireFeeds } from './wire-feeds.ts';

/** Builds the services of the tips. */
export function wireTips(settings: LocalRecord<Settings>, keys: KeyStore) {
  const [asks, items, opinions] = [createAskStore(), createOwnTipStore(), createOpinionStore()];
  const { store, status, own, inLine, sync, feeds } = wireFeeds(settings, items, keys);
  const tips = createTipsService({
    store,
    own,
    followed: async () => (await settings.load()).feeds.map(({ feedId }) => feedId),
    today: () => new Date().toLocaleDateString('sv'),
    now: Date.now,
    opinions: opinions.load,
    languages: async () => [languageOf(await settings.load(), navigator.languages), ...navigator.languages],
    roles: async () => (await settings.load()).roles,
    mailbox: async () => (await settings.load()).managed.mailbox,
    asked: async (address) => askedBefore(askedOn(await asks.load(), address)),
    names: async () => (await settings.load()).feeds,
  });
  const answers = createAsksService({ asks, items, inLine, newId: () => crypto.randomUUID(), now: Date.now });

  const deleteAll = () =>
    feeds.deleteAll(async () => {
      await deleteData({ settings, status, asks, items, opinions });
      tips.forget();
    });
  return { sync, feeds, tips, answers, deleteAll, opinions: createOpinions({ opinions, now: Date.now }) };
}
