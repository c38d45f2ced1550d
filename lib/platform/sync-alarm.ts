import { browser } from './browser.ts';

const NAME = 'sync';
/** Rings while a sync runs: when the worker is ended in the middle of one, it is started again within a minute. */
const AGAIN = 'sync again';
/** The least that Chromium allows (120 and later). */
const AGAIN_MINUTES = 0.5;

/** Makes the alarm if it is missing, since browsers lose some on updates. */
async function startAlarm(periodInMinutes: number): Promise<void> {
  const existing = await browser.alarms.get(NAME);
  // Many machines wake at the same minute; a tenth more or less spreads them.
  const jitter = 0.9 + Math.random() * 0.2;
  if (!existing) browser.alarms.create(NAME, { periodInMinutes: periodInMinutes * jitter });
}

/** Calls back at every alarm. Answers with what makes the alarm again after everything was deleted. */
export function onSyncAlarm(periodInMinutes: number, callback: () => void): () => Promise<void> {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) callback();
  });
  const start = () => startAlarm(periodInMinutes);
  void start();
  return start;
}

/** Creates what runs syncs so that none stays half done: a worker that ends in the middle of one is started again. */
export function createSyncWatch(): <T>(sync: () => Promise<T>) => Promise<T> {
  let running = 0;
  return async (sync) => {
    running += 1;
    if (running === 1) browser.alarms.create(AGAIN, { periodInMinutes: AGAIN_MINUTES });
    try {
      return await sync();
    } finally {
      running -= 1;
      if (running === 0) await browser.alarms.clear(AGAIN);
    }
  };
}
