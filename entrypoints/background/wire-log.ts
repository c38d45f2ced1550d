// Builds the debug log, and has it told what concerns the worker as a whole.
import { helpTabFor } from '../../lib/platform/active-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { OnRefused } from '../../lib/platform/port-messaging.ts';
import { createDebugLogStore } from '../../lib/platform/stored/debug-log-store.ts';
import { watchNow } from '../../lib/platform/stored/local-record.ts';
import { watchTrouble } from '../../lib/platform/stored/storage-trouble.ts';
import { readBuild } from '../../lib/platform/this-build.ts';
import { createLogbook } from '../../lib/services/debug-log.ts';

/** Builds the debug log; call it when the worker starts. */
export function wireLog() {
  const { signal } = new AbortController();
  const logStore = createDebugLogStore();
  const log = createLogbook({
    log: logStore,
    watch: (onChange) => watchNow(logStore, onChange, signal),
    build: readBuild(),
    isPrivate: async (caller) => (await helpTabFor(caller))?.isPrivate,
    now: Date.now,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  watchTrouble((kind) => kind && log.note({ event: 'storage-fault', kind }), signal);
  // Chromium ends a worker without a word; the next start then tells.
  browser.runtime.onSuspend.addListener(() => {
    log.note({ event: 'worker-ended' });
    void log.write();
  });
  const onRefused: OnRefused = (why, sender) => {
    if (sender?.tab?.incognito === false) log.note({ event: 'call-refused', why });
  };
  return { log, logStore, onRefused };
}
