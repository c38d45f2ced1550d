// Builds what finds tips, and what keeps questions, own tips and opinions, over the feeds.

import type { DebugLog } from '../../lib/core/debug-log/debug-log.ts';
import { createFindingPorts } from '../../lib/platform/finding-ports.ts';
import { deleteData } from '../../lib/platform/stored/delete-data.ts';
import type { LocalRecord } from '../../lib/platform/stored/local-record.ts';
import {
  createAskStore,
  createOpinionStore,
  createOwnTipStore,
  createTipDraftStore,
} from '../../lib/platform/stored/own-stores.ts';
import { createWorkshopStore } from '../../lib/platform/stored/workshop-store.ts';
import { createAsksService } from '../../lib/services/asks.ts';
import type { Counting } from '../../lib/services/counting.ts';
import type { Logbook } from '../../lib/services/debug-log.ts';
import { createFeedsOnce } from '../../lib/services/feeds-once.ts';
import { createOpinions } from '../../lib/services/opinions.ts';
import type { KeyStore } from '../../lib/services/ports/key-store.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createTipDrafts } from '../../lib/services/tip-drafts.ts';
import { createTipsService } from '../../lib/services/tips.ts';
import { createWorkshopTips } from '../../lib/services/workshop-tips.ts';
import { wireFeeds } from './wire-feeds.ts';

interface Logging {
  log: Logbook;
  logStore: LocalRecord<DebugLog>;
  counting: Pick<Counting, 'forget'>;
}

/** Builds the services of the tips. */
export function wireTips(settings: LocalRecord<Settings>, keys: KeyStore, { log, logStore, counting }: Logging) {
  const [asks, items, opinions] = [createAskStore(), createOwnTipStore(), createOpinionStore()];
  const { store, status, own, inLine, ...ofFeeds } = wireFeeds(settings, items, keys, log.note, () => tips.forget());
  const { feeds, sync } = ofFeeds;
  const tips = createTipsService(createFindingPorts({ store, own, settings, asks, opinions }));
  const drafts = createTipDraftStore();
  const answers = createAsksService({ asks, items, inLine, newId: () => crypto.randomUUID(), now: Date.now });

  const deleteAll = () =>
    feeds.deleteAll(async () => {
      await deleteData({ settings, status, asks, items, drafts, opinions, log: logStore, use: counting });
      tips.forget();
    });
  return {
    ...ofFeeds,
    feedsOnce: createFeedsOnce({ feeds, store, settings, sync }),
    tips,
    asks: answers,
    tipDrafts: createTipDrafts({ drafts, own: answers, tips, now: Date.now }),
    workshopTips: createWorkshopTips(createWorkshopStore()),
    deleteAll,
    opinions: createOpinions({ opinions, now: Date.now }),
  };
}
