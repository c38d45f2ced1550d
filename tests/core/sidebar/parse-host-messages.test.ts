import { expect, test } from 'vitest';
import {
  type ChangeReason,
  type HostEvent,
  toHostMessage,
  toPlaceMessage,
} from '../../../lib/core/sidebar/host-messages.ts';
import { parseHostMessage, parseHostState, parsePlaceMessage } from '../../../lib/core/sidebar/parse-host-messages.ts';
import { forgeMessages } from '../../fixtures/forged-messages.ts';
import { howMany, noteHeld } from '../../held.ts';

const TOKEN = 'c1b2f0de-8b8e-4c39-9d0c-2f5b8a1e7d66';

/** One of each; one that is forgotten does not compile. */
const EVENTS: { [E in HostEvent['event']]: Extract<HostEvent, { event: E }> } = {
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
  expect(parseHostMessage(structuredClone(toHostMessage(TOKEN, event)))).toMatchObject({ ...event, token: TOKEN });
});

test.each([279, 280, 417, 560, 561, 400.5, Number.NaN, Number.POSITIVE_INFINITY, '400', null, undefined])(
  'a width of %s is one within its limits, or no message',
  (width) => {
    const isOne = width === 280 || width === 417 || width === 560;
    expect(parseHostMessage({ from: 'alongside-host', token: TOKEN, event: 'resized', width }) !== null).toBe(isOne);
  },
);

test.each(['from', 'token', 'event', 'reason'])('without %s it is no message', (name) => {
  const { [name]: _, ...rest }: Record<string, unknown> = toHostMessage(TOKEN, EVENTS.changed);
  expect(parseHostMessage(rest)).toBeNull();
});

test.each([
  { ...toHostMessage(TOKEN, EVENTS.lost), more: 1 },
  { ...toHostMessage(TOKEN, EVENTS.unlit), width: 400 },
  { ...toHostMessage(TOKEN, EVENTS.lost), event: 'constructor' },
  { ...toHostMessage(TOKEN, EVENTS.lost), event: '__proto__' },
  { ...toHostMessage(TOKEN, EVENTS.changed), reason: 'unlit' },
  toHostMessage('', EVENTS.lost),
  toHostMessage('x'.repeat(65), EVENTS.lost),
  Object.create(toHostMessage(TOKEN, EVENTS.lost)),
])('%j is no message', (message) => expect(parseHostMessage(structuredClone(message))).toBeNull());

test('of forged messages none is read that has anything but what its event needs', ({ task }) => {
  const messages = forgeMessages(howMany(2000, 20_000), TOKEN);
  const keys = { changed: 4, unlit: 3, pointed: 3, resized: 4, lost: 3, stolen: 3, restored: 3 };
  const bad = messages.filter((message) => {
    const parsed = parseHostMessage(message);
    return parsed !== null && Object.keys(parsed).length !== keys[parsed.event];
  });
  const read = messages.filter((message) => parseHostMessage(message) !== null);
  noteHeld(
    task,
    'forged messages of which only what the event needs is read',
    messages.length,
    messages.length - bad.length,
  );
  expect(bad).toEqual([]);
  // Those of another token have the right shape: `host-events` refuses them.
  expect(read.length).toBeLessThan(messages.length / 5);
});

test('what the background passes on is read as that alone', () => {
  for (const change of [...(Object.keys(REASONS) as ChangeReason[]), 'unlit' as const])
    expect(parsePlaceMessage(toPlaceMessage(change))).toBe(change);
  for (const other of [null, {}, toHostMessage(TOKEN, EVENTS.changed), { ...toPlaceMessage('focus'), change: 'lost' }])
    expect(parsePlaceMessage(other)).toBeNull();
});

test('a host’s answer is its state or nothing', () => {
  expect(parseHostState({ hasFocus: true })).toEqual({ hasFocus: true });
  for (const other of [null, undefined, true, {}, { hasFocus: 1 }, { hasFocus: true, token: 'x' }])
    expect(parseHostState(other)).toBeNull();
});
