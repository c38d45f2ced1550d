// When the rules for the icon on pages with tips are brought in line. They hold while no worker runs, so none is started
// for them but by what changes them.
import { contentsOf } from '../core/feed/feed-status.ts';
import type { TipStore } from '../services/ports/tip-store.ts';
import type { Settings } from '../services/settings.ts';
import { createTipsIcon } from '../services/tips-icon.ts';
import { browser } from './browser.ts';
import { createIconRules } from './icon-rules.ts';
import type { LocalRecord } from './stored/local-record.ts';
import { watchFeedStatus } from './stored/status-store.ts';

/** Rings when tips may be told of again. */
const QUIET_ENDS = 'quiet ends';

/** Keeps the rules right, where the browser has any; call it when the worker starts. */
export function startTipsIcon(settings: LocalRecord<Settings>, store: TipStore): void {
  const rules = createIconRules();
  if (!rules) return;
  const update = createTipsIcon({ settings, store, rules, now: Date.now });
  // Where tips or settings cannot be read now, the next change tries again.
  const bringInLine = () => void update().catch(() => undefined);
  browser.runtime.onInstalled.addListener(bringInLine);
  browser.runtime.onStartup.addListener(bringInLine);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === QUIET_ENDS) bringInLine();
  });
  const { signal } = new AbortController();
  settings.watch(({ quietUntilMs }) => {
    if (quietUntilMs > Date.now()) browser.alarms.create(QUIET_ENDS, { when: quietUntilMs });
    bringInLine();
  }, signal);
  let known: string | undefined;
  watchFeedStatus((feeds) => {
    const content = contentsOf(feeds);
    if (known !== undefined && known !== content) bringInLine();
    known = content;
  }, signal);
}
