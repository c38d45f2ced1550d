// What a host in a page can bring about, and that nothing else follows from what a page's process says.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSidebarMessage } from '../../lib/core/sidebar/parse-sidebar-messages.ts';
import type { SidebarEvent, SidebarMessage } from '../../lib/core/sidebar/sidebar-messages.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';
import { createSidebarEvents } from '../../lib/services/sidebar-events.ts';
import { howMany } from '../effort.ts';
import { forgeMessages } from '../fixtures/attacks/forged-messages.ts';
import { noteHeld } from '../held.ts';

const TOKEN = 'c1b2f0de-8b8e-4c39-9d0c-2f5b8a1e7d66';
const FROM = { tabId: 7, isInFront: true };
const OPEN: TabHelp = { ...NO_TAB_HELP, isOpen: true, token: TOKEN, frameId: 3 };

let help: TabHelp;
const acts = {
  tellHelp: vi.fn(),
  resize: vi.fn(),
  comeBack: vi.fn(),
  lose: vi.fn(),
  goOn: vi.fn(),
  tellPanel: vi.fn(),
  unwatch: vi.fn(),
};
let take: ReturnType<typeof createSidebarEvents>;

beforeEach(() => {
  help = OPEN;
  for (const act of Object.values(acts)) act.mockReset();
  take = createSidebarEvents({
    ...acts,
    tabs: {
      load: async () => help,
      update: () => Promise.reject(new Error('No message writes.')),
      remove: () => Promise.reject(new Error('No message writes.')),
      open: () => Promise.reject(new Error('No message asks for other tabs.')),
    },
  });
});

const say = (event: SidebarEvent, token = TOKEN, from = FROM) => take(from, { ...event, token });
const done = () => Object.entries(acts).flatMap(([name, { mock }]) => mock.calls.map((call) => [name, ...call]));

const FOLLOWS: [SidebarEvent, unknown[]][] = [
  [{ event: 'changed', reason: 'focus' }, ['tellHelp', 7, 3, 'focus']],
  [{ event: 'unlit' }, ['tellHelp', 7, 3, 'unlit']],
  [{ event: 'pointed' }, ['tellHelp', 7, 3, 'pointed']],
  [{ event: 'resized', width: 400 }, ['resize', 7, 400]],
  [{ event: 'lost' }, ['lose', 7]],
  [{ event: 'stolen' }, ['goOn', 7]],
  [{ event: 'restored' }, ['comeBack', 7]],
];
const NEEDS_TOKEN = FOLLOWS.filter(([{ event }]) => event !== 'restored');

describe('what watches for the browser’s own panel', () => {
  it('has the panel told, or ends where none is open, and brings about nothing else', async () => {
    help = { ...OPEN, watch: 'another' };
    acts.tellPanel.mockResolvedValue(true);
    await say({ event: 'changed', reason: 'focus' }, 'another');
    await say({ event: 'pointed' }, 'another');
    await say({ event: 'unlit' }, 'another');
    const told = ['focus', 'pointed', 'unlit'].map((change) => ['tellPanel', 7, { change }]);
    expect(done()).toEqual(told);
    acts.tellPanel.mockResolvedValue(false);
    await say({ event: 'changed', reason: 'errors' }, 'another');
    expect(acts.unwatch.mock.calls).toEqual([[7]]);
    await say({ event: 'lost' }, 'another');
    await say({ event: 'changed', reason: 'focus' }, 'another', { ...FROM, isInFront: false });
    expect(done()).toHaveLength(5);
  });
});

describe('a host', () => {
  it.each(FOLLOWS)('that says %j brings about one thing', async (event, act) => {
    await say(event);
    expect(done()).toEqual([act]);
  });

  it.each(NEEDS_TOKEN)('that says %j and is another than the one there is not heard', async (event) => {
    await say(event, 'another');
    expect(done()).toEqual([]);
  });

  it.each(NEEDS_TOKEN)('that says %j where help was closed is not heard', async (event) => {
    help = { ...OPEN, isOpen: false };
    await say(event);
    help = NO_TAB_HELP;
    await say(event);
    expect(done()).toEqual([]);
  });

  it('whose help page has not come up tells nobody', async () => {
    const { frameId: _, ...early } = OPEN;
    help = early;
    await say({ event: 'unlit' });
    expect(done()).toEqual([]);
  });

  it('in a tab out of sight draws no edge', async () => {
    await say({ event: 'resized', width: 400 }, TOKEN, { ...FROM, isInFront: false });
    expect(done()).toEqual([]);
  });

  it('that says the same without end is heard now and then, with what it said last', async () => {
    const count = 1000;
    await Promise.all(Array.from({ length: count }, (_, at) => say({ event: 'resized', width: 281 + (at % 200) })));
    await Promise.all(Array.from({ length: count }, () => say({ event: 'changed', reason: 'place' })));
    expect(acts.resize.mock.lastCall).toEqual([7, 281 + ((count - 1) % 200)]);
    expect(acts.resize.mock.calls.length + acts.tellHelp.mock.calls.length).toBeLessThan(10);
  });

  it('that fails in one thing is heard in the next', async () => {
    acts.lose.mockRejectedValueOnce(new Error('The tab is gone.'));
    await expect(say({ event: 'lost' })).rejects.toThrow('gone');
    await say({ event: 'lost' });
    expect(acts.lose).toHaveBeenCalledTimes(2);
  });
});

it('forged messages bring about nothing', async ({ task }) => {
  const count = howMany(2000, 20_000);
  const messages = [...forgeMessages(count / 2), ...forgeMessages(count / 2, TOKEN)];
  const read = messages.map(parseSidebarMessage).filter((message): message is SidebarMessage => message !== null);
  for (const message of read) await take(FROM, message);
  noteHeld(task, 'forged messages from which nothing follows', count, count - done().length);
  expect(done()).toEqual([]);
});
