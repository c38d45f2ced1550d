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

test('a press is told while it is being handled', () => {
  const clicked = vi.fn();
  onToolbarClick(createSettingsStore(), clicked);
  fake.action.onClicked.emit({ id: 7 }, {});
  expect(clicked).toHaveBeenCalledWith({ id: 7 });
});
