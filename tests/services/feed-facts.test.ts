// What is known of the feeds in force, for the page on what help was worth.
import { expect, test } from 'vitest';
import { addressWithoutKey, placesOnSitesOf } from '../../lib/core/value/feed-facts.ts';
import { healthOf } from '../../lib/core/value/feed-health.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';
import { financeFeed } from '../fixtures/team/feeds.ts';

const FINANCE = 'https://team.example/finance.json';
const TRAVEL = 'https://team.example/travel.json';

const tipFor = (id: string, match: string[], more: object = {}) =>
  itemWith({ id, title: `Tip ${id}`, _help: { match, ...more } });

async function look(
  feeds: Record<string, object>,
  asked: { tips: { feedId: string; id: string }[]; places: string[] },
) {
  const world = createWorld({ urls: Object.keys(feeds) });
  for (const [url, feed] of Object.entries(feeds)) world.client.published.set(url, fetched(feed));
  await world.sync.syncNow();
  return world.tips.lookAtFeeds(asked);
}

test('each feed says how it is kept, whose tips are which, and where it has any', async () => {
  const finance = feedWith(
    [
      tipFor('a', ['https://finance.example/invoices/*'], { review_by: '2020-01-01' }),
      tipFor('b', ['https://*.erp.example/*'], { review_by: '2999-01-01' }),
      tipFor('c', ['*://*/wp-admin/*']),
    ],
    {
      title: 'Finance',
      _help: { minutes_saved: 8, report: 'reports@team.example', propose: { email: 'tips@team.example' } },
    },
  );
  const travel = feedWith([tipFor('a', ['https://travel.example/*'])], {
    title: 'Travel',
    _help: { propose: { email: 'tips@team.example' } },
  });
  const places = ['https://finance.example/other/{id}', 'https://eu.erp.example/*', 'https://bank.example/*'];
  const facts = await look(
    { [FINANCE]: finance, [TRAVEL]: travel },
    {
      tips: [
        { feedId: FINANCE, id: 'a' },
        { feedId: FINANCE, id: 'gone' },
        { feedId: TRAVEL, id: 'b' },
      ],
      places,
    },
  );
  expect(facts.find(({ feedId }) => feedId === FINANCE)).toEqual({
    feedId: FINANCE,
    url: FINANCE,
    title: 'Finance',
    minutesSaved: 8,
    reportTo: 'reports@team.example',
    tips: 3,
    overdue: 1,
    titles: { a: 'Tip a' },
    places: places.slice(0, 2),
  });
  expect(facts.find(({ feedId }) => feedId === TRAVEL)).toMatchObject({
    reportTo: 'tips@team.example',
    minutesSaved: 5,
    titles: {},
    places: [],
  });
});

test('a place that stands for many hosts is on the site of a tip for any of them above', () => {
  const tips = [{ match: ['https://*.app.example/*'] }, { match: [] }];
  expect(placesOnSitesOf(tips, ['https://*.app.example/x', 'https://app.example/x', 'https://example/x', ''])).toEqual([
    'https://*.app.example/x',
    'https://app.example/x',
  ]);
});

test('of an address what may be a key is left out', () => {
  expect(addressWithoutKey('https://user:secret@team.example/f.json?key=s3cret#part')).toBe(
    'https://team.example/f.json',
  );
  expect(addressWithoutKey('sample.json')).toBe('');
});

test('what nobody opened is what is left of the tips in force', () => {
  const facts = {
    ...{ feedId: 'finance', url: '', title: '', minutesSaved: 5, reportTo: '', places: [] },
    ...{ tips: 10, overdue: 2, titles: { a: 'A', b: 'B' } },
  };
  const used = (tip: string, read: number) => ({ feedId: 'finance', tip, read, helped: 0, notHelped: 0, reasons: [] });
  const health = healthOf(facts, { ...financeFeed, tipsInNeed: 3 }, [used('a', 2), used('b', 0), used('gone', 4)]);
  expect(health).toEqual({ tips: 10, overdue: 2, unread: 9, faulty: 3 });
});
