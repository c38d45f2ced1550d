import { describe, expect, test, vi } from 'vitest';
import { PICTURE_LIMITS } from '../../lib/core/feed/limits-pictures.ts';
import type { PictureFault } from '../../lib/core/feed/picture-note.ts';
import { PICTURE_POLICY } from '../../lib/services/picture-policy.ts';
import { createPictureShow } from '../../lib/services/show-pictures.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { sent } from '../fixtures/stand-ins/memory-pictures.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const HOST = 'https://team.example';
const at = (name: string) => `${HOST}/${name}`;
const images = (names: readonly string[]) => names.map((name) => `<img src="${name}" alt="It">`).join('');
const failing = (fault: PictureFault, retryAfterMs?: number) => ({
  status: 'failed' as const,
  fault,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

function createTeam(...names: string[]) {
  const world = createWorld();
  const publish = (...listed: string[]) =>
    world.client.published.set(FEED_URL, fetched(feedWith([itemWith({ content_html: images(listed) })])));
  publish(...names);
  const syncWith = async () => {
    world.clock.nowMs += 1000;
    await world.sync.syncNow();
    await world.picturesDone();
  };
  const urls = async () => (await world.kept.readPictures(FEED_URL)).filter(({ facts }) => facts).map(({ url }) => url);
  const show = createPictureShow(world.kept, () => new Promise(() => {}));
  return { ...world, publish, syncWith, urls, show };
}

describe('the pictures of a feed', () => {
  test('are kept with the sync, and shown without asking anybody', async () => {
    const team = createTeam('a.png', '/b/c.png');
    await team.syncWith();
    expect(team.pictureServer.asked.toSorted()).toEqual([at('a.png'), at('b/c.png')]);
    const [feed] = await team.store.readFeeds();
    const tips = feed?.pages[0] ? await team.store.readTipsOfFile(feed, feed.pages[0]) : [];
    const readData = vi.spyOn(team.kept, 'readData');
    const [tip] = await team.show.describe(tips);
    expect(readData).not.toHaveBeenCalled();
    expect(tip?.pictures).toEqual([
      { source: 'https://team.example/a.png', width: 4, height: 3 },
      { source: 'https://team.example/b/c.png', width: 4, height: 3 },
    ]);
    expect(await team.show.load(FEED_URL, 'a.png')).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
    expect(await team.show.load(FEED_URL, 'https://elsewhere.example/a.png')).toBeNull();
    expect(await team.state()).toMatchObject({ pictures: { kept: 2, problems: [], problemsTotal: 0 } });
    expect(team.pictureServer.asked).toHaveLength(2);
  });

  test('are asked for with their validators at the next sync, and stay where nothing changed', async () => {
    const team = createTeam('a.png');
    await team.syncWith();
    await team.syncWith();
    expect(team.pictureServer.asked).toHaveLength(2);
    expect(await team.urls()).toEqual([at('a.png')]);
    team.pictureServer.answers.set(at('a.png'), sent(8, 6));
    await team.syncWith();
    expect(await team.kept.readSome(FEED_URL, [at('a.png')])).toMatchObject([{ facts: { width: 8, height: 6 } }]);
  });

  test('go when a new generation names them no longer', async () => {
    const team = createTeam('a.png', 'b.png');
    await team.syncWith();
    team.publish('b.png');
    await team.syncWith();
    expect(await team.urls()).toEqual([at('b.png')]);
    expect(await team.kept.readData(FEED_URL, at('a.png'))).toBeNull();
    team.publish();
    await team.syncWith();
    expect(await team.kept.readOwners()).toEqual([]);
    expect(await team.state()).not.toHaveProperty('pictures');
  });

  test('go with the feed when the browser starts, with everything, and are back with a feed that is restored', async () => {
    const team = createTeam('a.png');
    await team.syncWith();
    await team.feeds.remove(FEED_URL);
    await team.feeds.restore(FEED_URL);
    expect(await team.urls()).toEqual([at('a.png')]);
    await team.feeds.remove(FEED_URL);
    await team.feeds.forgetRemoved();
    expect(await team.kept.readOwners()).toEqual([]);

    const other = createTeam('a.png');
    await other.syncWith();
    await other.feeds.deleteAll(async () => {});
    expect(await other.kept.readOwners()).toEqual([]);
  });

  test('are not looked for in tips of which it is known that they name none', async () => {
    const team = createTeam();
    await team.syncWith();
    const readTips = vi.spyOn(team.store, 'readTipsOfFile');
    await team.syncWith();
    expect(readTips).not.toHaveBeenCalled();
    team.publish('a.png');
    await team.syncWith();
    expect(readTips).toHaveBeenCalled();
    expect(await team.urls()).toEqual([at('a.png')]);
  });

  test('are never waited for by the tips', async () => {
    const team = createTeam('a.png');
    const { promise, resolve } = Promise.withResolvers<void>();
    team.pictureServer.answers.set(at('a.png'), () => promise.then(() => sent()));
    await team.sync.syncNow();
    expect(await team.titles()).toEqual(['Title']);
    expect(await team.state()).not.toHaveProperty('progress');
    expect(await team.urls()).toEqual([]);
    resolve();
    await team.picturesDone();
    expect(await team.urls()).toEqual([at('a.png')]);
  });

  test('are asked for a few at a time', async () => {
    const team = createTeam(...Array.from({ length: 12 }, (_, n) => `${n}.png`));
    await team.syncWith();
    expect(team.pictureServer.most.atOnce).toBe(PICTURE_POLICY.atOnce);
    expect(await team.urls()).toHaveLength(12);
  });
});

describe('a round that ended in the middle', () => {
  test('goes on with the next sync: what is done is not asked for again', async () => {
    const team = createTeam('a.png', 'b.png', 'c.png', 'd.png');
    // As when the worker ends: nothing is answered any more, and nothing written.
    team.pictureServer.answers.set(at('d.png'), () => Promise.reject(new Error('ended')));
    await team.syncWith();
    expect(await team.urls()).toHaveLength(3);
    team.pictureServer.answers.delete(at('d.png'));
    team.pictureServer.asked.length = 0;
    await team.sync.syncDue();
    await team.picturesDone();
    expect(team.pictureServer.asked).toEqual([at('d.png')]);
    expect(await team.urls()).toHaveLength(4);
  });

  test('a busy server is left alone as long as it asked, then the rest is fetched', async () => {
    const team = createTeam(...'abcdefgh'.split('').map((name) => `${name}.png`));
    team.pictureServer.answers.set(at('a.png'), failing({ is: 'busy', status: 503 }, 3600_000));
    await team.syncWith();
    const before = team.pictureServer.asked.length;
    expect(before).toBeLessThanOrEqual(PICTURE_POLICY.atOnce);
    await team.syncWith();
    expect(team.pictureServer.asked).toHaveLength(before);
    expect((await team.state())?.pictures?.problems[0]?.message).toMatch(/busy \(503\)/);
    // What is named no longer goes all the same.
    const [kept = ''] = await team.urls();
    expect(kept).not.toBe('');
    team.publish(...'abcdefgh'.split('').flatMap((name) => (at(`${name}.png`) === kept ? [] : `${name}.png`)));
    await team.syncWith();
    expect(await team.urls()).not.toContain(kept);
    expect(team.pictureServer.asked).toHaveLength(before);
    team.pictureServer.answers.clear();
    team.clock.nowMs += 3600_000;
    await team.syncWith();
    expect(await team.urls()).toContain(at('h.png'));
  });

  test('a round that takes too long is left for the next alarm', async () => {
    const team = createTeam('a.png', 'b.png', 'c.png', 'd.png', 'e.png');
    team.pictureServer.answers.set(at('a.png'), async () => {
      team.clock.nowMs += PICTURE_POLICY.roundMs + 1;
      return sent();
    });
    await team.syncWith();
    expect(await team.urls()).not.toHaveLength(5);
    await team.sync.syncDue();
    await team.picturesDone();
    expect(await team.urls()).toHaveLength(5);
  });
});

describe('a picture that cannot be used', () => {
  test.each<[PictureFault, RegExp]>([
    [{ is: 'svg' }, /found SVG.*save it as PNG/],
    [{ is: 'type' }, /expected PNG, JPEG, GIF or WebP/],
    [{ is: 'too-large', found: 'more' }, /at most 1 million bytes/],
    [{ is: 'http', status: 404 }, /no such file \(404\)/],
    [{ is: 'redirect', host: 'cdn.example' }, /leads on to cdn\.example/],
    [{ is: 'cors' }, /Access-Control-Allow-Origin: \*/],
  ])('%o costs that picture and is told to the author, with its tip', async (fault, words) => {
    const team = createTeam('a.png', 'good.png');
    team.pictureServer.answers.set(at('a.png'), failing(fault));
    await team.syncWith();
    expect(await team.titles()).toEqual(['Title']);
    expect(await team.urls()).toEqual([at('good.png')]);
    expect(await team.state()).toMatchObject({
      tips: 1,
      problemsTotal: 0,
      pictures: { kept: 1, problems: [{ where: 'Title', key: at('a.png'), message: expect.stringMatching(words) }] },
    });
    team.pictureServer.answers.clear();
    await team.syncWith();
    expect((await team.state())?.pictures).toEqual({ kept: 2, problems: [], problemsTotal: 0 });
  });

  test('elsewhere is not even asked for', async () => {
    const team = createTeam('https://elsewhere.example/a.png', 'http://team.example/b.png');
    await team.syncWith();
    expect(team.pictureServer.asked).toEqual([]);
    expect((await team.state())?.pictures?.problemsTotal).toBe(2);
  });

  test('stays as it was while only its server is in trouble', async () => {
    const team = createTeam('a.png');
    await team.syncWith();
    team.pictureServer.answers.set(at('a.png'), failing({ is: 'unreachable' }));
    await team.syncWith();
    expect(await team.show.load(FEED_URL, 'a.png')).toMatch(/^data:/);
    team.pictureServer.answers.set(at('a.png'), failing({ is: 'http', status: 404 }));
    await team.syncWith();
    expect(await team.show.load(FEED_URL, 'a.png')).toBeNull();
  });

  test('is one of too many, or beyond the bytes of a tip', async () => {
    const team = createTeam(...Array.from({ length: PICTURE_LIMITS.ofTip + 2 }, (_, n) => `${n}.png`));
    await team.syncWith();
    expect(team.pictureServer.asked).toHaveLength(PICTURE_LIMITS.ofTip);
    expect(await team.state()).toMatchObject({ pictures: { kept: PICTURE_LIMITS.ofTip, problemsTotal: 2 } });

    const heavy = createTeam(...Array.from({ length: 8 }, (_, n) => `${n}.png`));
    const data = new Uint8Array(PICTURE_LIMITS.bytes);
    for (let n = 0; n < 8; n += 1) heavy.pictureServer.answers.set(at(`${n}.png`), { ...sent(), data } as never);
    await heavy.syncWith();
    expect(await heavy.urls()).toHaveLength(PICTURE_LIMITS.bytesOfTip / PICTURE_LIMITS.bytes);
  });

  test('finds no room on a full disk: the tip is there, and so is the picture when there is room', async () => {
    const team = createTeam('a.png');
    const { savePicture } = team.kept;
    team.kept.savePicture = async (feedId, picture, data) => {
      if (data) throw new DOMException('No room', 'QuotaExceededError');
      return savePicture(feedId, picture, data);
    };
    await team.syncWith();
    expect(await team.titles()).toEqual(['Title']);
    expect((await team.state())?.pictures?.problems[0]?.message).toMatch(/no room/);
    team.kept.savePicture = savePicture;
    await team.syncWith();
    expect(await team.urls()).toEqual([at('a.png')]);
  });
});

test('a picture whose data is lost is fetched again', async () => {
  const team = createTeam('a.png');
  await team.syncWith();
  const [picture] = await team.kept.readPictures(FEED_URL);
  if (picture) await team.kept.savePicture(FEED_URL, picture, null);
  expect(await team.show.load(FEED_URL, 'a.png')).toBeNull();
  await team.syncWith();
  expect(await team.show.load(FEED_URL, 'a.png')).toMatch(/^data:/);
});

test('a store of pictures that fails is no trouble of the tips', async () => {
  const team = createTeam('a.png');
  const broken = () => Promise.reject(new Error('damaged'));
  Object.assign(team.kept, { readRound: broken, readOwners: broken, deleteFeed: broken, deleteAll: broken });
  await team.syncWith();
  expect(await team.titles()).toEqual(['Title']);
  await team.feeds.remove(FEED_URL);
  await team.feeds.forgetRemoved();
  expect(await team.store.readFeeds()).toEqual([]);
  await expect(team.feeds.deleteAll(async () => {})).rejects.toThrow('damaged');

  const never = createPictureShow(
    { readSome: () => new Promise(() => {}), readData: broken, deletePictures: broken },
    async () => {},
  );
  const [tip] = await never.describe([{ feedId: FEED_URL, steps: [], html: '<img src="a.png">' } as never]);
  expect(tip).not.toHaveProperty('pictures');
});
