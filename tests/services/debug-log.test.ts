// The debug log is told what happens, in batches, of no private window; and nothing that anybody wrote gets into it.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { emptyLog, LOG_MS, NO_LOG, switchLog } from '../../lib/core/debug-log/debug-log.ts';
import { newStart } from '../../lib/core/help-start.ts';
import type { BackgroundCalls } from '../../lib/core/messages.ts';
import type { CallServices } from '../../lib/services/calls.ts';
import { createFeedsOnce } from '../../lib/services/feeds-once.ts';
import { createHelpService } from '../../lib/services/help.ts';
import type { HelpHere } from '../../lib/services/help-here.ts';
import { withLog } from '../../lib/services/logged-calls.ts';
import { feedWith, itemWith } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { callsOver } from '../fixtures/stand-ins/calls.ts';
import { createMemoryLog } from '../fixtures/stand-ins/memory-log.ts';
import { fetched } from '../fixtures/stand-ins/scripted-client.ts';
import { createWorld, FEED_URL } from '../fixtures/stand-ins/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const STARTED = 'worker-started browser=chromium version=147 major=0 minor=1 patch=0';

describe('what is noted', () => {
  test('is written in batches, the start of the worker first', async () => {
    const log = createMemoryLog(() => NOW);
    for (let feed = 1; feed <= 3; feed += 1) log.book.note({ event: 'sync-begun', feed });
    expect(log.waiting()).toBe(1);
    expect(await log.lines()).toEqual([STARTED, 'sync-begun feed=1', 'sync-begun feed=2', 'sync-begun feed=3']);
    expect(log.device.updates).toBe(1);
    log.book.note({ event: 'worker-ended' });
    await log.book.write();
    expect((await log.lines()).at(-1)).toBe('worker-ended');
  });

  test('is nothing while the log is off, nor after its day; nothing is written then', async () => {
    let nowMs = NOW;
    const log = createMemoryLog(() => nowMs, { isOn: false });
    log.book.note({ event: 'question-drafted' });
    expect(await log.lines()).toEqual([]);
    expect(log.device.updates).toBe(0);
    log.change((kept) => switchLog(kept, true, nowMs));
    log.book.note({ event: 'question-drafted' });
    expect(await log.lines()).toEqual([STARTED.replace('worker-started', 'log-begun'), 'question-drafted']);
    log.change(emptyLog);
    nowMs += LOG_MS;
    log.book.note({ event: 'question-drafted' });
    expect(await log.lines()).toEqual([]);
  });

  test('is kept from the start, until it is known that the log is off', async () => {
    const log = createMemoryLog(() => NOW, { isOn: false, watch: () => undefined });
    expect(log.waiting()).toBe(1);
    expect(await log.lines()).toEqual([]);
  });

  test('waits for the next batch where it could not be written', async () => {
    const update = vi.fn(async () => Promise.reject<never>(new Error('no room')));
    const log = createMemoryLog(() => NOW, { log: { load: async () => NO_LOG, update } });
    await log.lines();
    log.book.note({ event: 'storage-fault', kind: 'full' });
    await log.lines();
    const [, second] = update.mock.calls as unknown as [unknown, [(log: typeof NO_LOG) => typeof NO_LOG]];
    expect(second[0](switchLog(NO_LOG, true, NOW)).lines).toHaveLength(2);
  });

  test.each([
    [false, 1],
    [true, 0],
    [undefined, 0],
  ])('of help in a window that is private %s: %i lines', async (isPrivate, count) => {
    const log = createMemoryLog(() => NOW, { isPrivate: async () => isPrivate });
    log.book.of({ tabId: 1 })({ event: 'question-drafted' });
    await new Promise(setImmediate);
    expect((await log.lines()).filter((line) => line === 'question-drafted')).toHaveLength(count);
  });

  test('whether a window is private is asked before help there may have closed', () => {
    const isPrivate = vi.fn(async () => false);
    createMemoryLog(() => NOW, { isPrivate }).book.of({});
    expect(isPrivate).toHaveBeenCalledOnce();
  });
});

const call = { id: 'call-1', first: <T>(read: () => Promise<T>) => read() };

