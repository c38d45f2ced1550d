import { describe, expect, it } from 'vitest';
import { readTipFile } from '../../../lib/core/ask/import-tips.ts';
import { toOwnFeed } from '../../../lib/core/ask/own-items.ts';
import type { FeedItem } from '../../../lib/core/feed/feed-schema.ts';

const item: FeedItem = {
  id: 'a',
  title: 'Which limit?',
  content_text: 'Per night.',
  _help: { match: ['https://finance.example/expenses/{id}'], fields: ['Limit'] },
};

describe('a file of tips', () => {
  it('that was exported comes back as it was', () => {
    expect(readTipFile(toOwnFeed([item], 'My tips'), 'x.json')).toEqual({
      ok: true,
      value: { items: [item], rejected: 0 },
    });
  });

  it('counts what cannot be used, and takes the rest', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [item, { id: 'b' }, 7, { ...item, id: 'c', _help: { match: ['*'] } }],
    };
    const read = readTipFile(JSON.stringify(feed), 'x.json');
    expect(read.ok && [read.value.items.map(({ id }) => id), read.value.rejected]).toEqual([['a', 'c'], 2]);
  });

  it.each([
    ['{"version": "https://jsonf', 'cut-off'],
    ['no JSON at all', 'not-json'],
    ['{"items": []}', 'not-feed'],
  ])('that is none says why: %s', (content, kind) => {
    expect(readTipFile(content, 'x.json')).toMatchObject({ ok: false, error: { kind, params: { host: 'x.json' } } });
  });
});
