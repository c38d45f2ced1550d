// Feeds that go back or suddenly empty: more often an accident than a wish.
import { describe, expect, test } from 'vitest';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched, refused } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const SECOND = 'https://team.example/page-2.json';
const many = (count: number, of = 'T') =>
  Array.from({ length: count }, (_, index) => itemWith({ id: `${of}${index}` }));
const world = createWorld;
type World = ReturnType<typeof createWorld>;

async function sync(of: World, items: unknown[], more: object = {}) {
  of.client.published.set(FEED_URL, fetched(feedWith(items, more)));
  await of.sync.syncNow();
  return (await of.state())?.failure?.kind ?? 'fine';
}
const tipsIn = async (of: World) => (await of.store.readFeeds())[0]?.tips;

describe('revision', () => {
  const at = (revision: number) => ({ _help: { revision } });

  test('a lower one is refused, as often as it comes', async () => {
    const of = world();
    expect(await sync(of, many(2), at(5))).toBe('fine');
    expect(await sync(of, many(3), at(4))).toBe('rollback');
    expect((await of.state())?.failure?.params).toMatchObject({ stored: 5, found: 4 });
    expect(await sync(of, many(3), at(4))).toBe('rollback');
    expect(await tipsIn(of)).toBe(2);
  });

  test('the same, a higher, or none is accepted', async () => {
    const of = world();
    await sync(of, many(2), at(5));
    expect(await sync(of, many(3), at(5))).toBe('fine');
    expect(await sync(of, many(4), at(6))).toBe('fine');
    expect(await sync(of, many(5))).toBe('fine');
    expect(await tipsIn(of)).toBe(5);
  });
});

describe('a feed that loses more than half of its tips', () => {
  test('is held once, then accepted', async () => {
    const of = world();
    await sync(of, many(20));
    expect(await sync(of, many(9))).toBe('emptied');
    expect((await of.state())?.failure?.params).toMatchObject({ before: 20, after: 9 });
    expect(await tipsIn(of)).toBe(20);
    expect(await sync(of, many(9))).toBe('fine');
    expect(await tipsIn(of)).toBe(9);
  });

  test('is held again when it goes on shrinking', async () => {
    const of = world();
    await sync(of, many(20));
    expect(await sync(of, many(9))).toBe('emptied');
    expect(await sync(of, many(3))).toBe('emptied');
    expect(await tipsIn(of)).toBe(20);
  });

  test('is held again after another failure in between', async () => {
    const of = world();
    await sync(of, many(20));
    await sync(of, []);
    of.client.published.set(FEED_URL, refused());
    await of.sync.syncNow();
    expect(await sync(of, [])).toBe('emptied');
  });

  test('is nothing when it was small, or lost just half', async () => {
    const small = world();
    await sync(small, many(19));
    expect(await sync(small, [])).toBe('fine');
    const half = world();
    await sync(half, many(20));
    expect(await sync(half, many(10))).toBe('fine');
  });

  test('is held also when its first page is unchanged', async () => {
    const of = world();
    of.client.published.set(SECOND, fetched(feedWith(many(40, 'S'))));
    await sync(of, many(5), { next_url: SECOND });
    of.client.published.set(SECOND, fetched(feedWith([])));
    expect(await sync(of, many(5), { next_url: SECOND })).toBe('emptied');
    expect(await tipsIn(of)).toBe(45);
  });

  test('is held also when most of its items turn out bad', async () => {
    const of = world();
    await sync(of, many(30));
    const bad = many(29).map((item) => ({ ...item, content_text: undefined }));
    expect(await sync(of, [...bad, itemWith({ id: 'good' })])).toBe('emptied');
    expect(await tipsIn(of)).toBe(30);
  });
});
