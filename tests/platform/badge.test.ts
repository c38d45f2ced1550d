import { beforeEach, expect, test, vi } from 'vitest';
import { startBadge } from '../../lib/platform/badge.ts';
import { createSettingsStore } from '../../lib/platform/stored/settings-store.ts';
import { createStatusStore } from '../../lib/platform/stored/status-store.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const PAGE = 'https://a.test/x';
const feed = {
  feedId: 'f',
  url: 'https://f.test/',
  title: 'F',
  tips: 0,
  sample: false,
  problems: [],
  problemsTotal: 0,
};

let count: number;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const textOf = (tabId: number) => fake.toolbar.text.get(tabId);

beforeEach(() => {
  count = 3;
});

/** A worker that starts with one page in front and another behind it. */
async function start({ badge = true, sites = { alwaysOn: ['https://a.test/*'] } as Partial<Settings> } = {}) {
  fake.toolbar.openTabs.push({ id: 1, url: PAGE, active: true }, { id: 2, url: PAGE });
  const settings = createSettingsStore();
  await settings.update((old) => ({ ...old, badge, ...sites }));
  startBadge(settings, async () => count);
  await settle();
  return settings;
}

test('a page that is there when the worker starts is counted, one behind it is not yet', async () => {
  await start();
  expect(textOf(1)).toBe('3');
  expect(fake.toolbar.title.get(1)).toBe('actionTitleCounting 3');
  expect(textOf(2)).toBeUndefined();
  fake.tabs.onActivated.emit({ tabId: 2 });
  await settle();
  expect(textOf(2)).toBe('3');
});

test.each<[object, string]>([
  [{ url: PAGE }, '7'],
  [{ status: 'complete' }, '7'],
  [{ status: 'loading' }, '3'],
  [{ title: 'New' }, '3'],
])('the change %j leads to %s', async (change, text) => {
  await start();
  count = 7;
  fake.tabs.onUpdated.emit(1, change, { id: 1, url: PAGE });
  await settle();
  expect(textOf(1)).toBe(text);
});

test.each([
  [0, ''],
  [99, '99'],
  [100, '99+'],
])('%i tips are shown as “%s”', async (tips, text) => {
  count = tips;
  await start();
  expect(textOf(1)).toBe(text);
});

test('a page whose address the browser hides has nothing on it', async () => {
  await start();
  fake.tabs.onUpdated.emit(1, { status: 'complete' }, { id: 1 });
  await settle();
  expect(textOf(1)).toBe('');
  expect(fake.toolbar.title.get(1)).toBe('actionTitle');
});

test('turning it off and on is seen at once', async () => {
  const settings = await start({ badge: false });
  expect(textOf(1)).toBe('');
  await settings.update((old) => ({ ...old, badge: true }));
  await settle();
  expect(textOf(1)).toBe('3');
});

test('a feed with new tips is counted anew, the steps of its sync are not', async () => {
  await start();
  const status = createStatusStore();
  count = 4;
  await status.update('f', feed, (old) => ({ ...old, tips: 9 }));
  await settle();
  expect(textOf(1)).toBe('4');
  count = 5;
  await status.update('f', feed, (old) => ({ ...old, progress: { phase: 'reading', itemsRead: 1, itemsTotal: 2 } }));
  await settle();
  expect(textOf(1)).toBe('4');
});

test('a tab that is closed meanwhile is no trouble', async () => {
  await start();
  vi.spyOn(fake.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 1'));
  fake.tabs.onUpdated.emit(1, { url: PAGE }, { id: 1, url: PAGE });
  fake.tabs.onActivated.emit({ tabId: 9 });
  await settle();
});

test.each([
  ['a person has it always on for a site', true, { alwaysOn: ['https://a.test/*'] }, '3'],
  ['the package was built for a site', true, { packageSites: ['https://a.test/*'] }, '3'],
  ['there is no such site', true, {}, undefined],
  ['nobody wants a number', false, { alwaysOn: ['https://a.test/*'] }, undefined],
])('where %s, a tab that comes to the front is looked at: %s', async (_, badge, sites, text) => {
  await start({ badge, sites });
  fake.tabs.onActivated.emit({ tabId: 2 });
  await settle();
  expect(textOf(2)).toBe(text);
});
