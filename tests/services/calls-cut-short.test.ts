// Each call that happens once is cut short at every step it takes, and made again: it ends as if it had not been.
import { expect, test } from 'vitest';
import type { Ask } from '../../lib/core/ask/ask.ts';
import { createWorkshopFeed, type KeptFeed } from '../../lib/core/author/workshop-feed.ts';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { Call } from '../../lib/core/calls.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { type BackgroundCalls, CALLS } from '../../lib/core/messages.ts';
import type { Opinion } from '../../lib/core/opinion.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import { createAlwaysOn } from '../../lib/services/always-on.ts';
import { createAsksService } from '../../lib/services/asks.ts';
import { createInLine } from '../../lib/services/bring-in-line.ts';
import { withCounting } from '../../lib/services/counted-calls.ts';
import { createCounting } from '../../lib/services/counting.ts';
import { createFeedsService } from '../../lib/services/feeds.ts';
import { createFeedsOnce } from '../../lib/services/feeds-once.ts';
import { createFlights } from '../../lib/services/flights.ts';
import type { HelpHere } from '../../lib/services/help-here.ts';
import { createKeptStates } from '../../lib/services/kept-states.ts';
import { createMemorySettings, createMemoryStatus } from '../../lib/services/memory-settings.ts';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { createOpinions } from '../../lib/services/opinions.ts';
import { createOwnFeed } from '../../lib/services/own-feed.ts';
import type { AlwaysOnWish } from '../../lib/services/ports/site-permissions.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';
import { createRecording } from '../../lib/services/recording.ts';
import { createSyncService } from '../../lib/services/sync.ts';
import { createTipDrafts } from '../../lib/services/tip-drafts.ts';
import { createWorkshopTips } from '../../lib/services/workshop-tips.ts';
import { createWouldAsk } from '../../lib/services/would-ask.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { callsOver } from '../fixtures/stand-ins/calls.ts';
import { createMemoryUse } from '../fixtures/stand-ins/memory-use.ts';
import { createScriptedClient, fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { askFor } from '../fixtures/team/questions.ts';
import { recordingOf } from '../fixtures/team/recordings.ts';
import { noteHeld } from '../held.ts';

const [TEAM, OTHER, NEW] = ['a', 'b', 'c'].map((name) => `https://${name}.example/tips.json`) as [
  string,
  string,
  string,
];
const SITE = 'https://finance.example/*';
const DRAFT: KeptTipDraft = {
  ...{ id: 'draft-1', partition: SITE, startedAtMs: 1, changedAtMs: 2 },
  tipDraft: { item: { id: 'draft-1' }, text: 'Take', steps: [] },
};
const ITEM: FeedItem = { id: 'tip-1', title: 'Mine', content_text: 'Take 410 250.' };

function createKept<T>(start: T) {
  let value = start;
  return {
    load: async () => structuredClone(value),
    update: async (change: (value: T) => T) => {
      value = structuredClone(change(structuredClone(value)));
      return structuredClone(value);
    },
  };
}

const MONDAY = Date.parse('2026-11-23T09:00Z');

type Answer = (...args: unknown[]) => Promise<unknown>;

/** What is kept on the device, whichever worker is at it. */
async function createDevice() {
  const follow = (url: string) => ({ feedId: url, url, sample: false });
  const client = createScriptedClient(
    Object.fromEntries([TEAM, OTHER, NEW].map((url) => [url, fetched(feedWith([itemWith()]))])),
  );
  const recording = { token: 't', paused: null, site: null, actions: recordingOf(null).last };
  const tab = createKept<TabHelp>({
    ...{ ...NO_TAB_HELP, because: 'busy', takesFocus: true, asked: { selection: 'tax' } },
    recording,
  });
  const granted = new Set([SITE]);
  const device = {
    settings: createMemorySettings({
      feeds: [TEAM, OTHER].map(follow),
      removed: [{ ...follow('https://d.example/x'), place: 0 }],
      alwaysOn: [SITE],
    }),
    status: createMemoryStatus(),
    store: createMemoryTipStore(),
    client,
    asks: createKept<Ask[]>([askFor('https://finance.example/x', { id: 'ask-1' })]),
    items: createKept<FeedItem[]>([ITEM]),
    drafts: createKept<KeptTipDraft[]>([DRAFT]),
    opinions: createKept<Opinion[]>([]),
    workshop: createKept<KeptFeed[]>([
      { feed: { ...createWorkshopFeed('own', 'Own', 'en'), items: [ITEM] }, saved: null },
    ]),
    wish: createKept<AlwaysOnWish | null>(null),
    askedAt: createKept(0),
    use: createMemoryUse(() => MONDAY),
    permissions: {
      has: async (site: string) => granted.has(site),
      remove: async (site: string) => void granted.delete(site),
    },
    tabs: { load: () => tab.load(), update: (_: number, change: (help: TabHelp) => TabHelp) => tab.update(change) },
    keys: {
      load: async () => null,
      put: async () => undefined,
      feedIds: async () => [],
      clear: async () => undefined,
    },
    granted,
  };
  const { calls } = createWorker(device, Number.POSITIVE_INFINITY);
  await calls.sync.syncNow();
  return device;
}
type Device = Awaited<ReturnType<typeof createDevice>>;

/** A worker that is stopped at one of its steps: before or after one thing that it asks of the device. */
function createWorker(device: Device, steps: number) {
  let taken = 0;
  const stopped = Promise.withResolvers<'stopped'>();
  const step = () => {
    taken += 1;
    if (taken <= steps) return undefined;
    stopped.resolve('stopped');
    return new Promise<never>(() => {});
  };
  const cut = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (of, name) => {
        const member: unknown = Reflect.get(of, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          await step();
          const done: unknown = await member.apply(of, args);
          await step();
          return done;
        };
      },
    });
  const [settings, status, store] = [cut(device.settings), cut(device.status), cut(device.store)];
  const now = () => 1_000;
  const exclusively = <T>(_: string, task: () => Promise<T>) => task();
  const [flights, keys] = [createFlights(), cut(device.keys)];
  const items = cut(device.items);
  const own = createOwnFeed({ items, store, flights, title: 'My tips', version: '1.0' });
  const inLine = createInLine({ settings, status, store, keys, own, exclusively });
  const sync = createSyncService({
    ...{ store, client: cut(device.client), settings, status, now, exclusively, flights },
    bringInLine: () => inLine.bring(),
  });
  const feeds = createFeedsService({ store, settings, sync, keys, inLine, flights });
  const asks = createAsksService({
    asks: cut(device.asks),
    items,
    inLine,
    newId: () => 'never used',
    now,
  });
  const opinions = createOpinions({ opinions: cut(device.opinions), now });
  const tabs = { ...cut(device.tabs), remove: async () => undefined, open: async () => [] };
  const panel = createKeptStates({
    tabs: { ...tabs, load: cut(device.tabs).load, update: cut(device.tabs).update },
    layout: async () => parseLayout(null),
    takeTyped: async () => '',
    isBeside: async () => false,
    tabFor: async () => ({ tabId: 1, address: 'https://finance.example/x', isPrivate: false }),
  });
  const alwaysOn = createAlwaysOn({ settings, permissions: cut(device.permissions), wish: cut(device.wish), now });
  const helpHere = { start: panel.open } as Partial<HelpHere> as HelpHere;
  const feedsOnce = createFeedsOnce({ feeds, store, settings, sync });
  const recording = createRecording({
    tabs: { ...tabs, load: cut(device.tabs).load, update: cut(device.tabs).update },
    tabFor: async () => ({ tabId: 1, address: 'https://finance.example/x', isPrivate: false }),
    inject: async () => true,
    end: async () => undefined,
    tellHelp: async () => undefined,
    newToken: () => 'never used',
  });
  const tipDrafts = createTipDrafts({ drafts: cut(device.drafts), own: asks, tips: { findWith: async () => [] }, now });
  const workshopTips = createWorkshopTips(cut(device.workshop));
  const isOn = async () => true;
  const counting = createCounting({
    ...{ use: cut(device.use.use), isOn, now: () => MONDAY, minutesBehindUtc: () => 0, rest: async () => undefined },
    tabFor: async () => ({ tabId: 1, address: 'https://finance.example/x', isPrivate: false }),
  });
  const wouldAsk = createWouldAsk({ askedAt: cut(device.askedAt), isOn, now: () => MONDAY });
  const table = withCounting(
    callsOver({ feedsOnce, asks, tipDrafts, workshopTips, recording, opinions, helpHere, alwaysOn, wouldAsk }),
    counting,
  );
  return { calls: { table, sync }, counting, stopped: stopped.promise, step };
}

