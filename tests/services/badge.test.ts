import { expect, test } from 'vitest';
import { createBadge } from '../../lib/services/badge.ts';
import { createMemorySettings } from '../../lib/services/memory-settings.ts';

const on = { badge: true, alwaysOn: ['https://a.test/*'] };

/** The number shown on a tab after it went to an address. */
async function shownAt(url: string | undefined, settings: object = on, count = 3) {
  const shown: number[] = [];
  const asked: string[] = [];
  const update = createBadge({
    now: () => 0,
    settings: createMemorySettings(settings),
    count: async (address) => {
      asked.push(address);
      return count;
    },
    show: async (_, number) => void shown.push(number),
  });
  await update({ tabId: 1, url });
  return { shown, asked };
}

test('counts on a site where help is always on, also on another port', async () => {
  expect(await shownAt('https://a.test/x')).toEqual({ shown: [3], asked: ['https://a.test/x'] });
  expect((await shownAt('https://a.test:8443/x')).shown).toEqual([3]);
});

test('counts on a site that the package was built for, unless it was turned off there', async () => {
  const built = { badge: true, packageSites: ['https://*.corp.test/*'] };
  expect((await shownAt('https://erp.corp.test/x', built)).shown).toEqual([3]);
  expect((await shownAt('https://erp.corp.test/x', { ...built, offSites: ['https://erp.corp.test/*'] })).shown).toEqual(
    [0],
  );
});

test.each<[string, string | undefined, object]>([
  ['the badge is off', 'https://a.test/x', { ...on, badge: false }],
  ['nothing was set', 'https://a.test/x', {}],
  ['the site is another', 'https://b.test/x', on],
  ['the scheme is another', 'http://a.test/x', on],
  ['the browser tells no address', undefined, on],
  ['the page is the browser’s own', 'chrome://settings/', on],
])('shows nothing and asks nobody where %s', async (_, url, settings) => {
  expect(await shownAt(url, settings)).toEqual({ shown: [0], asked: [] });
});

test('a slower, older answer does not replace a newer one', async () => {
  const waiting = new Map<string, (count: number) => void>();
  const shown: [number, number][] = [];
  const update = createBadge({
    now: () => 0,
    settings: createMemorySettings(on),
    count: (address) => new Promise((resolve) => waiting.set(address, resolve)),
    show: async (tabId, number) => void shown.push([tabId, number]),
  });
  const old = update({ tabId: 1, url: 'https://a.test/old' });
  const fresh = update({ tabId: 1, url: 'https://a.test/new' });
  const other = update({ tabId: 2, url: 'https://a.test/other' });
  await new Promise((resolve) => setTimeout(resolve));
  for (const [page, count] of [
    ['other', 7],
    ['new', 2],
    ['old', 9],
  ] as const) {
    waiting.get(`https://a.test/${page}`)?.(count);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await Promise.all([old, fresh, other]);
  expect(shown).toEqual([
    [2, 7],
    [1, 2],
  ]);
});

test('a count that fails is nothing to bother anybody with', async () => {
  const shown: number[] = [];
  const update = createBadge({
    now: () => 0,
    settings: createMemorySettings(on),
    count: () => Promise.reject(new Error('no database')),
    show: async (_, number) => void shown.push(number),
  });
  await update({ tabId: 1, url: 'https://a.test/x' });
  expect(shown).toEqual([0]);
});
