import { browser } from './browser.ts';

const NAME = 'sync';

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
