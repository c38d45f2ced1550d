import { expect, test } from 'vitest';
import {
  parseChangeMessage,
  parseSidebarMessage,
  parseSidebarState,
} from '../../../lib/core/sidebar/parse-sidebar-messages.ts';
import {
  type ChangeReason,
  type SidebarEvent,
  toChangeMessage,
  toSidebarMessage,
} from '../../../lib/core/sidebar/sidebar-messages.ts';
import { howMany } from '../../effort.ts';
import { forgeMessages } from '../../fixtures/attacks/forged-messages.ts';
import { noteHeld } from '../../held.ts';

const TOKEN = 'c1b2f0de-8b8e-4c39-9d0c-2f5b8a1e7d66';

/** One of each; one that is forgotten does not compile. */
const EVENTS: { [E in SidebarEvent['event']]: Extract<SidebarEvent, { event: E }> } = {
  changed: { event: 'changed', reason: 'errors' },
  unlit: { event: 'unlit' },
  pointed: { event: 'pointed' },
  resized: { event: 'resized', width: 280 },
  lost: { event: 'lost' },
  stolen: { event: 'stolen' },
  restored: { event: 'restored' },
};
const REASONS: Record<ChangeReason, true> = { focus: true, selection: true, errors: true, place: true, asked: true };

test.each(Object.values(EVENTS))('a host’s %j is read as it was sent', (event) => {
  expect(parseSidebarMessage(structuredClone(toSidebarMessage(TOKEN, event)))).toMatchObject({
    ...event,
    token: TOKEN,
  });
});

test.each([279, 280, 417, 560, 561, 400.5, Number.NaN, Number.POSITIVE_INFINITY, '400', null, undefined])(
  'a width of %s is one within its limits, or no message',
  (width) => {
    const isOne = width === 280 || width === 417 || width === 560;
    expect(parseSidebarMessage({ from: 'alongside-host', token: TOKEN, event: 'resized', width }) !== null).toBe(isOne);
  },
);

test.each(['from', 'token', 'event', 'reason'])('without %s it is no message', (name) => {
  const { [name]: _, ...rest }: Record<string, unknown> = toSidebarMessage(TOKEN, EVENTS.changed);
  expect(parseSidebarMessage(rest)).toBeNull();
});

test.each([
  { ...toSidebarMessage(TOKEN, EVENTS.lost), more: 1 },
  { ...toSidebarMessage(TOKEN, EVENTS.unlit), width: 400 },
  { ...toSidebarMessage(TOKEN, EVENTS.lost), event: 'constructor' },
  { ...toSidebarMessage(TOKEN, EVENTS.lost), event: '__proto__' },
  { ...toSidebarMessage(TOKEN, EVENTS.changed), reason: 'unlit' },
  toSidebarMessage('', EVENTS.lost),
  toSidebarMessage('x'.repeat(65), EVENTS.lost),
  Object.create(toSidebarMessage(TOKEN, EVENTS.lost)),
])('%j is no message', (message) => expect(parseSidebarMessage(structuredClone(message))).toBeNull());

test('of forged messages none is read that has anything but what its event needs', ({ task }) => {
  const messages = forgeMessages(howMany(2000, 20_000), TOKEN);
  const keys = { changed: 4, unlit: 3, pointed: 3, resized: 4, lost: 3, stolen: 3, restored: 3 };
  const bad = messages.filter((message) => {
    const parsed = parseSidebarMessage(message);
    return parsed !== null && Object.keys(parsed).length !== keys[parsed.event];
  });
  const read = messages.filter((message) => parseSidebarMessage(message) !== null);
  noteHeld(
    task,
    'forged messages of which only what the event needs is read',
    messages.length,
    messages.length - bad.length,
  );
  expect(bad).toEqual([]);
  // Those of another token have the right shape: `sidebar-events` refuses them.
  expect(read.length).toBeLessThan(messages.length / 5);
});

test('what the background passes on is read as that alone', () => {
  for (const change of [...(Object.keys(REASONS) as ChangeReason[]), 'unlit' as const])
    expect(parseChangeMessage(toChangeMessage(change))).toBe(change);
  for (const other of [
    null,
    {},
    toSidebarMessage(TOKEN, EVENTS.changed),
    { ...toChangeMessage('focus'), change: 'lost' },
  ])
    expect(parseChangeMessage(other)).toBeNull();
});

test('a host’s answer is its state or nothing', () => {
  expect(parseSidebarState({ hasFocus: true })).toEqual({ hasFocus: true });
  for (const other of [null, undefined, true, {}, { hasFocus: 1 }, { hasFocus: true, token: 'x' }])
    expect(parseSidebarState(other)).toBeNull();
});
