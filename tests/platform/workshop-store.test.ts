// The feeds that one keeps, in extension storage: written tip by tip, told where there is no room, taken along and deleted.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorkshopFeed, type KeptFeed } from '../../lib/core/author/workshop-feed.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { bringBack, forgetBringing, previewBringing, undoBringing } from '../../lib/platform/stored/bring-back.ts';
import { exportData } from '../../lib/platform/stored/own-data.ts';
import { loadSavedPages } from '../../lib/platform/stored/saved-pages.ts';
import { createWorkshopStore, type WorkshopWatch } from '../../lib/platform/stored/workshop-store.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

beforeEach(() => {
  const marks = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => marks.get(key) ?? null,
    setItem: (key: string, value: string) => void marks.set(key, value),
    removeItem: (key: string) => void marks.delete(key),
  });
  fake.behind.stored.clear();
});

const item = (id: string, title = `Tip ${id}`) => ({ title, id, newer: [1] });
const kept = (id: string, ...items: Record<string, unknown>[]): KeptFeed => ({
  feed: { ...createWorkshopFeed(id, 'Team', 'en'), items },
  saved: null,
});
const keys = () => [...fake.behind.stored.keys()].filter((key) => key.startsWith('workshop')).sort();
const load = () => createWorkshopStore().load();

test('one key has the list, one each tip, and what is removed takes its keys along', async () => {
  const store = createWorkshopStore();
  await store.load();
  const first = kept('f', item('a'), item('b'));
  await store.save([first]);
  expect(keys()).toEqual(['workshop', 'workshopTip f 0', 'workshopTip f 1']);
  expect(JSON.stringify(await load())).toBe(JSON.stringify([first]));
  await store.save([]);
  expect(keys()).toEqual(['workshop']);
});

test('what a newer version has written beside stays', async () => {
  const store = createWorkshopStore();
  await store.load();
  const first = kept('f', item('a'));
  await store.save([first]);
  fake.behind.stored.set('workshopTip f 0', { ...(fake.behind.stored.get('workshopTip f 0') as object), newer: 'x' });
  const [list] = fake.behind.stored.get('workshop') as object[];
  fake.behind.stored.set('workshop', [{ ...list, newer: 'y' }, { shape: 'newer' }]);
  const again = createWorkshopStore();
  await again.load();
  const changed = kept('f', item('a', 'Other'));
  await again.save([{ ...changed, feed: { ...changed.feed, head: { ...changed.feed.head, title: 'T2' } } }]);
  expect(fake.behind.stored.get('workshopTip f 0')).toMatchObject({ newer: 'x' });
  expect(fake.behind.stored.get('workshop')).toMatchObject([{ id: 'f', newer: 'y' }, { shape: 'newer' }]);
  expect((await load())[0]?.feed).toMatchObject({ head: { title: 'T2' }, items: [{ title: 'Other' }] });
});

/** A page that has the feeds open, as they are there after whatever others do. */
async function openPage(feeds: KeptFeed[]) {
  const store = createWorkshopStore();
  await store.load();
  await store.save(feeds);
  const onGone = vi.fn<() => void>();
  const page = { feeds, store, onGone, merges: 0 };
  const onTips: WorkshopWatch['onTips'] = (merge) => {
    page.merges += 1;
    page.feeds = merge(page.feeds);
  };
  store.watch({ onGone, onTips }, new AbortController().signal);
  return page;
}

const titles = ([first]: readonly KeptFeed[]) => first?.feed.items.map(({ title }) => title);
/** The feeds with the items of the first changed. */
const withItems = ([first]: readonly KeptFeed[], change: (items: KeptFeed['feed']['items']) => object[]): KeptFeed[] =>
  first ? [{ ...first, feed: { ...first.feed, items: change(first.feed.items) as KeptFeed['feed']['items'] } }] : [];
const elsewhere = (change: (items: KeptFeed['feed']['items']) => object[]) =>
  createWorkshopStore().update((feeds) => withItems(feeds, change));

test('a page that has it open is told when somebody else deletes or restores it, and not of its own changes', async () => {
  const { store, onGone } = await openPage([kept('f', item('a'))]);
  await store.save([kept('f', item('a', 'Other'), item('b'))]);
  await new Promise((done) => setTimeout(done));
  expect(onGone).not.toHaveBeenCalled();
  const other = createWorkshopStore();
  await other.load();
  await other.save([]);
  await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
  await expect(store.save([kept('f', item('a', 'Back'))])).rejects.toThrow('gone');
  expect(await load()).toEqual([]);
  // The storage itself is in order.
  expect(fake.behind.inMemory.size).toBe(0);
});

