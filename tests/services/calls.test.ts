// The table of calls: who may make which, and what is kept of whom.
import { describe, expect, test, vi } from 'vitest';
import { apart, type Caller } from '../../lib/core/calls.ts';
import { CALLS } from '../../lib/core/messages.ts';
import { callsOver } from '../fixtures/stand-ins/calls.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';

const ask = {
  goal: 'What does Ana earn?',
  subject: 'x',
  to: { name: 'Lena', email: 'lena@x.example' },
  page: { title: '' },
  url: 'https://finance.example/a',
};
const call = { id: 'call-1', first: <T>(read: () => Promise<T>) => read() };
const of = { feedId: 'f', id: 'a', title: 'A' };
const [POPUP, BESIDE, PANEL]: Caller[] = [{}, { tabId: 1 }, { windowId: 1 }];

describe('who may make a call', () => {
  test('the table has each call of the protocol, and no other', () =>
    expect(Object.keys(callsOver({})).sort()).toEqual(Object.keys(CALLS).sort()));

  test('help beside a page makes no call that the options page alone makes', () => {
    const apartOnly = Object.entries(callsOver({})).flatMap(([name, [who]]) => (who === apart ? [name] : []));
    expect(apartOnly.sort()).toEqual([
      ...[
        'arrangeFeed',
        'deleteAll',
        'deleteAsk',
        'deleteOwnTip',
        'getTipTitles',
        'lookAtFeeds',
        'putAsk',
        'putFeedKey',
        'putOwnTips',
      ],
    ]);
    const [may] = callsOver({}).deleteAll;
    expect([POPUP, BESIDE, PANEL].map((caller) => may(caller as Caller, {}))).toEqual([true, false, true]);
  });

  test('help beside a page can turn itself off, and not on', () => {
    const [may] = callsOver({}).setAlwaysOn;
    const who = (on: boolean) => [POPUP, BESIDE, PANEL].map((caller) => may(caller as Caller, { site: 's', on }));
    expect(who(true)).toEqual([true, false, true]);
    expect(who(false)).toEqual([true, true, true]);
  });
});

test.each([
  [true, 0],
  [false, 1],
])('asked and said in a private window %s: %i kept', async (isPrivate, count) => {
  const world = createWorld();
  const say = vi.fn<() => Promise<void>>(async () => undefined);
  const calls = callsOver({ asks: world.answers, opinions: { say }, isPrivate: async () => isPrivate });
  await calls.noteAsk[1]({ ask }, { tabId: 1 }, call);
  expect(await world.asks.load()).toHaveLength(count);
  expect(await calls.sayOfTip[1]({ of, change: { hidden: true } }, { tabId: 1 }, call)).toBe(!isPrivate);
  expect(say).toHaveBeenCalledTimes(count);
});
