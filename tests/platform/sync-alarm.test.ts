import { expect, test, vi } from 'vitest';
import { createSyncWatch, onSyncAlarm } from '../../lib/platform/sync-alarm.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

test('the alarm is made once, about as often as asked', async () => {
  await onSyncAlarm(30, () => undefined)();
  const made = fake.behind.alarms.get('sync');
  expect(made?.periodInMinutes).toBeGreaterThanOrEqual(27);
  expect(made?.periodInMinutes).toBeLessThanOrEqual(33);
  await onSyncAlarm(30, () => undefined)();
  expect(fake.behind.alarms.get('sync')).toBe(made);
});

test('an alarm that the browser lost is made again', async () => {
  await onSyncAlarm(30, () => undefined)();
  fake.behind.alarms.clear();
  await onSyncAlarm(30, () => undefined)();
  expect(fake.behind.alarms.has('sync')).toBe(true);
});

test('an alarm that was deleted with everything else can be made again', async () => {
  const start = onSyncAlarm(30, () => undefined);
  await start();
  fake.behind.alarms.clear();
  await start();
  expect(fake.behind.alarms.has('sync')).toBe(true);
});

test('only its own alarm calls', async () => {
  const called = vi.fn();
  await onSyncAlarm(30, called)();
  fake.alarms.onAlarm.emit({ name: 'other' });
  expect(called).not.toHaveBeenCalled();
  fake.alarms.onAlarm.emit({ name: 'sync' });
  expect(called).toHaveBeenCalledOnce();
});

test('while a sync runs an alarm stands by that starts an ended worker within a minute, and is gone after it', async () => {
  const watch = createSyncWatch();
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  const syncs = gates.map(({ promise }) => watch(() => promise));
  expect(fake.behind.alarms.get('sync again')?.periodInMinutes).toBeLessThanOrEqual(1);
  gates[0].resolve();
  await syncs[0];
  expect(fake.behind.alarms.has('sync again')).toBe(true);
  gates[1].reject(new Error('Broken'));
  await expect(syncs[1]).rejects.toThrow('Broken');
  expect(fake.behind.alarms.has('sync again')).toBe(false);
});
