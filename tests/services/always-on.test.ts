import { describe, expect, test } from 'vitest';
import { createAlwaysOn } from '../../lib/services/always-on.ts';
import { createMemorySettings } from '../../lib/services/memory-settings.ts';
import type { AlwaysOnWish } from '../../lib/services/ports/site-permissions.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/services/settings.ts';

const SITE = 'https://finance.example/*';
const MINUTE_MS = 60_000;
const feed = { feedId: 'f', url: 'https://finance.example:8443/tips.json', sample: false };

/** A browser that grants and takes permissions, with the service over it. */
function setUp(given: Partial<Settings> = {}, granted: string[] = [], packageSites: string[] = []) {
  const settings = createMemorySettings({ feeds: [], ...given });
  const held = new Set(granted);
  const clock = { nowMs: 0 };
  let wish: AlwaysOnWish | null = null;
  const service = createAlwaysOn({
    settings,
    permissions: { has: async (site) => held.has(site), remove: async (site) => void held.delete(site) },
    wish: {
      load: async () => wish,
      update: async (change) => {
        wish = change();
      },
    },
    now: () => clock.nowMs,
    packageSites,
  });
  return { service, held, clock, settings, listed: async () => (await settings.load()).alwaysOn };
}

describe('turning on', () => {
  test('a site that the browser lets be read is on, once', async () => {
    const { service, listed } = setUp({}, [SITE]);
    expect(await service.turn(SITE, true)).toEqual({ on: true, keptForFeed: false });
    await service.turn(SITE, true);
    expect(await listed()).toEqual([SITE]);
  });

  test('without the permission it stays off until the permission comes', async () => {
    const { service, held, listed } = setUp();
    expect(await service.turn(SITE, true)).toEqual({ on: false, keptForFeed: false });
    await service.follow();
    expect(await listed()).toEqual([]);
    held.add(SITE);
    await service.follow();
    expect(await listed()).toEqual([SITE]);
  });

  test('a permission that comes much later, or after a no, was for something else', async () => {
    const late = setUp();
    await late.service.turn(SITE, true);
    late.clock.nowMs = 6 * MINUTE_MS;
    late.held.add(SITE);
    await late.service.follow();
    expect(await late.listed()).toEqual([]);

    const refused = setUp();
    await refused.service.turn(SITE, true);
    await refused.service.turn(SITE, false);
    refused.held.add(SITE);
    await refused.service.follow();
    expect(await refused.listed()).toEqual([]);
  });

  test('a permission nobody wished for turns nothing on', async () => {
    const { service, listed } = setUp({}, [SITE]);
    await service.follow();
    expect(await listed()).toEqual([]);
  });

  test.each(['https://*/*', 'https://finance.example/invoices/*', '<all_urls>', ''])('%j is no site', async (site) => {
    const { service, listed } = setUp({}, [site]);
    expect(await service.turn(site, true)).toEqual({ on: false, keptForFeed: false });
    expect(await listed()).toEqual([]);
  });
});

describe('turning off', () => {
  test('gives the permission back', async () => {
    const { service, held, listed } = setUp({ alwaysOn: [SITE] }, [SITE]);
    expect(await service.turn(SITE, false)).toEqual({ on: false, keptForFeed: false });
    expect(await listed()).toEqual([]);
    expect(held.has(SITE)).toBe(false);
  });

  test.each(['feeds', 'removed'] as const)('keeps it for a feed on the same host, among %s', async (list) => {
    const { service, held, listed } = setUp({ alwaysOn: [SITE], [list]: [feed] }, [SITE]);
    expect(await service.turn(SITE, false)).toEqual({ on: false, keptForFeed: true });
    expect(await listed()).toEqual([]);
    expect(held.has(SITE)).toBe(true);
  });

  test('a site that is not on keeps what others use', async () => {
    const { service, held } = setUp({}, [SITE]);
    await service.turn(SITE, false);
    expect(held.has(SITE)).toBe(true);
  });
});

test('a permission taken away in the browser’s own page turns its site off, and no other', async () => {
  const other = 'http://intranet/*';
  const { service, listed } = setUp({ alwaysOn: [SITE, other] }, [other]);
  await service.follow();
  expect(await listed()).toEqual([other]);
});

describe('a package that was built for sites', () => {
  const WHOLE = 'https://*.example/*';
  const built = (given: Partial<Settings> = {}) => setUp(given, [WHOLE, SITE], [WHOLE]);

  test('has help always on there without a word, and tips counted', async () => {
    const { service, settings, listed } = built();
    await service.follow();
    expect(await settings.load()).toMatchObject({ packageSites: [WHOLE], badge: true });
    expect(await listed()).toEqual([]);
  });

  test('sets nothing in the package that everybody gets', async () => {
    const { service, settings } = setUp();
    const before = await settings.load();
    await service.follow();
    expect(await settings.load()).toBe(before);
  });

  test('leaves counting to the person from then on', async () => {
    const { service, settings, held } = built();
    await service.follow();
    await settings.update((old) => ({ ...old, badge: false }));
    held.delete(WHOLE);
    await service.follow();
    held.add(WHOLE);
    await service.follow();
    expect(await settings.load()).toMatchObject({ packageSites: [WHOLE], badge: false });
  });

  test('follows a browser that holds a site back', async () => {
    const { service, settings, held } = built();
    await service.follow();
    held.delete(WHOLE);
    await service.follow();
    expect((await settings.load()).packageSites).toEqual([]);
  });

  test('lets a person turn help off on one of them, and on again, and keeps its permission', async () => {
    const { service, settings, held } = built({ alwaysOn: [SITE] });
    await service.follow();
    expect(await service.turn(SITE, false)).toEqual({ on: false, keptForFeed: false });
    expect(await settings.load()).toMatchObject({ alwaysOn: [], offSites: [SITE] });
    expect(held.has(SITE)).toBe(true);
    expect(await service.turn(SITE, true)).toEqual({ on: true, keptForFeed: false });
    expect((await settings.load()).offSites).toEqual([]);
  });

  test('does not let a person turn it off where the policy names the site', async () => {
    const managed = { ...DEFAULT_SETTINGS.managed, alwaysOn: [SITE] };
    const { service, settings } = built({ managed });
    await service.follow();
    expect(await service.turn(SITE, false)).toEqual({ on: true, keptForFeed: false });
    expect((await settings.load()).offSites).toBeUndefined();
  });
});
