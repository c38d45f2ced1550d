import { describe, expect, test } from 'vitest';
import { checkItem } from '../../../../lib/core/author/writing/check-item.ts';
import type { FeedItem } from '../../../../lib/core/feed/feed-schema.ts';

const PLAIN_HEAD = { version: 'https://jsonfeed.org/version/1.1', title: 'Tips' };
const TODAY = '2026-11-23';
const good: FeedItem = {
  id: 'a',
  title: 'Which cost centre do I use?',
  content_html: '<p>The one of the project.</p>',
  _help: { match: ['https://finance.example/invoices/{id}/edit'], fields: ['Cost centre'] },
};
const check = (item: unknown, around: Partial<Parameters<typeof checkItem>[1]> = {}) =>
  checkItem(item as FeedItem, { head: PLAIN_HEAD, today: TODAY, ...around });
const help = (part: object) => ({ ...good, _help: { ...good._help, ...part } });

describe('checking one item', () => {
  test('a good one has nothing to mend', () => expect(check(good)).toEqual([]));

  test.each([
    ['a pattern that is none', help({ match: ['https://finance.example/', 'https://['] }), '_help.match[1]'],
    ['a pattern for every page', help({ match: ['*'] }), '_help.match[0]'],
    ['a day that is none', help({ review_by: '2027-02-30' }), '_help.review_by'],
    ['a review that is over', help({ review_by: '2026-01-01' }), '_help.review_by'],
    ['a person whom nobody lists', help({ contacts: ['bo'] }), '_help.contacts'],
    ['a title that says nothing', { ...good, title: 'Help' }, 'title'],
    ['no words at all', { ...good, content_html: '' }, 'content_html'],
    ['a language that is none', { ...good, language: 'klingonese' }, 'language'],
  ])('%s is told at its field', (_, item, key) => {
    const problems = check(item);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((one) => one.key.slice(0, key.length))).toEqual(problems.map(() => key));
  });

  test('a title that another tip has for the same places is told, and nothing is said of the other', () => {
    const other = { ...good, id: 'b', content_html: `${good.content_html}<p>And more of it.</p>` };
    expect(check(good, { others: [other] }).map(({ rule, key }) => [rule, key])).toEqual([['same-title', 'title']]);
  });

  test('people whom the feed lists are known', () => {
    const head = { ...PLAIN_HEAD, _help: { contacts: [{ id: 'bo', name: 'Bo', email: 'bo@team.example' }] } };
    expect(check(help({ contacts: ['bo'] }), { head })).toEqual([]);
  });
});
