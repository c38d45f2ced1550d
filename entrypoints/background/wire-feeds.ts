// Builds what keeps the feeds: where each part of them is stored, and what brings all parts in line.
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { OWN_FEED_TITLE } from '../../lib/core/feed/tip.ts';
import { exclusively } from '../../lib/platform/exclusively.ts';
import { createFeedClient } from '../../lib/platform/feed-client.ts';
import { hasHostAccess } from '../../lib/platform/host-access.ts';
import { createKeptPictures } from '../../lib/platform/kept-pictures.ts';
import { createKeptTips } from '../../lib/platform/kept-tips.ts';
import { createSampleFeed } from '../../lib/platform/sample-feed.ts';
import type { LocalRecord } from '../../lib/platform/stored/local-record.ts';
import { createStatusStore } from '../../lib/platform/stored/status-store.ts';
import { createSyncWatch } from '../../lib/platform/sync-alarm.ts';
import { startTipsIcon } from '../../lib/platform/tips-icon.ts';
import { createInLine } from '../../lib/services/bring-in-line.ts';
import type { Note } from '../../lib/services/debug-log.ts';
import { createFeedsService } from '../../lib/services/feeds.ts';
import { createFlights } from '../../lib/services/flights.ts';
import { createLocalSync } from '../../lib/services/local-sync.ts';
import { createOwnFeed } from '../../lib/services/own-feed.ts';
import type { KeyStore } from '../../lib/services/ports/key-store.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createSyncService } from '../../lib/services/sync.ts';
import { withPictures } from '../../lib/services/with-pictures.ts';
import { wirePictures } from './wire-pictures.ts';

/** Builds the services of the feeds. */
export function wireFeeds(
  settings: LocalRecord<Settings>,
  items: LocalRecord<FeedItem[]>,
  keys: KeyStore,
  note: Note,
  forget: () => void,
) {
  const kept = createKeptPictures();
  const tips = createKeptTips(() => {
    forget();
    void inLine.bring().then(sync.syncDue);
  });
  const store = withPictures(tips, kept);
  const watch = createSyncWatch();
  const watched: typeof exclusively = (name, task) => watch(() => exclusively(name, task));
  const [status, flights] = [createStatusStore(), createFlights()];
  const sample = createSampleFeed();
  const access = { mayRead: hasHostAccess, keyOf: keys.load };
  const client = createFeedClient({ ...access, sample });
  const own = createOwnFeed({ items, store, flights, title: OWN_FEED_TITLE, version: sample.version });
  const inLine = createInLine({ settings, status, store, keys, own, exclusively });
  const bringInLine = () => inLine.bring();
  const world = { store, settings, status, now: Date.now, flights, note };
  const pictures = wirePictures(access, { ...world, pictures: kept, watch });
  const sync = createSyncService({ ...world, exclusively: watched, client, pictures: pictures.keeping, bringInLine });
  const syncLocal = createLocalSync({ store, settings, status, client, sync });
  const feeds = createFeedsService({ store, settings, sync, keys, inLine, flights });

  // Other pages of the extension change them, too: what a person has taken along is brought back there.
  settings.watch(() => void feeds.catchUp(), new AbortController().signal);
  items.watch(own.expire, new AbortController().signal);
  startTipsIcon(settings, store);
  return { store, status, own, inLine, sync, syncLocal, watch, feeds, pictures: pictures.show };
}
