// A busy server says when it wants to be asked again, and is asked neither sooner nor never again.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFeedClient } from '../../lib/platform/feed-client.ts';
import { isSyncDue } from '../../lib/services/sync-policy.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';
import { createWorld } from '../fixtures/stand-ins/world.ts';
import { noteHeld } from '../held.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let server: TestServer;
let header: string | undefined;
let status = 503;

beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  server = await startServer((_, response) => {
    response.writeHead(status, header === undefined ? {} : { 'Retry-After': header }).end('Busy');
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

/** Follows a feed whose server is busy; answers with how many milliseconds it is left alone. */
async function pauseFor(given: string | undefined, of: number): Promise<number> {
  header = given;
  status = of;
  const world = createWorld({ urls: [server.url] });
  const client = createFeedClient({
    mayRead: async () => true,
    keyOf: async () => null,
    sample: { version: '', load: async () => '' },
  });
  world.client.fetchFile = client.fetchFile;
  world.clock.nowMs = Date.now();
  await world.sync.syncNow();
  const state = await world.state(server.url);
  expect(state?.failure).toMatchObject({ kind: 'busy', count: 1 });
  const retryAtMs = state?.retryAtMs ?? 0;
  // What is noted is also what is done.
  expect([isSyncDue(state, retryAtMs - 1), isSyncDue(state, retryAtMs)]).toEqual([false, true]);
  return retryAtMs - world.clock.nowMs;
}

const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds).toUTCString();

test('Retry-After holds, in seconds and as a date, longer and shorter than the own pause', async ({ task }) => {
  // Header, and the least and the most that is waited: a date has no parts of a second.
  const cases: [header: () => string | undefined, least: number, most: number][] = [
    [() => '120', 2 * MINUTE, 2 * MINUTE],
    [() => '7200', 120 * MINUTE, 120 * MINUTE],
    [() => inMs(5 * MINUTE), 4.9 * MINUTE, 5 * MINUTE],
    [() => inMs(3 * 60 * MINUTE), 179 * MINUTE, 180 * MINUTE],
    // No less than a minute, no more than a day.
    [() => '1', MINUTE, MINUTE],
    [() => '99999999999', DAY, DAY],
    [() => inMs(400 * DAY), DAY, DAY],
    // What says nothing leaves it to the own pause.
    [() => undefined, 30 * MINUTE, 30 * MINUTE],
    [() => '0', 30 * MINUTE, 30 * MINUTE],
    [() => inMs(-DAY), 30 * MINUTE, 30 * MINUTE],
    [() => 'soon', 30 * MINUTE, 30 * MINUTE],
  ];
  let held = 0;
  for (const of of [503, 429]) {
    for (const [given, least, most] of cases) {
      const pause = await pauseFor(given(), of);
      if (pause >= least && pause <= most) held += 1;
      else console.error(of, given(), pause / MINUTE);
    }
  }
  noteHeld(task, 'words of a busy server about when to ask again', 2 * cases.length, held);
  expect(held).toBe(2 * cases.length);
});
