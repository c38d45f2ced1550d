import { afterEach, expect, test, vi } from 'vitest';
import { anyPage } from '../../lib/core/calls.ts';
import type { Client } from '../../lib/core/messages.ts';
import { createClient, serveCalls } from '../../lib/platform/port-messaging.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

interface Calls {
  double(args: { n: number }): number;
  fail(args: { why: unknown }): never;
  wait(args: Record<string, never>): string;
}
const KINDS = { double: 'repeatable', fail: 'repeatable', wait: 'repeatable' } as const;
const client = (): Client<Calls> => createClient<Calls>('calls', KINDS);

/** Serves the calls; `wait` answers when it is let go. */
function serve() {
  const waits: PromiseWithResolvers<string>[] = [];
  serveCalls<Calls>('calls', KINDS, {
    double: [anyPage, ({ n }) => n * 2],
    fail: [
      anyPage,
      ({ why }) => {
        throw why;
      },
    ],
    wait: [
      anyPage,
      () => {
        const waiting = Promise.withResolvers<string>();
        waits.push(waiting);
        return waiting.promise;
      },
    ],
  });
  return waits;
}

const unhandled = vi.fn();
process.on('unhandledRejection', unhandled);
afterEach(() => {
  expect(unhandled).not.toHaveBeenCalled();
  unhandled.mockClear();
});

test('a call is answered, several at once each with its own', async () => {
  serve();
  const ask = client();
  expect(await Promise.all([1, 2, 3].map((n) => ask.double({ n })))).toEqual([2, 4, 6]);
  expect(fake.behind.ports).toHaveLength(1);
});

test('answers may come in another order than the calls', async () => {
  const waits = serve();
  const ask = client();
  const [first, second] = [ask.wait({}), ask.wait({})];
  await vi.waitUntil(() => waits.length === 2);
  waits[1]?.resolve('second');
  expect(await second).toBe('second');
  waits[0]?.resolve('first');
  expect(await first).toBe('first');
});

test.each([
  [new Error('no room'), 'no room'],
  ['text', 'text'],
  [undefined, 'undefined'],
])('a handler that throws %s is an error for the caller, and the next call works', async (why, message) => {
  serve();
  const ask = client();
  await expect(ask.fail({ why })).rejects.toThrow(message);
  expect(await ask.double({ n: 4 })).toBe(8);
});

test('a call whose port is lost is asked once more on a new one', async () => {
  const waits = serve();
  const answer = client().wait({});
  await vi.waitUntil(() => waits.length === 1);
  fake.behind.ports[0]?.disconnect();
  await vi.waitUntil(() => waits.length === 2);
  waits[1]?.resolve('at last');
  expect(await answer).toBe('at last');
  expect(fake.behind.ports).toHaveLength(2);
});

test('a call whose port is lost twice fails', async () => {
  const waits = serve();
  const answer = client().wait({});
  for (const at of [0, 1]) {
    await vi.waitUntil(() => waits.length === at + 1);
    fake.behind.ports[at]?.disconnect();
  }
  await expect(answer).rejects.toThrow('went away');
  expect(waits).toHaveLength(2);
});

test('an idle worker that stopped costs the next call nothing', async () => {
  serve();
  const ask = client();
  await ask.double({ n: 1 });
  fake.behind.ports[0]?.disconnect();
  await new Promise(setImmediate);
  expect(await ask.double({ n: 2 })).toBe(4);
});

test('an answer for a page that was closed meanwhile is nobody’s error', async () => {
  const waits = serve();
  const port = fake.runtime.connect({ name: 'calls' });
  port.postMessage({ id: 1, name: 'wait', args: {} });
  await vi.waitUntil(() => waits.length === 1);
  port.disconnect();
  waits[0]?.resolve('too late');
  await new Promise(setImmediate);
});
