// The worker is stopped before, in and after every call: what may be repeated is, everything else happens once.
import { describe, expect, test, vi } from 'vitest';
import { anyPage, type CallTable } from '../../lib/core/calls.ts';
import { type BackgroundCalls, CALLS } from '../../lib/core/messages.ts';
import { createClient, serveCalls } from '../../lib/platform/port-messaging.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';
import { noteHeld } from '../held.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

type Name = keyof BackgroundCalls;
const NAMES = Object.keys(CALLS) as Name[];

/** What the handler of a call was called with. */
interface Run {
  callId: string;
  before: number;
}

/** Starts a worker whose handlers all count; `then` may hold one of them, or stop the worker. */
function startWorker(runs: Run[], then: () => Promise<unknown>) {
  const handle = async (
    _: unknown,
    __: unknown,
    call: { id: string; first<T>(read: () => Promise<T>): Promise<T> },
  ) => {
    const before = await call.first(async () => runs.length);
    runs.push({ callId: call.id, before });
    await then();
    return `answer ${runs.length}`;
  };
  const table = Object.fromEntries(
    NAMES.map((name) => [name, [anyPage, handle]]),
  ) as unknown as CallTable<BackgroundCalls>;
  serveCalls('alongside', CALLS, table);
}

const never = () => new Promise<never>(() => {});
const goOn = async () => undefined;
/** Makes a call whatever it takes. */
const make = (name: Name) => {
  const client = createClient<BackgroundCalls>('alongside', CALLS) as Record<
    string,
    (args: unknown) => Promise<unknown>
  >;
  return client[name]?.({}) ?? Promise.reject(new Error(`no ${name}`));
};
const notes = () => fake.behind.inMemory.get('calls') as { id: string; answer?: object }[] | undefined;

describe.each(NAMES)('%s', (name) => {
  test('with the worker stopped before it heard of the call, happens once', async ({ task }) => {
    const runs: Run[] = [];
    const answer = make(name);
    fake.behind.stopWorker();
    startWorker(runs, goOn);
    expect(await answer).toBe('answer 1');
    expect(runs).toHaveLength(1);
    noteHeld(task, 'calls cut short before they were heard', 1, 1);
  });

  test('with the worker stopped in the middle, is made again under its id, from what was so before', async ({
    task,
  }) => {
    const runs: Run[] = [];
    startWorker(runs, never);
    const answer = make(name);
    await vi.waitUntil(() => runs.length === 1);
    fake.behind.stopWorker();
    startWorker(runs, goOn);
    expect(await answer).toBe('answer 2');
    const [first, second] = runs;
    if (CALLS[name] === 'once') expect(second).toEqual(first);
    noteHeld(task, 'calls cut short in the middle', 1, 1);
  });

  test('with its answer lost, is answered as the first time', async ({ task }) => {
    const runs: Run[] = [];
    const happensOnce = CALLS[name] === 'once';
    // What happens once is noted when it is done; anything else ends with its handler.
    startWorker(runs, async () => {
      if (happensOnce) return;
      fake.behind.stopWorker();
      startWorker(runs, goOn);
    });
    const stop = () => {
      if (!notes()?.some((note) => note.answer)) return;
      fake.storage.onChanged.removeListener(stop);
      fake.behind.stopWorker();
      startWorker(runs, goOn);
    };
    fake.storage.onChanged.addListener(stop);
    const answer = make(name);
    expect(await answer).toBe(happensOnce ? 'answer 1' : 'answer 2');
    expect(runs).toHaveLength(happensOnce ? 1 : 2);
    noteHeld(task, 'calls whose answer was lost', 1, 1);
  });
});

const stillNoted = () => notes()?.length ?? 0;

test('an answer that was received leaves nothing behind', async () => {
  startWorker([], goOn);
  await make('noteAsk');
  await vi.waitUntil(() => stillNoted() === 0);
});

test('neither does one whose page was closed', async () => {
  const runs: Run[] = [];
  startWorker(runs, goOn);
  const port = fake.runtime.connect({ name: 'alongside' });
  port.postMessage({ id: 1, name: 'noteAsk', args: {}, callId: 'closed' });
  let wasNoted = false;
  fake.storage.onChanged.addListener(() => {
    wasNoted ||= notes()?.some((note) => note.answer) ?? false;
  });
  await vi.waitUntil(() => runs.length === 1);
  port.disconnect();
  await vi.waitUntil(() => wasNoted && stillNoted() === 0);
  expect(fake.behind.inMemory.has('calls')).toBe(false);
});

test('what is noted is bounded, in number and in size', async () => {
  let size = 10;
  const handle = async () => 'x'.repeat(size);
  const table = Object.fromEntries(
    NAMES.map((name) => [name, [anyPage, handle]]),
  ) as unknown as CallTable<BackgroundCalls>;
  serveCalls('alongside', CALLS, table);
  const port = fake.runtime.connect({ name: 'alongside' });
  const answered: unknown[] = [];
  port.onMessage.addListener((message) => answered.push(message));
  const send = (count: number) => {
    for (let at = 0; at < count; at += 1) {
      port.postMessage({ id: at, name: 'noteAsk', args: {}, callId: `${size} ${at}` });
    }
  };
  send(80);
  await vi.waitUntil(() => answered.length === 80);
  expect(stillNoted()).toBeLessThanOrEqual(50);
  size = 300_000;
  send(5);
  await vi.waitUntil(() => answered.length === 85);
  expect(JSON.stringify(notes()).length).toBeLessThan(600_000);
});

test('a page that connects anew while the worker lives waits with its first call', async () => {
  const runs: Run[] = [];
  const held = Promise.withResolvers<void>();
  startWorker(runs, () => held.promise);
  const answer = make('keepAnswer');
  await vi.waitUntil(() => runs.length === 1);
  const [lost] = fake.behind.ports;
  if (lost) Object.assign(lost, { postMessage: () => undefined });
  lost?.disconnect();
  await vi.waitUntil(() => fake.behind.ports.length === 2);
  held.resolve();
  expect(await answer).toBe('answer 1');
  expect(runs).toHaveLength(1);
});
