// An address that is tried is asked for as the sync asks, and it is told whether every site may read it.
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tryFeed } from '../../lib/platform/try-feed.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const FEED = '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}';
const servers: TestServer[] = [];

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('location', { origin: 'chrome-extension://own' });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function tryAt(answer: RequestListener, granted: boolean) {
  const server = await startServer(answer);
  servers.push(server);
  return tryFeed(server.url, async () => granted);
}
const answering =
  (headers: Record<string, string>): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(FEED);

test.each<[string, Record<string, string>, boolean]>([
  ['*', { 'Access-Control-Allow-Origin': '*' }, true],
  ['this extension', { 'Access-Control-Allow-Origin': 'chrome-extension://own' }, true],
  ['another site', { 'Access-Control-Allow-Origin': 'https://team.example' }, false],
  ['nobody', {}, false],
])('with the permission of the host the server is seen to be open to %s', async (_name, headers, isOpen) => {
  expect(await tryAt(answering(headers), true)).toEqual({ ok: true, text: FEED, isOpen });
});

test('without it, what could be read at all is open', async () => {
  expect(await tryAt(answering({}), false)).toEqual({ ok: true, text: FEED, isOpen: true });
});

test('what the sync would say is said', async () => {
  const tried = await tryAt((_, response) => response.writeHead(401).end(), true);
  expect(tried).toMatchObject({ ok: false, failure: { kind: 'unauthorised' } });
});
