// The number on the toolbar button. The address of a tab's page comes from the browser, never from the page: nothing is
// put into it, and the browser tells addresses of those sites alone that it lets be read.
import { contentsOf } from '../core/feed/feed-status.ts';
import { isAnywhereOn } from '../core/preferences.ts';
import { createBadge, type TabPage } from '../services/badge.ts';
import type { Settings } from '../services/settings.ts';
import { browser, type Tabs } from './browser.ts';
import { listenWhileNeeded } from './listen.ts';
import { type LocalRecord, watchNow } from './stored/local-record.ts';
import { createOwnTipStore } from './stored/own-stores.ts';
import { watchFeedStatus } from './stored/status-store.ts';

type TabUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => void;
type TabActivated = (active: Tabs.OnActivatedActiveInfoType) => void;

/** The accent of light pages, and what is written on it: readable on every toolbar, and no alarm. */
const COLOUR = '#0b6b5e';
const WORDS = '#ffffff';

/** A button has room for two digits. */
const MOST = 99;

async function show(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  const title = browser.i18n.getMessage(count === 0 ? 'actionTitle' : 'actionTitleCounting', text);
  try {
    // All at once, so that nothing newer can come in between.
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: WORDS }),
      browser.action.setBadgeText({ tabId, text }),
      // A badge is not read aloud; the button's name is.
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Keeps the badge of every tab right, for as long as the worker runs; call it when the worker starts. */
export function startBadge(settings: LocalRecord<Settings>, count: (address: string) => Promise<number>): void {
  const update = createBadge({ settings, count, show, now: Date.now });
  const toPage = ({ id, url }: Tabs.Tab): TabPage[] => (id === undefined ? [] : [{ tabId: id, url }]);
  const updateAll = (tabs: Tabs.Tab[]) => Promise.all(tabs.flatMap(toPage).map(update));
  const updateActive = () => browser.tabs.query({ active: true }).then(updateAll);

  const needUpdates = listenWhileNeeded<TabUpdated>(browser.tabs.onUpdated, (_, change, tab) => {
    // A page that is loaded anew keeps its address, and the browser forgets its badge.
    if (change.url !== undefined || change.status === 'complete') void updateAll([tab]);
  });
  const needActivations = listenWhileNeeded<TabActivated>(browser.tabs.onActivated, ({ tabId }) => {
    // The tab may have been closed again.
    void browser.tabs.get(tabId).then(
      (tab) => updateAll([tab]),
      () => undefined,
    );
  });

  // Where no badge can be shown, the browser does not start the worker for pages that nobody asks about.
  const needTabs = (set: Settings) => {
    const isShown = set.badge && isAnywhereOn(set);
    needUpdates(isShown);
    needActivations(isShown);
  };
  // Pages may have been there before the worker.
  void updateActive();
  const { signal } = new AbortController();
  // Also where none is shown any more: then no tab is looked at when it comes to the front.
  settings.watch(() => void browser.tabs.query({}).then(updateAll), signal);
  watchNow(settings, needTabs, signal);
  createOwnTipStore().watch(() => void updateActive(), signal);
  let known: string | undefined;
  watchFeedStatus((feeds) => {
    const content = contentsOf(feeds);
    if (known !== undefined && known !== content) void updateActive();
    known = content;
  }, signal);
}
