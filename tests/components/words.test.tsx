import { describe, expect, it } from 'vitest';
import { isOverdue, toAuthors, toChecked } from '../../components/help/checked-words.ts';
import { toReasons } from '../../components/help/reason-words.ts';
import { findStrongTip, groupTips, keepReading } from '../../components/help/tip-groups.ts';
import { AVATAR_COLOURS, colourOf, initialsOf } from '../../components/ui/avatar-of.ts';
import { toDays, toPresence } from '../../components/ui/contact-words.ts';
import { directionOf } from '../../components/ui/direction.ts';
import { toFailure, toProgress, toStatus } from '../../components/ui/feed-words.ts';
import { dayStartMs, toAgo, toClock, toDay } from '../../components/ui/relative-time.ts';
import { FAILURE_KINDS, type FailureKind, type FeedFailure } from '../../lib/core/feed/feed-status.ts';
import { tipKey } from '../../lib/core/feed/tip.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { failingFeed, financeFeed, NOW, sampleFeed } from '../fixtures/team/feeds.ts';
import { found, tip } from '../fixtures/team/pages-and-tips.ts';

const text = createText(en, 'en');
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

describe('times', () => {
  it.each([
    [0, 'just now'],
    [-5 * MINUTE_MS, 'just now'],
    [59_000, 'just now'],
    [5 * MINUTE_MS, '5 min ago'],
    [3 * 60 * MINUTE_MS, '3 hours ago'],
    [DAY_MS, 'yesterday'],
    [6 * DAY_MS, '6 days ago'],
    [21 * DAY_MS, '3 weeks ago'],
    [160 * DAY_MS, '5 months ago'],
    [800 * DAY_MS, '2 years ago'],
  ])('%i ms ago is %s', (passedMs, words) => {
    expect(toAgo(NOW - passedMs, NOW, text)).toBe(words);
  });

  it('are told in the language of the words', () => {
    expect(toAgo(NOW - 3 * DAY_MS, NOW, createText(en, 'pt'))).toBe('há 3 dias');
  });

  it('name the year only when it is not clear', () => {
    expect(toDay(dayStartMs('2027-01-15'), NOW, text)).toBe('15 January');
    expect(toDay(dayStartMs('2026-01-15'), NOW, text)).toBe('15 January 2026');
    expect(toDay(dayStartMs('2028-01-15'), NOW, text)).toBe('15 January 2028');
  });

  it('have a clock', () => {
    expect(toClock(NOW, text)).toBe('10:32');
  });
});

describe('people', () => {
  const days = (...of: number[]) => toDays({ days: of, from: '09:00', to: '17:00', time_zone: 'UTC' }, text);
  it('are there on days that run together or not', () => {
    expect(days(1, 2, 3, 4)).toBe('Mon–Thu');
    expect(days(5, 1)).toBe('Mon, Fri');
    expect(days(1, 2, 5, 6, 7)).toBe('Mon, Tue, Fri–Sun');
    expect(days(3, 3)).toBe('Wed');
  });

  it('are there again on a day that is named, when that is not within a day', () => {
    const hours = { days: [1, 2], from: '09:00', to: '17:00', time_zone: 'UTC' };
    const contact = { id: 'a', name: 'Ana', email: 'a@x.example', hours };
    const person = { feedId: 'f', contact, reason: { kind: 'listed' as const, words: [] } };
    // 2026-11-24 is a Tuesday.
    expect(toPresence(person, Date.UTC(2026, 10, 24, 10), text)).toBe('Mon, Tue');
    expect(toPresence(person, Date.UTC(2026, 10, 23, 20), text)).toBe('Mon, Tue');
    expect(toPresence(person, Date.UTC(2026, 10, 25, 10), text)).toBe('Available again on Monday');
  });

  it('have initials in any script', () => {
    expect(initialsOf('Ana Sá')).toBe('AS');
    expect(initialsOf('Annegret Schmidt-Leutheusser')).toBe('AL');
    expect(initialsOf('ليلى حداد')).toBe('لح');
    expect(initialsOf('cher')).toBe('C');
    expect(initialsOf('山田 太郎')).toBe('山太');
    expect(initialsOf('')).toBe('');
  });

  it('keep their colour, and share the palette', () => {
    const names = ['Ana Sá', 'Tom Brandt', 'Rui Lima', 'João Matos', 'Eva', 'Leila', 'Marta', 'Ola', 'Per', 'Quim'];
    const colours = names.map(colourOf);
    expect(colours).toEqual([2, 3, 4, 2, 0, 2, 0, 5, 4, 4]);
    expect(Math.max(...colours)).toBeLessThan(AVATAR_COLOURS);
  });
});

