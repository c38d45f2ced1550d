// How much of one feed is ready on one host: opening help reads all of that.
import { expect, test } from 'vitest';
import { FEED_LIMITS } from '../../lib/core/feed/limits.ts';
import type { Tip } from '../../lib/core/feed/tip.ts';
import { atOnce } from '../../lib/core/slices.ts';
import { gatherPlaces } from '../../lib/services/write-generation.ts';
import { feedWith, itemWith, parsed } from '../fixtures/feeds/feed.ts';

const placesOf = (tips: readonly Tip[]) => atOnce(gatherPlaces(tips));
const here = { match: ['https://app.example/*'] };
const tipsOf = (count: number, text: string) =>
  parsed(
    feedWith(
      Array.from({ length: count }, (_, at) =>
        itemWith({
          id: `t${at}`,
          content_text: text,
          _help: { match: [...here.match, ...(at < 2 ? ['https://b.example/*'] : [])] },
        }),
      ),
    ),
  ).tips;

test('as many tips as opening help may have to read, the first ones; other hosts lose nothing', () => {
  const places = placesOf(tipsOf(FEED_LIMITS.tipsOfPlace + 50, 'x'));
  expect(places.get('app.example')).toHaveLength(FEED_LIMITS.tipsOfPlace);
  expect(places.get('app.example')?.[0]?.id).toBe('t0');
  expect(places.get('b.example')).toHaveLength(2);
});

test('as many words as opening help may have to read', () => {
  const long = 'word '.repeat(FEED_LIMITS.indexedCharacters / 5 - 10);
  const places = placesOf(tipsOf(200, long));
  const count = places.get('app.example')?.length ?? 0;
  expect(count * long.length).toBeLessThanOrEqual(FEED_LIMITS.charactersOfPlace);
  expect((count + 2) * long.length).toBeGreaterThan(FEED_LIMITS.charactersOfPlace);
});

test('tips with pictures for many hosts are not stored without end', () => {
  const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(190_000)}">`;
  const match = Array.from({ length: 100 }, (_, at) => `https://host-${at}.example/*`);
  const items = Array.from({ length: 20 }, (_, at) =>
    itemWith({ id: `${at}`, content_html: picture.repeat(5), _help: { match } }),
  );
  const places = placesOf(parsed(feedWith(items)).tips);
  const size = [...places.values()].flat().reduce((sum, tip) => sum + JSON.stringify(tip).length, 0);
  expect(size).toBeLessThanOrEqual(FEED_LIMITS.charactersOfPlaces);
  expect(size).toBeGreaterThan(FEED_LIMITS.charactersOfPlaces / 2);
});
