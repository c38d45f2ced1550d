// Builds what finds tips, and what keeps questions, own tips and opinions, over the feeds.
import { deleteData } from '../../lib/platform/delete-data.ts';
import { createFindingPorts } from '../../lib/platform/finding-ports.ts';
import type { LocalRecord } from '../../lib/platform/local-record.ts';
import { createAskStore, createOpinionStore, createOwnTipStore } from '../../lib/platform/own-stores.ts';
import { createAsksService } from '../../lib/services/asks.ts';
import { createFeedCalls } from '../../lib/services/feed-calls.ts';
import type { KeyStore } from '../../lib/services/key-store.ts';
import { createOpinions } from '../../lib/services/opinions.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createTipsService } from '../../lib/services/tips.ts';
import { wireFeeds } from './wire-feeds.ts';

/** Builds the services of the tips. */
export function wireTips(settings: LocalRecord<Settings>, keys: KeyStore) {
  const [asks, items, opinions] = [createAskStore(), createOwnTipStore(), createOpinionStore()];
  const { store, status, own, inLine, sync, watch, feeds, pictures } = wireFeeds(settings, items, keys, () =>
    tips.forget(),
  );
  const tips = createTipsService(createFindingPorts({ store, own, settings, asks, opinions }));
  const answers = createAsksService({ asks, items, inLine, newId: () => crypto.randomUUID(), now: Date.now });

  const deleteAll = () =>
    feeds.deleteAll(async () => {
      await deleteData({ settings, status, asks, items, opinions });
      tips.forget();
    });
  const feedCalls = createFeedCalls({ feeds, store, settings, sync });
  return {
    sync,
    watch,
    feeds,
    pictures,
    feedCalls,
    tips,
    answers,
    deleteAll,
    opinions: createOpinions({ opinions, now: Date.now }),
  };
}
