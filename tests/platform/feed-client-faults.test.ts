// What can go wrong between a feed and the extension.
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FEED_LIMITS } from '../../lib/core/feed/limits.ts';
import { createFeedClient } from '../../lib/platform/feed-client.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const servers: TestServer[] = [];
const serve = async (answer: RequestListener) => {
  const server = await startServer(answer);
  servers.push(server);
  return server;
};

async function failureOf(url: string, granted = true) {
  const client = createFeedClient({
    mayRead: async () => granted,
    keyOf: async () => null,
    sample: { version: '', load: async () => '' },
  });
  const answer = await client.fetchFile(url, {}, 'team');
  return answer.status === 'failed' ? answer.failure : answer.status;
}
const failureFrom = async (answer: RequestListener) => failureOf((await serve(answer)).url);

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

test('a web page instead of a feed', async () => {
  const failure = await failureFrom((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html>'),
  );
  expect(failure).toMatchObject({ kind: 'html' });
});

test.each(['text/html', 'text/plain; charset=utf-8', 'application/octet-stream', 'application/feed+json'])(
  'a feed that its server calls %s is read',
  async (type) => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Type': type }).end('\n {"items":[]}'),
    );
    const client = createFeedClient({
      mayRead: async () => true,
      keyOf: async () => null,
      sample: { version: '', load: async () => '' },
    });
    const page = await client.fetchFile(url, {}, 'team', new AbortController().signal);
    expect(page).toMatchObject({ status: 'fetched', text: expect.stringContaining('items') });
  },
);

test('a fetch that is ended leaves its server at once, in the middle of an answer', async () => {
  const ending = new AbortController();
  const left = Promise.withResolvers<void>();
  const { url } = await serve((_, response) => {
    response.once('close', left.resolve);
    response.write('{', () => ending.abort());
  });
  const client = createFeedClient({
    mayRead: async () => true,
    keyOf: async () => null,
    sample: { version: '', load: async () => '' },
  });
  expect(await client.fetchFile(url, {}, 'team', ending.signal)).toMatchObject({ status: 'failed' });
  await left.promise;
});

test('text that is not UTF-8', async () => {
  const failure = await failureFrom((_, response) => response.end(Buffer.from([0x7b, 0xe9, 0x7d])));
  expect(failure).toMatchObject({ kind: 'encoding' });
});

test('a byte order mark is no fault', async () => {
  expect(await failureFrom((_, response) => response.end('\ufeff{}'))).toBe('fetched');
});

test('a feed that is too large is left before its end', async () => {
  const chunk = Buffer.alloc(256 * 1024, 0x20);
  let sent = 0;
  const closed = Promise.withResolvers<void>();
  const failure = await failureFrom((_, response) => {
    response.on('close', closed.resolve);
    const more = () => {
      if (response.destroyed || sent > 40 * FEED_LIMITS.fileBytes) return;
      sent += chunk.length;
      response.write(chunk, () => setImmediate(more));
    };
    more();
  });
  await closed.promise;
  expect(failure).toMatchObject({ kind: 'too-large', params: { limit: 5 } });
  expect(sent).toBeLessThan(40 * FEED_LIMITS.fileBytes);
});

test.each([
  [0, 'fetched'],
  [1, 'too-large'],
])('%i bytes over the limit: %s', async (over, outcome) => {
  const failure = await failureFrom((_, response) => response.end(Buffer.alloc(FEED_LIMITS.fileBytes + over, 0x20)));
  expect(typeof failure === 'string' ? failure : failure.kind).toBe(outcome);
});

test('a connection that breaks in the middle', async () => {
  const failure = await failureFrom((_, response) => {
    response.writeHead(200, { 'Content-Length': 1000 });
    response.write('{"version":', () => response.destroy());
  });
  expect(failure).toMatchObject({ kind: 'cut-off' });
});

test('a server that hangs up without a word', async () => {
  expect(await failureFrom((request) => request.socket.destroy())).toMatchObject({ kind: 'unreachable' });
});

test('a redirect to another host is not read', async () => {
  const other = await serve((_, response) => response.end('{}'));
  const to = `localhost:${new URL(other.url).port}`;
  const failure = await failureFrom((_, response) => response.writeHead(302, { Location: `http://${to}/x` }).end());
  expect(failure).toMatchObject({ kind: 'redirect', params: { to } });
});

test('redirects without end', async () => {
  expect(await failureFrom((_, response) => response.writeHead(302, { Location: '/again' }).end())).toMatchObject({
    kind: 'unreachable',
  });
});

test('a server that is down, and one that the browser may not read, are told apart', async () => {
  const { url, close } = await serve((_, response) => response.end());
  await close();
  expect(await failureOf(url)).toMatchObject({ kind: 'unreachable', params: { host: new URL(url).host } });
  expect(await failureOf(url, false)).toMatchObject({ kind: 'unreachable' });
  // As a browser has it: the answer to a question that may not be read is an error, that somebody answers is known.
  const closed = await serve((request, response) =>
    request.method === 'HEAD' ? response.writeHead(404).end() : request.socket.destroy(),
  );
  expect(await failureOf(closed.url, false)).toMatchObject({
    kind: 'permission',
    params: { host: new URL(closed.url).host },
  });
  expect(await failureOf(closed.url, true)).toMatchObject({ kind: 'unreachable' });
  expect(closed.requests.map(({ method }) => method)).toEqual(['GET', 'HEAD', 'GET']);
  for (const { headers } of closed.requests) expect(headers).not.toHaveProperty('cookie');
});

test('where nobody may read, the key is not sent to find out who is there', async () => {
  const closed = await serve((request, response) =>
    request.method === 'HEAD' ? response.end() : request.socket.destroy(),
  );
  const client = createFeedClient({
    mayRead: async () => false,
    keyOf: async () => ({ header: 'Authorization', value: 'SECRET' }),
    sample: { version: '', load: async () => '' },
  });
  await client.fetchFile(closed.url, {}, 'team');
  const probe = closed.requests.find(({ method }) => method === 'HEAD');
  expect(probe).toBeDefined();
  expect(JSON.stringify(probe?.headers)).not.toContain('SECRET');
});

test('without a network', async () => {
  const { url, close } = await serve((_, response) => response.end());
  await close();
  vi.stubGlobal('navigator', { onLine: false });
  expect(await failureOf(url)).toMatchObject({ kind: 'offline' });
});

test.each<[string, RequestListener]>([
  ['before the first word', () => undefined],
  [
    'in the middle',
    (_, response) => {
      response.writeHead(200);
      response.write('{');
    },
  ],
])('a server that stops %s', async (_, answer) => {
  const asked = Promise.withResolvers<void>();
  const timer = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timer.signal);
  const failure = failureFrom((request, response) => {
    answer(request, response);
    setImmediate(asked.resolve);
  });
  await asked.promise;
  timer.abort(new DOMException('Too late', 'TimeoutError'));
  expect(await failure).toMatchObject({ kind: 'timeout', params: { seconds: expect.any(Number) } });
});
