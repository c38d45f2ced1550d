import { beforeEach, expect, test } from 'vitest';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { AddressFilter } from '../../lib/core/place/address-filter.ts';
import { createMemorySettings } from '../../lib/services/memory-settings.ts';
import { SEGMENT_TIPS, type StoredFeed, type StoredFile } from '../../lib/services/ports/tip-store.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { createTipsIcon } from '../../lib/services/tips-icon.ts';

type Written = Partial<Pick<Tip, 'match' | 'audience' | 'isSearchOnly'>>;

const FEED = { feedId: 'team', url: 'https://team.test/tips.json', sample: false };

/** Rules as the browser keeps them, and what was read to make them. */
function createWorld() {
  const rules = new Map<string, AddressFilter[]>();
  const reads: number[] = [];
  const feeds = new Map<string, { feed: StoredFeed; tips: Tip[] }>();
  const settings = createMemorySettings({ feeds: [FEED] });
  let nowMs = 0;
  const bringInLine = createTipsIcon({
    settings,
    now: () => nowMs,
    store: {
      readFeeds: async () => [...feeds.values()].map(({ feed }) => feed),
      readTipsOfFile: async ({ feedId }, { firstSegment, segments }) => {
        reads.push(segments);
        const tips = feeds.get(feedId)?.tips ?? [];
        return tips.slice(firstSegment * SEGMENT_TIPS, (firstSegment + segments) * SEGMENT_TIPS);
      },
    },
    rules: {
      list: async () => [...rules.keys()],
      add: async (id, filters) => {
        if (rules.has(id)) throw new Error(`Duplicate rule ${id}`);
        rules.set(id, filters);
      },
      remove: async (ids) => {
        for (const id of ids) rules.delete(id);
      },
    },
  });
  return {
    reads,
    bringInLine,
    hosts: () => [...rules.values()].flat().map(({ hostEquals, hostSuffix }) => hostEquals ?? hostSuffix),
    later: (milliseconds: number) => {
      nowMs += milliseconds;
    },
    set: (change: Partial<Settings>) => settings.update((old) => ({ ...old, ...change })),
    store: (feedId: string, generation: number, written: Written[], page: Partial<StoredFile> = {}) => {
      const tips = written.map(
        (tip, at) => ({ id: `${at}`, feedId, match: [], audience: [], ...tip }) as unknown as Tip,
      );
      const segments = Math.ceil(tips.length / SEGMENT_TIPS);
      const file = { url: FEED.url, validators: {}, tips: tips.length, firstSegment: 0, segments, ...page };
      feeds.set(feedId, {
        feed: { feedId, generation, tips: tips.length, pages: [file] } as unknown as StoredFeed,
        tips,
      });
    },
  };
}

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
});

const place = (host: string): Written => ({ match: [`https://${host}/*`] });

test('the places of a feed that is followed become a rule, and no tip is read again for it', async () => {
  world.store('team', 1, [place('a.test'), place('b.test'), place('a.test')]);
  world.store('another', 1, [place('c.test')]);
  await world.bringInLine();
  expect(world.hosts()).toEqual(['a.test', 'b.test']);
  await world.bringInLine();
  expect(world.reads).toEqual([1]);
});

test('a new generation takes the place of the one before, and a feed that is gone takes its rule along', async () => {
  world.store('team', 1, [place('a.test')]);
  await world.bringInLine();
  world.store('team', 2, [place('b.test')]);
  await world.bringInLine();
  expect(world.hosts()).toEqual(['b.test']);
  await world.set({ feeds: [] });
  await world.bringInLine();
  expect(world.hosts()).toEqual([]);
});

test('a large feed is read in parts', async () => {
  const many = Array.from({ length: 40 * SEGMENT_TIPS }, (_, at) => place(`h${at}.test`));
  world.store('team', 1, many);
  await world.bringInLine();
  expect(world.reads).toEqual([16, 16, 8]);
  expect(new Set(world.hosts()).size).toBe(many.length);
});

test('tips that no page suggests to this person are no places', async () => {
  await world.set({ roles: ['approver'] });
  world.store('team', 1, [
    place('a.test'),
    { ...place('b.test'), isSearchOnly: true },
    { ...place('c.test'), audience: ['Buyer'] },
    { ...place('d.test'), audience: ['Approver'] },
  ]);
  await world.bringInLine();
  expect(world.hosts()).toEqual(['a.test', 'd.test']);
  await world.set({ roles: [] });
  await world.bringInLine();
  expect(world.hosts()).toEqual(['a.test', 'c.test', 'd.test']);
});

test('a feed without any place is not read at all', async () => {
  world.store('team', 1, [{}], { placed: 0 });
  await world.bringInLine();
  expect(world.reads).toEqual([]);
});

test('there is none where it is switched off, or while everything is quiet', async () => {
  world.store('team', 1, [place('a.test')]);
  await world.set({ tipsIcon: false });
  await world.bringInLine();
  expect(world.hosts()).toEqual([]);
  await world.set({ tipsIcon: true, quietUntilMs: 1000 });
  await world.bringInLine();
  expect(world.hosts()).toEqual([]);
  world.later(1000);
  await world.bringInLine();
  expect(world.hosts()).toEqual(['a.test']);
});

test('nothing may fit a site that is to be quiet', async () => {
  world.store('team', 1, [
    place('a.test'),
    place('deep.b.test'),
    place('*.b.test'),
    { match: ['https://*/wp-admin/*'] },
    place('c.test'),
  ]);
  await world.set({ quietSites: ['a.test', 'x.b.test'] });
  await world.bringInLine();
  expect(world.hosts()).toEqual(['deep.b.test', 'c.test']);
});

test('two calls at once make no rule twice', async () => {
  world.store('team', 1, [place('a.test')]);
  await Promise.all([world.bringInLine(), world.bringInLine()]);
  expect(world.hosts()).toEqual(['a.test']);
});