/** What happens once, with something to do it to. */
const ONCE: Partial<{ [K in keyof BackgroundCalls]: unknown }> = {
  addFeed: { url: NEW },
  removeFeed: { feedId: TEAM },
  restoreFeed: { feedId: 'https://d.example/x' },
  arrangeFeed: { feedId: OTHER, change: { move: 'up' } },
  setAlwaysOn: { site: SITE, on: false },
  startHelp: {},
  noteAsk: {
    ask: {
      url: 'https://finance.example/y',
      goal: 'Why?',
      subject: 'S',
      to: { name: 'B', email: 'b@x.example' },
      page: { title: 'T' },
    },
  },
  keepAnswer: { id: 'ask-1', answer: { title: 'T', text: 'Take 1.', breadth: 'alike' } },
  deleteOwnTip: { id: 'tip-1' },
  deleteAsk: { id: 'ask-1' },
  deleteTipDraft: { id: 'draft-1' },
  putKeptTip: { feedId: 'own', id: 'tip-1', item: { id: 'tip-1', title: 'Other' } },
  dropRecorded: {},
  stopRecording: {},
  sayOfTip: {
    of: { feedId: TEAM, id: 'a', title: 'A' },
    change: { feedback: { was: 'none', is: 'helped' }, why: 'good' },
  },
  noteUse: { use: { event: 'unanswered', words: 'tax' } },
  wouldAskNow: {},
};