describe('feeds', () => {
  /** What each failure that says more than its host tells of itself. */
  const known: Partial<Record<FailureKind, FeedFailure['params']>> = {
    timeout: { seconds: 30 },
    http: { status: 500 },
    unauthorised: { status: 401 },
    redirect: { to: 'other.example' },
    'not-json': { detail: 'Unexpected token' },
    'not-feed': { detail: 'title: expected some text; found nothing' },
    'no-usable-tips': { n: 12, where: 'item 3', key: '_help.match[0]', detail: 'expected <scheme>://<host><path>' },
    'too-large': { limit: 5 },
    'too-many-pages': { limit: 100 },
    'page-host': { next: 'other.example' },
    rollback: { stored: 7, found: 6 },
    emptied: { before: 200, after: 3 },
    storage: { detail: 'UnknownError' },
  };

  it.each(FAILURE_KINDS)('have a whole sentence for the failure %s', (kind) => {
    const words = toFailure({ kind, params: known[kind] ?? {} }, 'https://www.team.example/tips.json', text);
    expect(words).not.toContain('{');
    expect(words).toMatch(/[.?]$/);
  });

  it('put what is known into the sentence', () => {
    expect(toFailure({ kind: 'http', params: { status: 503 } }, 'https://team.example/', text)).toBe(
      'team.example answered with error 503. Check the address, or tell the feed’s owner.',
    );
  });

  it('say of a feed of which nothing can be used how many there are and what is wrong with the first', () => {
    const params = {
      host: 'team.example',
      n: 12,
      where: 'item 3',
      key: '_help.match[0]',
      detail: 'expected a pattern',
    };
    expect(toFailure({ kind: 'no-usable-tips', params }, 'https://team.example/tips.json', text)).toBe(
      'None of the tips in the feed from team.example can be used (12 read). The first: item 3, _help.match[0]: ' +
        'expected a pattern. Tell the feed’s owner.',
    );
  });

  it('have words for a failure that a later version stored', () => {
    const failure = { kind: 'of-tomorrow' as FailureKind, params: {} };
    expect(toFailure(failure, 'https://team.example/', text)).toBe(text('status.syncFailed'));
  });

  it('count what has been read while pages are fetched', () => {
    expect(toProgress({ phase: 'fetching', itemsRead: 0, itemsTotal: 0 }, text)).toBe('Fetching…');
    expect(toProgress({ phase: 'fetching', itemsRead: 1, itemsTotal: 0 }, text)).toBe('1 item read');
  });

  it('are as old as the oldest that is the team’s own', () => {
    const old = { ...financeFeed, checkedAtMs: NOW - 2 * DAY_MS };
    const stale = { ...sampleFeed, checkedAtMs: NOW - 90 * DAY_MS };
    expect(toStatus([financeFeed, old, stale], true, NOW, text).words).toBe('452 tips · updated 2 days ago');
    expect(toStatus([stale], true, NOW, text).words).toBe('24 tips · updated 3 months ago');
  });

  it('do not worry anybody on the first day of failing', () => {
    const failure = { kind: 'timeout' as const, params: {}, count: 3, sinceMs: NOW - 5 * 60 * MINUTE_MS };
    expect(toStatus([{ ...financeFeed, failure }], true, NOW, text).tone).toBe('fine');
    expect(toStatus([failingFeed], true, NOW, text).tone).toBe('worry');
  });

  it('tell of a sync that is running', () => {
    const progress = { phase: 'fetching' as const, itemsRead: 0, itemsTotal: 0 };
    expect(toStatus([{ ...failingFeed, progress }], true, NOW, text)).toEqual({
      tone: 'busy',
      words: '214 tips · updating…',
    });
  });
});

