// Builds what counts on the device what help is used for, and what deletes it where that is switched off.
import type { CallTable } from '../../lib/core/calls.ts';
import type { BackgroundCalls } from '../../lib/core/messages.ts';
import { isCounting } from '../../lib/core/preferences.ts';
import { helpTabFor } from '../../lib/platform/active-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { LocalRecord } from '../../lib/platform/stored/local-record.ts';
import { createWouldAskRecord } from '../../lib/platform/stored/own-stores.ts';
import { createUseStore } from '../../lib/platform/stored/use-store.ts';
import { withCounting } from '../../lib/services/counted-calls.ts';
import { createCounting } from '../../lib/services/counting.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createWouldAsk } from '../../lib/services/would-ask.ts';

/** By then a page that opens has its tips. */
const REST_MS = 1000;

/** Builds it; call it when the worker starts. */
export function wireUse(settings: LocalRecord<Settings>) {
  const use = createUseStore();
  const isOn = async () => isCounting(await settings.load());
  const counting = createCounting({
    use,
    isOn,
    tabFor: helpTabFor,
    now: Date.now,
    rest: () => new Promise((resolve) => setTimeout(resolve, REST_MS)),
    minutesBehindUtc: (atMs) => new Date(atMs).getTimezoneOffset(),
  });
  // Whoever switches it off, on whichever page or by a policy: what was counted goes.
  settings.watch((set) => {
    if (!isCounting(set)) void counting.forget().catch(() => undefined);
  }, new AbortController().signal);
  browser.runtime.onStartup.addListener(() => void use.deleteOld().catch(() => undefined));
  const wouldAsk = createWouldAsk({ askedAt: createWouldAskRecord(), isOn, now: Date.now });
  const countCalls = (calls: CallTable<BackgroundCalls>) => withCounting(calls, counting);
  return { counting, wouldAsk, countCalls };
}