test('a page that has it open takes in tips that are added, changed and taken out elsewhere', async () => {
  const page = await openPage([kept('f', item('a'), item('b'))]);
  await elsewhere((items) => [...items, item('c')]);
  await vi.waitFor(() => expect(titles(page.feeds)).toEqual(['Tip a', 'Tip b', 'Tip c']));
  await elsewhere((items) => items.map((one) => (one.id === 'b' ? item('b', 'Better') : one)));
  await vi.waitFor(() => expect(titles(page.feeds)).toEqual(['Tip a', 'Better', 'Tip c']));
  await elsewhere((items) => items.filter(({ id }) => id !== 'c'));
  await vi.waitFor(() => expect(titles(page.feeds)).toEqual(['Tip a', 'Better']));
  const before = structuredClone([...fake.behind.stored]);
  await page.store.save(page.feeds);
  expect([...fake.behind.stored]).toEqual(before);
  expect(page.onGone).not.toHaveBeenCalled();
});

test('what is saved at the same time as a tip is added elsewhere overwrites nothing, and is not overwritten', async () => {
  const page = await openPage([kept('f', item('a'), item('b'))]);
  const save = (change: (items: KeptFeed['feed']['items']) => object[]) => {
    page.feeds = withItems(page.feeds, change);
    return page.store.save(page.feeds);
  };
  // Both at once: a new tip of the page would have the number of the one that is added.
  await Promise.all([
    elsewhere((items) => [...items, item('from help')]),
    save((items) => [item('a', 'Written here'), ...items.slice(1), item('new here')]),
    elsewhere((items) => items.map((one) => (one.id === 'b' ? item('b', 'From help, too') : one))),
    save((items) => [...items, item('last here')]),
  ]);
  await vi.waitFor(() => expect(titles(page.feeds)).toContain('From help, too'));
  await page.store.save(page.feeds);
  const expected = ['From help, too', 'Tip from help', 'Tip last here', 'Tip new here', 'Written here'];
  expect(titles(await load())?.toSorted()).toEqual(expected);
  expect(titles(page.feeds)?.toSorted()).toEqual(expected);
  expect(keys()).toHaveLength(1 + expected.length);
  expect(page.merges).toBeGreaterThan(1);
});

test('of one tip that is changed in both, the change elsewhere counts', async () => {
  const page = await openPage([kept('f', item('a'))]);
  await Promise.all([
    elsewhere(() => [item('a', 'From help')]),
    page.store.save(withItems(page.feeds, () => [item('a', 'Written here')])),
  ]);
  expect(titles(await load())).toEqual(['From help']);
});

test('it goes along in a file, comes in beside what is here, and goes again', async () => {
  const store = createWorkshopStore();
  await store.load();
  await store.save([kept('f', item('a'), item('b'))]);
  const file = await exportData();
  await store.save([kept('f', item('a', 'Newer'))]);
  expect(await previewBringing(file)).toMatchObject({
    ok: true,
    value: { refused: [], plans: { add: [{ part: 'workshop', here: 1, added: 1, both: 1 }] } },
  });
  for (const mode of ['add', 'replace'] as const) {
    const before = await load();
    expect(await bringBack(file, mode)).toMatchObject({ ok: true });
    const feeds = await load();
    expect(feeds.map(({ feed }) => feed.items.length)).toEqual(mode === 'add' ? [1, 2] : [2]);
    expect(await undoBringing()).toBe(true);
    expect(await load()).toEqual(before);
    expect(keys()).toHaveLength(2);
  }
  await bringBack(file, 'replace');
  await forgetBringing();
  expect(keys()).toHaveLength(3);
  // What is here just so comes in no second time.
  expect(await previewBringing(await exportData())).toMatchObject({
    value: { plans: { add: [{ part: 'workshop', added: 0, same: 1 }] } },
  });
});

test('of two tips of one id that are changed in both, no other is lost', async () => {
  const page = await openPage([kept('f', item('a', 'One'), item('a', 'Other'))]);
  await Promise.all([
    elsewhere((items) => items.map((one, at) => (at === 1 ? item('a', 'Other, from help') : one))),
    page.store.save(withItems(page.feeds, ([one]) => (one ? [one, item('a', 'Other, from here')] : []))),
  ]);
  expect(titles(await load())).toEqual(['One', 'Other, from help']);
});

