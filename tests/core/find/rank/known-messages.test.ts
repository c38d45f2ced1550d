import { describe, expect, test } from 'vitest';
import { createCollection } from '../../../../lib/core/find/index/collection.ts';
import { knownMessages, putMessagesFirst } from '../../../../lib/core/find/rank/known-messages.ts';
import { pageWith } from '../../../fixtures/pages/page.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const known = (errors: string[], shown: string[], match = ['https://a.test/x']) =>
  knownMessages(createCollection([tipWith({ match, errors })]), pageWith({ url: 'https://a.test/x' }), shown);

describe('texts that a page shows', () => {
  test('are messages where an author wrote them down, the variable part aside', () => {
    expect(known(['Cost centre * is closed'], ['Total', 'Cost centre 410 200 is closed'])).toEqual([
      'Cost centre 410 200 is closed',
    ]);
  });

  test('are none where the tip is for another place', () => {
    expect(known(['Period is closed'], ['Period is closed'], ['https://b.test/*'])).toEqual([]);
  });

  test('are none where they speak of much besides, or what was written is in too much', () => {
    expect(known(['Period is closed'], [`Period is closed. ${'More is said. '.repeat(20)}`])).toEqual([]);
    expect(known(['No'], ['No'])).toEqual([]);
  });

  test('are three at most, and compared within bounds', () => {
    const shown = Array.from({ length: 50 }, (_, at) => `Period ${at} is closed`);
    expect(known(['Period * is closed'], shown)).toHaveLength(3);
    const many = Array.from({ length: 100_000 }, (_, at) => `Message number ${at}`);
    expect(known([...many, 'Period * is closed'], ['x', 'y', 'z', 'Period 1 is closed'])).toEqual([]);
  });
});

test('a message that was read already is not told twice', () => {
  const page = pageWith({ errors: ['FI-204: Period 1 is closed'], error: 'FI-204: Period 1 is closed' });
  expect(putMessagesFirst(page, ['Period 1 is closed'], false)).toEqual(page);
});
