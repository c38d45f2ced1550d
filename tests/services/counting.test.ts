// What is counted of the use of help, by whom, and what never is.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Call, Caller } from '../../lib/core/calls.ts';
import { newStart } from '../../lib/core/help-start.ts';
import type { BackgroundCalls } from '../../lib/core/messages.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import { withCounting } from '../../lib/services/counted-calls.ts';
import { type Counting, createCounting } from '../../lib/services/counting.ts';
import type { HelpTab } from '../../lib/services/kept-states.ts';
import { noteOpening } from '../../lib/services/note-opening.ts';
import { callsOver } from '../fixtures/stand-ins/calls.ts';
import { createMemoryUse } from '../fixtures/stand-ins/memory-use.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';

const ADDRESS = 'https://erp.example/orders/20417/edit';
const PLACE = 'https://erp.example/orders/{id}/edit';
const TIP = { feedId: 'f', id: 'a', title: 'A' };
const MONDAY = Date.parse('2026-11-23T09:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const [POPUP, BESIDE, PANEL]: Caller[] = [{}, { tabId: 1 }, { windowId: 1 }];

let now = MONDAY;
let isOn = true;
let tab: HelpTab | undefined;
let memory: ReturnType<typeof createMemoryUse>;
let counting: Counting;
let calls: ReturnType<typeof withCounting>;
let world: ReturnType<typeof createWorld>;

beforeEach(() => {
  [now, isOn, tab] = [MONDAY, true, { tabId: 1, address: ADDRESS, isPrivate: false }];
  memory = createMemoryUse(() => now);
  counting = createCounting({
    use: memory.use,
    isOn: async () => isOn,
    tabFor: async () => tab,
    now: () => now,
    rest: async () => undefined,
    minutesBehindUtc: () => 0,
  });
  world = createWorld();
  const opinions = { say: async () => undefined };
  const helpHere = { start: async () => newStart() };
  calls = withCounting(
    callsOver({
      asks: world.answers,
      opinions,
      helpHere: helpHere as never,
      isPrivate: async () => tab?.isPrivate ?? false,
    }),
    counting,
  );
});

const newCall = (id = crypto.randomUUID() as string): Call => ({ id, first: (read) => read() });

/** Makes a call and waits until it is counted. */
async function make<K extends keyof BackgroundCalls>(
  name: K,
  args: Parameters<BackgroundCalls[K]>[0],
  { caller = BESIDE, call = newCall() }: { caller?: Caller | undefined; call?: Call } = {},
) {
  const [, answer] = calls[name] as unknown as [unknown, (...given: unknown[]) => Promise<unknown>];
  const answered = await answer(args, caller, call);
  await counting.whenWritten();
  return answered;
}
const told = ({ event, place, tip, words, count }: UseCount) => [event, place, tip, words, count];
const rows = () => memory.rows().map(told);
const ask = {
  goal: 'Which cost centre?',
  subject: 'x',
  to: { name: 'Lena', email: 'lena@x.example' },
  page: { title: '' },
  url: ADDRESS,
};

describe('a tip', () => {
  test('that helped, and was taken back', async () => {
    await make('sayOfTip', { of: TIP, change: { feedback: { was: 'none', is: 'helped' } } });
    expect(rows()).toEqual([['helped', PLACE, 'a', '', 1]]);
    await make('sayOfTip', { of: TIP, change: { feedback: { was: 'helped', is: 'none' } } });
    expect(rows()).toEqual([]);
  });

  test('that did not help this time, then why, then did', async () => {
    await make('sayOfTip', { of: TIP, change: { feedback: { was: 'none', is: 'not-this-time' } } });
    await make('sayOfTip', { of: TIP, change: { why: 'names ana@x.example, who left' } });
    expect(rows()).toEqual([['not-helped', PLACE, 'a', 'names •••, who left', 1]]);
    await make('sayOfTip', { of: TIP, change: { feedback: { was: 'not-this-time', is: 'helped' } } });
    expect(rows()).toEqual([['helped', PLACE, 'a', '', 1]]);
  });

  test('that helped before Monday is taken back there', async () => {
    now += 6 * DAY_MS;
    await make('sayOfTip', { of: TIP, change: { feedback: { was: 'none', is: 'helped' } } });
    now += DAY_MS;
    await make('sayOfTip', { of: TIP, change: { feedback: { was: 'helped', is: 'none' } } });
    expect(rows()).toEqual([]);
    expect([...memory.weeks.keys()]).toEqual(['2026-11-23', '2026-11-30']);
  });

  test('that was hidden or seen says nothing of its use', async () => {
    await make('sayOfTip', { of: TIP, change: { hidden: true } });
    await make('sayOfTip', { of: TIP, change: { seen: true } });
    expect(rows()).toEqual([]);
  });

  test('that was opened, and what would have been done without it', async () => {
    await make('noteUse', { use: { event: 'read', of: TIP } });
    await make('noteUse', { use: { event: 'read', of: TIP } });
    await make('noteUse', { use: { event: 'would-not-ask', of: TIP } });
    expect(rows()).toEqual([
      ['read', PLACE, 'a', '', 2],
      ['would-not-ask', PLACE, 'a', '', 1],
    ]);
  });
});

test('a search in vain counts with its last words, masked', async () => {
  await make('noteUse', { use: { event: 'unanswered', words: 'cost' } });
  await make('noteUse', { use: { event: 'unanswered', words: 'cost centre of ana@x.example', instead: 'cost' } });
  await make('noteUse', { use: { event: 'unanswered', words: '   ' } });
  expect(rows()).toEqual([['unanswered', PLACE, '', 'cost centre of •••', 1]]);
});

describe('a question', () => {
  const noteAsk = () => make('noteAsk', { ask }, { call: newCall('q1') });

  test('asked, answered, picked up again', async () => {
    await noteAsk();
    await make('settleAsk', { id: 'q1', outcome: 'answered' });
    await make('settleAsk', { id: 'q1', outcome: 'answered' });
    expect(rows()).toEqual([
      ['question', PLACE, '', '', 1],
      ['answer', PLACE, '', '', 1],
    ]);
    await make('settleAsk', { id: 'q1', outcome: 'waiting' });
    await make('settleAsk', { id: 'q1', outcome: 'not-yet' });
    await make('settleAsk', { id: 'gone', outcome: 'answered' });
    expect(rows()).toEqual([['question', PLACE, '', '', 1]]);
  });

  test('counts at the page it is about, though its draft opened in a tab before that', async () => {
    tab = { tabId: 2, address: 'https://mail.example/compose', isPrivate: false };
    await make('noteAsk', { ask: { ...ask, url: ADDRESS } });
    await make('noteAsk', { ask: { ...ask, url: null } });
    expect(rows()).toEqual([
      ['question', PLACE, '', '', 1],
      ['question', '', '', '', 1],
    ]);
  });

  test('its answer kept as a tip counts as both, and is taken back with both', async () => {
    await noteAsk();
    await make('keepAnswer', { id: 'q1', answer: { title: 'T', text: 'Take 1.', breadth: 'alike' } });
    expect(rows()).toEqual([
      ['question', PLACE, '', '', 1],
      ['answer', PLACE, '', '', 1],
      ['kept', PLACE, '', '', 1],
    ]);
    await make('takeBackAnswer', { id: 'q1' });
    expect(rows()).toEqual([['question', PLACE, '', '', 1]]);
  });
});

describe('help that opens', () => {
  test.each([
    ['the popup', POPUP, {}, 1],
    ['the panel', PANEL, {}, 1],
    ['the help page beside the page, which is counted as it opens', BESIDE, {}, 0],
    ['the panel on the next site', PANEL, { left: 'https://a.example' }, 0],
    ['the popup where the page turned out to be elsewhere', POPUP, { partition: 'https://a.example' }, 0],
  ])('%s: %#', async (_, caller, where, count) => {
    await make('startHelp', where, { caller });
    expect(rows()).toEqual(count === 0 ? [] : [['opened', PLACE, '', '', count]]);
  });

  test.each([
    ['by a person', { way: 'shortcut' }, 'opened', 1],
    ['by a person, on a page that lets nothing in', { way: 'shortcut' }, 'refused', 0],
    ['from the popup, which was counted', {}, 'opened', 0],
    ['by itself, on the next page', { byPerson: false }, 'opened', 0],
  ] as const)('beside the page %s', async (_, options, outcome, count) => {
    noteOpening({ counting, now: () => now }, 1, options)(outcome);
    await counting.whenWritten();
    expect(rows()).toEqual(count === 0 ? [] : [['opened', PLACE, '', '', 1]]);
  });
});

test('a call that is made again counts once', async () => {
  const args = { of: TIP, change: { feedback: { was: 'none', is: 'helped' } } } as const;
  for (let times = 0; times < 3; times += 1) await make('sayOfTip', args, { call: newCall('same') });
  expect(rows()).toEqual([['helped', PLACE, 'a', '', 1]]);
});

test('a page that has no place is counted without one', async () => {
  tab = { tabId: 1, isPrivate: false };
  await make('noteUse', { use: { event: 'read', of: TIP } });
  expect(rows()).toEqual([['read', '', 'a', '', 1]]);
});

test.each([
  ['in a private window', () => (tab = { tabId: 1, address: ADDRESS, isPrivate: true })],
  ['where nobody knows of which window it is', () => (tab = undefined)],
  ['where it is switched off', () => (isOn = false)],
])('nothing is counted %s', async (_, arrange) => {
  arrange();
  await make('startHelp', {}, { caller: POPUP });
  await make('noteUse', { use: { event: 'read', of: TIP } });
  await make('sayOfTip', { of: TIP, change: { feedback: { was: 'none', is: 'helped' } } });
  await make('noteAsk', { ask });
  noteOpening({ counting, now: () => now }, 1, { way: 'menu' })('opened');
  await counting.whenWritten();
  expect(memory.weeks.size).toBe(0);
});

test('an answer waits for nothing that counts, and nothing of it fails', async () => {
  const never = createCounting({
    use: { ...memory.use, update: () => Promise.reject(new Error('no room')) },
    isOn: async () => true,
    tabFor: async () => tab,
    now: () => now,
    rest: async () => undefined,
    minutesBehindUtc: () => 0,
  });
  const held = createCounting({
    use: { ...memory.use, update: () => new Promise(() => undefined) },
    isOn: async () => true,
    tabFor: () => new Promise(() => undefined),
    now: () => now,
    rest: async () => undefined,
    minutesBehindUtc: () => 0,
  });
  for (const one of [never, held]) {
    const [, answer] = withCounting(callsOver({ opinions: { say: async () => undefined } }), one).sayOfTip;
    const change = { feedback: { was: 'none', is: 'helped' } } as const;
    expect(await answer({ of: TIP, change }, BESIDE as Caller, newCall())).toBe(true);
  }
  await never.whenWritten();
});

test('weeks that are too old go when another begins', async () => {
  await make('noteUse', { use: { event: 'read', of: TIP } });
  now += 181 * DAY_MS;
  await make('noteUse', { use: { event: 'read', of: TIP } });
  expect([...memory.weeks.keys()]).toEqual(['2027-05-17']);
});

test('what is under way when all is deleted is deleted with it', async () => {
  counting.of(BESIDE as Caller)((place) => [
    { by: 1, use: { event: 'read', place, feedId: 'f', tip: 'a', words: '' } },
  ]);
  isOn = true;
  await counting.forget();
  expect(memory.weeks.size).toBe(0);
});