describe('where what is gone cannot be removed any more', () => {
  const REMOVING = () => new Error('no room for what says that it is gone');
  /** A page that has written a tip, and taken one out: the first is stored, and the keys of the other are still there. */
  async function halfWritten(change: (kept: KeptFeed) => KeptFeed = (one) => one) {
    const page = await openPage([kept('f', item('a'), item('b'))]);
    const { local } = fake.storage;
    const remove = vi.spyOn(local, 'remove').mockRejectedValueOnce(REMOVING());
    page.feeds = withItems(page.feeds, ([first]) => (first ? [first, item('c')] : [])).map(change);
    await expect(page.store.save(page.feeds)).rejects.toThrow('no room');
    expect(remove).toHaveBeenCalledOnce();
    return page;
  }

  test('what is written next comes neither twice nor not at all', async () => {
    const page = await halfWritten();
    page.feeds = withItems(page.feeds, (items) => [...items, item('d')]);
    await page.store.save(page.feeds);
    const expected = ['Tip a', 'Tip c', 'Tip d'];
    expect(titles(await load())).toEqual(expected);
    expect(titles(page.feeds)).toEqual(expected);
    expect(keys()).toHaveLength(1 + expected.length);
  });

  test('a tip that gets the number of one that went stays', async () => {
    const page = await openPage([kept('f', item('a'), item('b'))]);
    vi.spyOn(fake.storage.local, 'remove').mockRejectedValueOnce(REMOVING());
    page.feeds = withItems(page.feeds, (items) => items.slice(0, 1));
    await expect(page.store.save(page.feeds)).rejects.toThrow('no room');
    await elsewhere((items) => [...items, item('from help')]);
    await vi.waitFor(() => expect(titles(page.feeds)).toEqual(['Tip a', 'Tip from help']));
    await page.store.save(withItems(page.feeds, (items) => [...items, item('c')]));
    expect(titles(await load())).toEqual(['Tip a', 'Tip from help', 'Tip c']);
    expect(keys()).toHaveLength(4);
  });

  test('the feeds are not taken for deleted', async () => {
    const titled = (title: string) => (one: KeptFeed) => ({
      ...one,
      feed: { ...one.feed, head: { ...one.feed.head, title } },
    });
    const page = await halfWritten(titled('First'));
    page.feeds = page.feeds.map(titled('Second'));
    await page.store.save(page.feeds);
    expect(page.onGone).not.toHaveBeenCalled();
    expect((await load())[0]?.feed.head.title).toBe('Second');
    expect(keys()).toHaveLength(3);
  });
});

function withPages(one: KeptFeed, ...titles: string[]): KeptFeed {
  const pages = titles.map((title) => {
    const page = parsePageSnapshot({ url: 'https://a.example/', title });
    if (!page) throw new Error('expected a page');
    return { file: `${title}.json`, page };
  });
  return { ...one, pages };
}
const pageNames = async () => (await load()).map(({ pages }) => pages?.map(({ file }) => file));

test('saved pages have a key of their own, and go with their last page or their feed', async () => {
  const store = createWorkshopStore();
  await store.load();
  const first = withPages(kept('f', item('a')), 'One', 'Two');
  await store.save([first]);
  expect(keys()).toEqual(['workshop', 'workshopPages f', 'workshopTip f 0']);
  expect(await load()).toEqual([first]);
  await store.save([{ ...first, pages: [] }]);
  expect(keys()).toEqual(['workshop', 'workshopTip f 0']);
  await store.save([first]);
  await store.save([]);
  expect(keys()).toEqual(['workshop']);
});

test('what a newer version has written beside saved pages stays', async () => {
  const store = createWorkshopStore();
  await store.load();
  await store.save([withPages(kept('f', item('a')), 'One', 'Two')]);
  const [one, two] = fake.behind.stored.get('workshopPages f') as object[];
  fake.behind.stored.set('workshopPages f', [{ ...one, newer: 'x' }, two, { shape: 'newer' }]);
  const again = createWorkshopStore();
  const [read] = await again.load();
  if (!read) throw new Error('expected a feed');
  await again.save([{ ...read, pages: read.pages?.slice(0, 1) ?? [] }]);
  expect(fake.behind.stored.get('workshopPages f')).toEqual([{ ...one, newer: 'x' }, { shape: 'newer' }]);
});

test('saved pages go along in a file, come in beside what is here, and go again', async () => {
  const store = createWorkshopStore();
  await store.load();
  const first = withPages(kept('f', item('a')), 'One');
  await store.save([first]);
  const file = await exportData();
  await store.save([withPages(first, 'Other')]);
  const before = await load();
  expect(await bringBack(file, 'add')).toMatchObject({ ok: true, value: { plans: [{ part: 'workshop', added: 1 }] } });
  expect(await pageNames()).toEqual([['Other.json'], ['One.json']]);
  expect(await undoBringing()).toBe(true);
  expect(await load()).toEqual(before);
  expect(keys()).toHaveLength(3);
  await bringBack(file, 'replace');
  await forgetBringing();
  expect(await pageNames()).toEqual([['One.json']]);
  expect(keys()).toHaveLength(3);
  expect(await previewBringing(file)).toMatchObject({ value: { refused: [] } });
});

test('whoever writes a tip is told of the saved pages of all feeds', async () => {
  expect(await loadSavedPages()).toEqual([]);
  const store = createWorkshopStore();
  await store.load();
  await store.save([withPages(kept('f'), 'One', 'Two'), kept('g'), withPages(kept('h'), 'Two', 'Three')]);
  expect((await loadSavedPages()).map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
});
