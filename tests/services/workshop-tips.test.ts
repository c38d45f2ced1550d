// Tips that are put into a feed of the workshop from elsewhere.
import { describe, expect, test } from 'vitest';
import { createWorkshopFeed, type KeptFeed } from '../../lib/core/author/workshop-feed.ts';
import { createWorkshopTips } from '../../lib/services/workshop-tips.ts';
import { callsOver } from '../fixtures/stand-ins/calls.ts';
import { createMemoryValue } from '../fixtures/stand-ins/memory-value.ts';

const old = { id: 7, title: 'Old', newer: [1] };
const item = { id: 'tip', title: 'Which supplier?', content_html: '<p>9000.</p>' };
const kept = (id: string, ...items: Record<string, unknown>[]): KeptFeed => ({
  feed: { ...createWorkshopFeed(id, `Feed ${id}`, 'en'), items },
  saved: null,
});
const call = { id: 'call', first: <T>(read: () => Promise<T>) => read() };

function start(isPrivate = false) {
  const feeds = createMemoryValue<KeptFeed[]>([kept('f', old), kept('g')]);
  const workshopTips = createWorkshopTips(feeds);
  const { getKeptFeeds, putKeptTip } = callsOver({ workshopTips, isPrivate: async () => isPrivate });
  const items = async (id = 'f') => (await feeds.load()).find(({ feed }) => feed.id === id)?.feed.items;
  return { list: getKeptFeeds[1], put: putKeptTip[1], items };
}

describe('a tip that is put into a feed of the workshop', () => {
  test('stands at its end, and only there; the feeds are told by their titles', async () => {
    const { list, put, items } = start();
    expect(await list({}, {}, call)).toEqual([
      { id: 'f', title: 'Feed f' },
      { id: 'g', title: 'Feed g' },
    ]);
    expect(await put({ feedId: 'f', id: 'tip', item }, {}, call)).toEqual({ before: null });
    expect([await items(), await items('g')]).toEqual([[old, item], []]);
  });

  test('takes the place of the one of its id, which can be put back', async () => {
    const { put, items } = start();
    const next = { ...item, id: '7' };
    expect(await put({ feedId: 'f', id: '7', item: next }, {}, call)).toEqual({ before: old });
    expect(await items()).toEqual([next]);
    await put({ feedId: 'f', id: '7', item: old }, {}, call);
    expect(await items()).toEqual([old]);
  });

  test('is taken out again', async () => {
    const { put, items } = start();
    await put({ feedId: 'f', id: 'tip', item }, {}, call);
    expect(await put({ feedId: 'f', id: 'tip', item: null }, {}, call)).toEqual({ before: item });
    expect(await items()).toEqual([old]);
    await put({ feedId: 'f', id: 'tip', item: null }, {}, call);
    expect(await items()).toEqual([old]);
  });

  test('goes nowhere where the feed is gone, or the window is private', async () => {
    expect(await start().put({ feedId: 'x', id: 'tip', item }, {}, call)).toBeNull();
    const { put, items } = start(true);
    expect(await put({ feedId: 'f', id: 'tip', item }, {}, call)).toBeNull();
    expect(await items()).toEqual([old]);
  });
});
