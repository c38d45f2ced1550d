import { expect, test, vi } from 'vitest';
import { listenUntil } from '../../lib/platform/listen.ts';

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