/** The services over a feed, with the log on; `words` stand wherever somebody can write something. */
function createLogged(words: string) {
  const log = createMemoryLog(() => NOW);
  const world = createWorld({ note: log.book.note });
  const item = itemWith({
    title: words,
    content_text: words,
    _help: { match: [`https://x.example/${encodeURI(words)}`] },
  });
  world.client.published.set(FEED_URL, fetched(feedWith([item], { title: words })));
  const page = {
    status: 'read',
    snapshot: pageWith({ title: words, url: `https://x.example/${encodeURI(words)}` }),
  } as const;
  const services: Partial<CallServices> = {
    help: createHelpService({ tips: world.tips, readPage: async () => ({ page, shown: [words] }) }),
    helpHere: { start: async () => newStart() } as Partial<HelpHere> as HelpHere,
    asks: world.answers,
    sync: world.sync,
    feedsOnce: createFeedsOnce(world),
    spotlight: { pointAt: async () => 'unreadable', stopPointing: async () => true },
    pointer: {
      start: async () => 'unreachable',
      steer: () => Promise.reject(new Error(words)),
      takePicked: async () => null,
    },
  };
  const table = withLog(callsOver(services), log.book, () => NOW);
  const make = (name: keyof BackgroundCalls, args: object, caller = {}) =>
    (table[name][1] as unknown as (...given: unknown[]) => Promise<unknown>)(args, caller, call).catch(() => null);
  return { log, world, page, make };
}

/** Does everything that is logged, with these words wherever somebody can write something. */
async function liveThrough(words: string): Promise<string[]> {
  const { log, world, page, make } = createLogged(words);
  await make('syncNow', {});
  world.client.published.set(FEED_URL, {
    status: 'failed',
    failure: { kind: 'http', params: { host: words, status: 503 } },
  });
  await make('syncNow', {});
  await make('addFeed', { url: `https://x.example/${encodeURIComponent(words)}` });
  await make('startHelp', {});
  await make('startHelp', {}, { windowId: 1 });
  await make('getHelp', {});
  await make('getHelp', { page: { status: 'unreadable', reason: 'file', url: words } });
  await make('searchTips', { search: words, page });
  const to = { name: words, email: `${words}@x.example` };
  await make('noteAsk', { ask: { url: null, goal: words, subject: words, to, page: { title: words } } });
  await make('pointAt', { target: { name: words } });
  await make('startPointer', { words: { hint: words } });
  await make('steerPointer', { move: words });
  await new Promise(setImmediate);
  return log.lines();
}

describe('the services', () => {
  test('tell it how feeds were read, help opened, tips were found, scripts refused and calls failed', async () => {
    expect(await liveThrough('Payroll')).toEqual([
      STARTED,
      'sync-begun feed=1',
      'sync-ended feed=1 outcome=read tips=1 ms=0',
      'sync-begun feed=1',
      'sync-ended feed=1 outcome=http http=503 tips=1 ms=0',
      'sync-begun feed=2',
      'sync-ended feed=2 outcome=http http=404 tips=0 ms=0',
      'help-opened way=toolbar frame=popup ms=0',
      'help-opened way=browser frame=panel ms=0',
      'tips-found by=page tips=1 people=0 ms=0',
      'script-refused script=page-agent why=file',
      'tips-found by=search tips=1 people=0 ms=0',
      'question-drafted',
      'script-refused script=spotlight why=unreachable',
      'script-refused script=pointer why=unreachable',
      'call-failed call=steerPointer ms=0',
    ]);
  });

  test('tell it nothing of a start that is none', async () => {
    const { log, make } = createLogged('x');
    await make('startHelp', { partition: 'https://x.example' });
    await make('startHelp', { left: 'https://x.example' });
    await make('startHelp', {}, { tabId: 1 });
    await new Promise(setImmediate);
    expect(await log.lines()).toEqual([STARTED]);
  });

  test('tell it nothing that anybody wrote', async () => {
    const canary = fc.tuple(
      fc.constantFrom('Canary', 'canary-', 'Kanarienvogel ', '黄雀', '☎ '),
      fc.integer({ min: 100_000_000 }),
    );
    await fc.assert(
      fc.asyncProperty(canary, async ([word, number]) => {
        const lines = await liveThrough(`${word}${number}`);
        expect(lines).toHaveLength(16);
        expect(lines.join('\n')).not.toMatch(new RegExp(`${word.trim()}|${number}`, 'i'));
        expect(lines.join('\n')).not.toContain('example');
      }),
      { numRuns: 30 },
    );
  });
});
