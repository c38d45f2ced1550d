import { expect, test, vi } from 'vitest';
import { createSettingsStore } from '../../lib/platform/stored/settings-store.ts';
import { onToolbarClick } from '../../lib/platform/ways-in.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('what is set holds from the start of the worker, and every change at once', async () => {
  const settings = createSettingsStore();
  await settings.update((old) => ({ ...old, toolbarClick: 'sidebar' }));
  onToolbarClick(settings, () => undefined);
  await settle();
  expect(fake.toolbar.popup.at(-1)).toBe('');
  await settings.update((old) => ({ ...old, toolbarClick: 'popup' }));
  await settle();
  expect(fake.toolbar.popup.at(-1)).toBe('/help.html');
});

test('while what was chosen cannot be read, the press goes on doing what it did', async () => {
  const settings = createSettingsStore();
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof settings.load>>>();
  const set = fake.toolbar.popup.length;
  vi.useFakeTimers();
  onToolbarClick({ ...settings, load: () => promise }, () => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(fake.toolbar.popup.slice(set)).toEqual([]);
  resolve({ ...(await settings.load()), toolbarClick: 'sidebar' });
  await settle();
  expect(fake.toolbar.popup.slice(set)).toEqual(['']);
});

test('a press is told while it is being handled', async () => {
  const clicked = vi.fn();
  onToolbarClick(createSettingsStore(), clicked);
  fake.action.onClicked.emit({ id: 7 }, {});
  expect(clicked).toHaveBeenCalledWith({ id: 7 });
  // What it has read by then belongs to no other test.
  await settle();
});
