// The worker is stopped while it answers a page of the extension, which asks again: what happens once happens once.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { stopWorker } from '../browser/worker.ts';
import { noteHeld } from '../held.ts';

let stage: Stage;
let options: Page;

beforeAll(async () => {
  stage = await setStage();
  options = await openOptions(stage.browser);
});

afterAll(() => stage?.close());

interface CallMessage {
  name: string;
  args: object;
  callId: string;
}

/** Makes a call over a port of its own, without a receipt; waits for its answer unless nobody will give one. */
const call = (message: CallMessage, wait: boolean) =>
  options.evaluate(
    ({ message, wait }) => {
      const port = chrome.runtime.connect({ name: 'alongside' });
      const answer = new Promise<unknown>((resolve) =>
        port.onMessage.addListener((given) => resolve((given as { value: unknown }).value)),
      );
      port.postMessage({ id: 1, ...message });
      return wait ? answer : null;
    },
    { message, wait },
  );

const read = <T>(key: string): Promise<T> =>
  options.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key) as Promise<T>;

/** Makes a call, stops the worker before or after it has answered, and makes it again. */
async function twice(message: CallMessage, isAnswered: boolean) {
  const first = await call(message, isAnswered);
  await stopWorker(stage.browser);
  return { first, second: await call(message, true) };
}

it('“Helped” counts once', async ({ task }) => {
  const of = { feedId: 'sample', id: 'once', title: 'Once' };
  const change = { feedback: { was: 'none', is: 'helped' } };
  for (const [at, isAnswered] of [true, false].entries()) {
    const { second } = await twice({ name: 'sayOfTip', args: { of, change }, callId: `helped-${at}` }, isAnswered);
    expect(second).toBe(true);
    const opinions = await read<{ id: string; helped: number }[]>('opinions');
    expect(opinions.find(({ id }) => id === 'once')?.helped).toBe(at + 1);
  }
  noteHeld(task, '“Helped” said once with the worker stopped', 2, 2);
});

it('one answer becomes one tip', async ({ task }) => {
  const ask = {
    url: null,
    goal: 'Why?',
    subject: 'S',
    to: { name: 'Ana', email: 'ana@x.example' },
    page: { title: 'T' },
  };
  for (const [at, isAnswered] of [true, false].entries()) {
    const asking = { ...ask, goal: `Why ${at}?` };
    const { second } = await twice({ name: 'noteAsk', args: { ask: asking }, callId: `ask-${at}` }, isAnswered);
    const { id } = second as { id: string };
    const answer = { title: `T ${at}`, text: 'So.', breadth: 'site' };
    await twice({ name: 'keepAnswer', args: { id, answer }, callId: `keep-${at}` }, isAnswered);
    expect(await read<unknown[]>('asks')).toHaveLength(at + 1);
    expect(await read<unknown[]>('ownTips')).toHaveLength(at + 1);
  }
  noteHeld(task, 'questions and answers kept once with the worker stopped', 4, 4);
});

it('a feed that was added is added', async ({ task }) => {
  const added = { ok: true, status: { title: 'Northfield Finance tips', tips: 7 } };
  const url = `${stage.demo.origin}/feed.json`;
  const { first, second } = await twice({ name: 'addFeed', args: { url }, callId: 'add-1' }, true);
  expect(first).toMatchObject(added);
  expect(second).toEqual(first);
  const other = await twice({ name: 'addFeed', args: { url: `${url}?other` }, callId: 'add-2' }, false);
  expect(other.second).toMatchObject(added);
  // Somebody else who adds it hears that it is there.
  expect(await call({ name: 'addFeed', args: { url }, callId: 'add-3' }, true)).toMatchObject({ ok: false });
  noteHeld(task, 'feeds added once with the worker stopped', 2, 2);
});

it('nothing stays noted of a call whose answer was received', async () => {
  await options.getByRole('textbox', { name: 'Feed address' }).fill('nonsense nowhere');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  const port = (received: string) =>
    options.evaluate((received) => chrome.runtime.connect({ name: 'alongside' }).postMessage({ received }), received);
  for (const id of ['helped-0', 'helped-1', 'ask-0', 'ask-1', 'keep-0', 'keep-1', 'add-1', 'add-2', 'add-3'])
    await port(id);
  await poll('the notes to be gone', async () => {
    const { calls = [] } = await options.evaluate(() => chrome.storage.session.get('calls'));
    return (calls as unknown[]).length === 0;
  });
});
