import { beforeEach, expect, test, vi } from 'vitest';
import { startAlwaysOn } from '../../lib/platform/always-on.ts';
import { createSettingsStore } from '../../lib/platform/settings-store.ts';
import { DEFAULT_SETTINGS, toPreferences } from '../../lib/services/settings.ts';
import { fake } from '../fixtures/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/fake-polyfill.ts'));

const CALL = { id: 'call-1', first: <T>(read: () => Promise<T>) => read() };
const SITE = 'https://a.test/*';
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
let held: Set<string>;

beforeEach(() => {
  held = new Set();
  vi.spyOn(fake.permissions, 'contains').mockImplementation(async ({ origins }) =>
    origins.every((one) => held.has(one)),
  );
  vi.spyOn(fake.permissions, 'remove').mockImplementation(async ({ origins: [site = ''] }) => held.delete(site));
});

function start() {
  const settings = createSettingsStore();
  return { settings, handlers: startAlwaysOn(settings, async () => 0) };
}

test('a popup that the browser closes while it asks leaves its wish to the background', async () => {
  const { settings, handlers } = start();
  expect(await handlers.setAlwaysOn({ site: SITE, on: true }, {}, CALL)).toMatchObject({ on: false });
  held.add(SITE);
  fake.permissions.onAdded.emit();
  await settle();
  expect((await settings.load()).alwaysOn).toEqual([SITE]);
});

test('the wish outlives the worker', async () => {
  const { handlers } = start();
  await handlers.setAlwaysOn({ site: SITE, on: true }, {}, CALL);
  // Also in a private window: only what was agreed to is on disk.
  expect([...fake.behind.stored.keys()]).toEqual([]);
  held.add(SITE);
  const { settings } = start();
  await settle();
  expect((await settings.load()).alwaysOn).toEqual([SITE]);
});

test('a permission that is taken away takes the site along', async () => {
  held.add(SITE);
  const { settings, handlers } = start();
  expect(await handlers.setAlwaysOn({ site: SITE, on: true }, {}, CALL)).toMatchObject({ on: true });
  held.clear();
  fake.permissions.onRemoved.emit();
  await settle();
  expect((await settings.load()).alwaysOn).toEqual([]);
});

test('help beside a page can turn itself off, and not on', async () => {
  held.add(SITE);
  const { settings, handlers } = start();
  await expect(handlers.setAlwaysOn({ site: SITE, on: true }, { tabId: 1 }, CALL)).rejects.toThrow(
    'cannot turn itself on',
  );
  await handlers.setAlwaysOn({ site: SITE, on: true }, {}, CALL);
  await handlers.setAlwaysOn({ site: SITE, on: false }, { tabId: 1 }, CALL);
  expect((await settings.load()).alwaysOn).toEqual([]);
  expect(held.has(SITE)).toBe(false);
});

test('changed settings are answered as they are now, and kept', async () => {
  const { settings, handlers } = start();
  expect(await handlers.changeSettings({ badge: true }, {}, CALL)).toEqual({
    ...toPreferences(DEFAULT_SETTINGS),
    badge: true,
  });
  await handlers.changeSettings({ toolbarClick: 'sidebar', mailApp: 'gmail' }, {}, CALL);
  await handlers.changeSettings({ mailApp: 'pigeon' as never }, {}, CALL);
  expect(await settings.load()).toMatchObject({ toolbarClick: 'sidebar', badge: true, mailApp: 'gmail' });
});
