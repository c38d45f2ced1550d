import { beforeEach, expect, test, vi } from 'vitest';
import { startAlwaysOn } from '../../lib/platform/always-on.ts';
import { createSettingsStore } from '../../lib/platform/stored/settings-store.ts';
import { DEFAULT_SETTINGS, toPreferences } from '../../lib/services/settings.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

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
  return { settings, ...startAlwaysOn(settings, async () => 0) };
}

test('a popup that the browser closes while it asks leaves its wish to the background', async () => {
  const { settings, turn } = start();
  expect(await turn(SITE, true)).toMatchObject({ on: false });
  held.add(SITE);
  fake.permissions.onAdded.emit();
  await settle();
  expect((await settings.load()).alwaysOn).toEqual([SITE]);
});

test('the wish outlives the worker', async () => {
  const { turn } = start();
  await turn(SITE, true);
  // Also in a private window: only what was agreed to is on disk.
  expect([...fake.behind.stored.keys()]).toEqual([]);
  held.add(SITE);
  const { settings } = start();
  await settle();
  expect((await settings.load()).alwaysOn).toEqual([SITE]);
});

test('a permission that is taken away takes the site along', async () => {
  held.add(SITE);
  const { settings, turn } = start();
  expect(await turn(SITE, true)).toMatchObject({ on: true });
  held.clear();
  fake.permissions.onRemoved.emit();
  await settle();
  expect((await settings.load()).alwaysOn).toEqual([]);
});

test('changed settings are answered as they are now, and kept', async () => {
  const { settings, changeSettings } = start();
  expect(await changeSettings({ badge: true })).toEqual({
    ...toPreferences(DEFAULT_SETTINGS),
    badge: true,
  });
  await changeSettings({ toolbarClick: 'sidebar', mailApp: 'gmail' });
  await changeSettings({ mailApp: 'pigeon' as never });
  expect(await settings.load()).toMatchObject({ toolbarClick: 'sidebar', badge: true, mailApp: 'gmail' });
});

test('the sites of the package are taken over, and again when everything was deleted', async () => {
  vi.spyOn(fake.runtime, 'getManifest').mockReturnValue({ version: '0.1.0', host_permissions: [SITE] });
  held.add(SITE);
  const { settings } = start();
  await settle();
  expect(await settings.load()).toMatchObject({ packageSites: [SITE], badge: true });
  await settings.update(() => DEFAULT_SETTINGS);
  await settle();
  expect(await settings.load()).toMatchObject({ packageSites: [SITE], badge: true });
});
