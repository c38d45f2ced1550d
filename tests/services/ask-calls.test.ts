// In a private window nothing is kept of what is asked or said, whoever calls.
import { expect, test, vi } from 'vitest';
import { createAskCalls } from '../../lib/services/ask-calls.ts';
import { createOpinionCalls } from '../../lib/services/opinions.ts';
import { createWorld } from '../fixtures/world.ts';

const ask = {
  goal: 'What does Ana earn?',
  subject: 'x',
  to: { name: 'Lena', email: 'lena@x.example' },
  page: { title: '' },
  url: 'https://finance.example/a',
};
const call = { id: 'call-1', first: <T>(read: () => Promise<T>) => read() };
const of = { feedId: 'f', id: 'a', title: 'A' };

test.each([
  [true, 0],
  [false, 1],
])('asked in a private window %s: %i kept', async (isPrivate, count) => {
  const world = createWorld();
  const calls = createAskCalls(world.answers, async () => isPrivate);
  await calls.noteAsk({ ask }, { tabId: 1 }, call);
  expect(await world.asks.load()).toHaveLength(count);
  const say = vi.fn<() => Promise<void>>(async () => undefined);
  await createOpinionCalls({ say }, async () => isPrivate).sayOfTip(
    { of, change: { hidden: true } },
    { tabId: 1 },
    call,
  );
  expect(say).toHaveBeenCalledTimes(count);
});
