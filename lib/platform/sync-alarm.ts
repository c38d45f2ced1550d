import { browser } from './browser.ts';

const NAME = 'sync';

/** Calls back at every alarm; the alarm is made again whenever it is missing, since browsers lose some on updates. */
export async function onSyncAlarm(periodInMinutes: number, callback: () => void): Promise<void> {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) callback();
  });
  const existing = await browser.alarms.get(NAME);
  // Many machines wake at the same minute; a tenth more or less spreads them.
  const jitter = 0.9 + Math.random() * 0.2;
  if (!existing) browser.alarms.create(NAME, { periodInMinutes: periodInMinutes * jitter });
}
