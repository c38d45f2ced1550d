// The organisation's policy comes when the browser likes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPolicyPending, whenPolicyKnown } from '../../lib/platform/policy-arrival.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets answers of the browser come in. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function begin() {
  const state = { isKnown: false };
  void whenPolicyKnown().then(() => {
    state.isKnown = true;
  });
  await settle();
  return state;
}

const pass = async (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds);
  await settle();
};

test.each(['settings', 'feedStatus', 'welcomed'])('a profile with %s is not waited with', async (key) => {
  fake.behind.stored.set(key, {});
  expect(await begin()).toEqual({ isKnown: true });
});

test('a first run waits ten seconds at most', async () => {
  const state = await begin();
  await pass(9999);
  expect(state.isKnown).toBe(false);
  await pass(1);
  expect(state.isKnown).toBe(true);
});

test('who installed it from a store waits three', async () => {
  fake.behind.management.installType = 'normal';
  const state = await begin();
  await pass(2999);
  expect(state.isKnown).toBe(false);
  await pass(1);
  expect(state.isKnown).toBe(true);
});

test('a policy that is there is known at once, as is that there can be none', async () => {
  for (const managed of [{ sample: false }, null]) {
    fake.behind.managed.value = managed;
    const state = await begin();
    await pass(250);
    expect(state.isKnown).toBe(true);
  }
});

test('a policy that comes is known, whether the browser tells of it or not', async () => {
  const told = await begin();
  fake.storage.onChanged.emit({ sample: { newValue: false } }, 'managed');
  await settle();
  expect(told.isKnown).toBe(true);

  const untold = await begin();
  await pass(4000);
  expect(untold.isKnown).toBe(false);
  fake.behind.managed.value = { sample: false };
  await pass(250);
  expect(untold.isKnown).toBe(true);
});

test('a question that the browser does not answer is not waited for longer', async () => {
  fake.behind.managed.value = 'never';
  const state = await begin();
  await pass(10_000);
  expect(state.isKnown).toBe(true);
});

test('pages hear that it is waited for, and when that is over', async () => {
  const heard: boolean[] = [];
  await begin();
  watchPolicyPending((isPending) => heard.push(isPending), new AbortController().signal);
  await settle();
  await pass(10_000);
  expect(heard).toEqual([true, false]);
});
