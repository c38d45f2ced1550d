import { expect, test, vi } from 'vitest';
import { listenUntil, listenWhileNeeded, tellNowAndLater } from '../../lib/platform/listen.ts';

function startEvent() {
  const listeners = new Set<(words: string) => void>();
  return {
    listeners,
    addListener: (listener: (words: string) => void) => void listeners.add(listener),
    removeListener: (listener: (words: string) => void) => void listeners.delete(listener),
  };
}

test('an event is listened to until the signal says stop', () => {
  const [event, away, heard] = [startEvent(), new AbortController(), vi.fn()];
  listenUntil(() => event, heard, away.signal);
  for (const listener of event.listeners) listener('first');
  away.abort();
  expect([heard.mock.calls, event.listeners.size]).toEqual([[['first']], 0]);
});

test('a page whose extension was updated goes on: asking for an event fails there', () => {
  let isGone = false;
  const event = startEvent();
  const eventOf = () => {
    if (isGone) throw new TypeError('can’t access dead object');
    return event;
  };
  const [before, after] = [new AbortController(), new AbortController()];
  listenUntil(eventOf, () => {}, before.signal);
  isGone = true;
  expect(() => listenUntil(eventOf, () => {}, after.signal)).not.toThrow();
  before.abort();
  after.abort();
});

test('an event is listened to from the start, and then while it is needed', () => {
  const [event, heard] = [startEvent(), vi.fn()];
  const need = listenWhileNeeded(event, heard);
  expect(event.listeners.size).toBe(1);
  need(false);
  expect(event.listeners.size).toBe(0);
  need(true);
  need(true);
  expect(event.listeners.size).toBe(1);
});

/** A value whose reading takes until it is answered. */
function startValue() {
  const { promise, resolve } = Promise.withResolvers<string>();
  const event = startEvent();
  const watch = (onChange: (words: string) => void) => event.addListener(onChange);
  const tell = (words: string) => {
    for (const listener of event.listeners) listener(words);
  };
  return { load: () => promise, watch, answer: resolve, tell };
}

test('a value is told as it is now and as it becomes', async () => {
  const [value, heard] = [startValue(), vi.fn()];
  tellNowAndLater(value, heard, new AbortController().signal);
  value.answer('now');
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['now']]));
  value.tell('later');
  expect(heard.mock.calls).toEqual([['now'], ['later']]);
});

test('what was read before a change is not told after it', async () => {
  const [value, heard] = [startValue(), vi.fn()];
  tellNowAndLater(value, heard, new AbortController().signal);
  value.tell('newer');
  value.answer('older');
  await value.load();
  await Promise.resolve();
  expect(heard.mock.calls).toEqual([['newer']]);
});

test('nothing is told once the signal says stop', async () => {
  const [value, heard, away] = [startValue(), vi.fn(), new AbortController()];
  tellNowAndLater(value, heard, away.signal);
  away.abort();
  value.answer('late');
  await value.load();
  await Promise.resolve();
  expect(heard.mock.calls).toEqual([]);
});
