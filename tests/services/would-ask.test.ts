import { expect, test } from 'vitest';
import { createWouldAsk } from '../../lib/services/would-ask.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-11-23T09:00Z');

function createOften() {
  let [at, now, isOn] = [0, START, true];
  const askedAt = { load: async () => at, update: async (change: (at: number) => number) => (at = change(at)) };
  const often = createWouldAsk({ askedAt, isOn: async () => isOn, now: () => now });
  return {
    ask: (first = <T>(read: () => Promise<T>) => read()) => often.mayAsk({ first }),
    later: (days: number) => {
      now += days * DAY_MS;
    },
    switchOff: () => {
      isOn = false;
    },
  };
}

test('it is asked once a month at most', async () => {
  const often = createOften();
  expect(await often.ask()).toBe(true);
  expect(await often.ask()).toBe(false);
  often.later(29);
  expect(await often.ask()).toBe(false);
  often.later(1);
  expect(await often.ask()).toBe(true);
});

test('it is never asked where nothing is counted', async () => {
  const often = createOften();
  often.switchOff();
  expect(await often.ask()).toBe(false);
});

test('who was told to ask, and lost the answer, is told again', async () => {
  const often = createOften();
  const noted = new Map<string, unknown>();
  const first = async <T>(read: () => Promise<T>): Promise<T> => {
    if (!noted.has('first')) noted.set('first', await read());
    return noted.get('first') as T;
  };
  expect(await often.ask(first)).toBe(true);
  expect(await often.ask(first)).toBe(true);
});

test('a clock that was ahead keeps nobody from being asked', async () => {
  const often = createOften();
  often.later(4000);
  await often.ask();
  often.later(-4000);
  expect(await often.ask()).toBe(true);
});