async function stateOf(device: Device) {
  const { feeds, removed, alwaysOn } = await device.settings.load();
  const [asks, items, drafts, opinions, workshop, status, stored] = await Promise.all([
    device.asks.load(),
    device.items.load(),
    device.drafts.load(),
    device.opinions.load(),
    device.workshop.load(),
    device.status.load(),
    device.store.readFeeds(),
  ]);
  const { recording } = await device.tabs.load();
  return {
    ...{ feeds, removed, alwaysOn, asks, items, drafts, recording, opinions, workshop, granted: [...device.granted] },
    ...{ counted: device.use.rows(), askedAt: await device.askedAt.load() },
    listed: status.map(({ feedId }) => feedId).sort(),
    stored: stored.map(({ feedId, tips }) => [feedId, tips]).sort(),
  };
}

/** Makes a call, cut short after so many steps and then made again; says whether it was cut at all. */
async function callWithCut(name: string, args: unknown, steps: number) {
  const device = await createDevice();
  const noted = new Map<string, unknown>();
  const attempt = async (limit: number) => {
    const { calls, counting, stopped, step } = createWorker(device, limit);
    const call: Call = {
      id: 'call-1',
      first: async <T>(read: () => Promise<T>) => {
        if (noted.has('first')) return noted.get('first') as T;
        const value = await read();
        await step();
        if (value !== undefined) noted.set('first', structuredClone(value));
        await step();
        return value;
      },
    };
    const [, answer] = calls.table[name as keyof BackgroundCalls] as unknown as [unknown, Answer];
    const answerAndCount = async () => {
      const answered = await answer(args, {}, call);
      await counting.whenWritten();
      return answered;
    };
    return Promise.race([stopped, answerAndCount()]);
  };
  const first = await attempt(steps);
  const answer = first === 'stopped' ? await attempt(Number.POSITIVE_INFINITY) : first;
  return { wasCut: first === 'stopped', answer, state: await stateOf(device) };
}

test.each(Object.entries(ONCE))(
  '%s, cut short at any of its steps and made again, ends as if it was not',
  async (name, args) => {
    const whole = await callWithCut(name, args, Number.POSITIVE_INFINITY);
    expect(whole.wasCut).toBe(false);
    let cuts = 0;
    for (let wasCut = true; wasCut; cuts += 1) {
      const again = await callWithCut(name, args, cuts);
      expect({ answer: again.answer, state: again.state }, `cut after ${cuts} steps`).toEqual({
        answer: whole.answer,
        state: whole.state,
      });
      wasCut = again.wasCut;
    }
    expect(cuts).toBeGreaterThan(1);
  },
);

test('every call that happens once is tried above, but for the one that only opens a window', ({ task }) => {
  const once = Object.entries(CALLS).flatMap(([name, kind]) => (kind === 'once' ? [name] : []));
  const tried = once.filter((name) => name in ONCE);
  expect(once.filter((name) => !(name in ONCE))).toEqual(['openAlwaysOn']);
  noteHeld(task, 'calls that happen once, cut short at every step', tried.length, tried.length);
});