describe('how fresh a tip is', () => {
  it('counts the day of the check itself as in time', () => {
    expect(isOverdue({ reviewBy: '2026-11-23' }, NOW)).toBe(false);
    expect(isOverdue({ reviewBy: '2026-11-22' }, NOW)).toBe(true);
    expect(isOverdue({}, NOW)).toBe(false);
  });

  it.each([
    [{ verified: { by: 'Ana Sá', on: '2026-11-02' } }, 'Checked 3 weeks ago by Ana Sá'],
    [{ verified: { by: 'Ana Sá', on: '2026-06-20' }, reviewBy: '2026-10-01' }, 'Last checked 5 months ago by Ana Sá'],
    [{ modified: '2026-06-20T09:00:00Z', reviewBy: '2026-10-01' }, 'Last checked 5 months ago'],
    [{ reviewBy: '2026-10-01' }, 'Not checked since 1 October'],
    [{ modified: '2026-11-02T09:00:00Z' }, 'Changed 3 weeks ago'],
    [{}, ''],
  ])('is told from %j', (of, words) => {
    expect(toChecked(of, NOW, text)).toBe(words);
  });
});

describe('tips on screen', () => {
  const named = (id: string, group = 'page' as 'page' | 'field' | 'site') => found(tip({ id, title: id }), { group });
  const ids = (tips: { tip: { id: string } }[]) => tips.map(({ tip: { id } }) => id);

  it('are grouped where the best of the group stands', () => {
    const { groups, folded } = groupTips([named('a', 'field'), named('b'), named('c', 'field'), named('d', 'site')], 3);
    expect(groups.map(({ group, tips }) => [group, ids(tips)])).toEqual([
      ['field', ['a', 'c']],
      ['page', ['b']],
    ]);
    expect(folded).toBe(1);
  });

  it('come in their new order, and what is being read stays in sight, even when it no longer fits', () => {
    const now = [named('a', 'field'), named('b'), named('read'), named('gone', 'field')];
    const fresh = [named('new', 'field'), named('b'), named('c'), named('a'), named('read')];
    const isRead = (key: string) => [named('read'), named('gone')].some(({ tip: one }) => tipKey(one) === key);
    const kept = keepReading(now, fresh, isRead);
    expect(ids(kept)).toEqual(['new', 'read', 'gone', 'b', 'c', 'a']);
    expect(kept.map(({ group }) => group)).toEqual(['field', 'page', 'reading', 'page', 'page', 'page']);
  });

  it('have one that is strong only when it is the only one', () => {
    const strong = found(tip({ id: 's', title: 's' }), { score: 0.5, group: 'message' });
    expect(findStrongTip([strong, named('a')])?.tip.id).toBe('s');
    expect(findStrongTip([strong, { ...strong }])).toBeUndefined();
    expect(findStrongTip([{ ...strong, score: 0.49 }])).toBeUndefined();
    expect(findStrongTip([{ ...strong, shown: false }])).toBeUndefined();
    expect(findStrongTip([{ ...strong, group: 'page' }])).toBeUndefined();
  });

  it('give each reason once, whatever parts of the page it came from', () => {
    const reasons = toReasons(
      [
        { page: 'title', tip: 'title', words: ['invoice'] },
        { page: 'heading', tip: 'keywords', words: ['invoice', 'supplier'] },
        { page: 'error', tip: 'errors', words: ['FI-204'] },
        { page: 'address', tip: 'place', words: ['finance.example/*'] },
      ],
      text,
    );
    expect(reasons).toEqual([
      'It’s about the message “FI-204”',
      'Words on this page: “invoice”, “supplier”',
      'Written for this page',
    ]);
  });
});

describe('languages', () => {
  it('know their direction', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('en')).toBe('ltr');
    expect(directionOf(undefined)).toBe('auto');
  });
});

describe('who wrote a tip', () => {
  const tip = { feedId: 'feed', authors: ['Ana', 'Rui'] };
  it('is said where nobody is named who has checked it', () => {
    expect(toAuthors(tip, text)).toBe('By Ana and Rui');
    expect(toAuthors({ ...tip, verified: { by: 'Tom', on: '2026-01-02' } }, text)).toBe('');
    expect(toAuthors({ ...tip, authors: [] }, text)).toBe('');
  });
});
