import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FeedKey } from '../../lib/core/feed/feed-key.ts';
import { createFeedClient } from '../../lib/platform/feed-client.ts';
import type { Validators } from '../../lib/services/ports/tip-store.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const FEED = '{"version":"https://jsonfeed.org/version/1.1","title":"Grüße","items":[]}';
const servers: TestServer[] = [];

async function serve(answer: RequestListener): Promise<TestServer> {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

const client = (granted = true, key: FeedKey | null = null) =>
  createFeedClient({
    mayRead: async () => granted,
    keyOf: async () => key,
    sample: { version: '1.2', load: async () => 'sample text' },
  });
const fetchFrom = (url: string, validators: Validators = {}, granted = true) =>
  client(granted).fetchFile(url, validators, 'team');
const answering = async (answer: RequestListener, validators?: Validators) =>
  fetchFrom((await serve(answer)).url, validators);
const hostOf = (url: string) => new URL(url).host;

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('a feed that is there', () => {
  const whole: RequestListener = (_, response) => {
    response.writeHead(200, { ETag: '"7"', 'Last-Modified': 'Mon, 23 Nov 2026 09:00:00 GMT' }).end(FEED);
  };

  test('comes with its text and what its server says of it', async () => {
    expect(await answering(whole)).toEqual({
      status: 'fetched',
      text: FEED,
      validators: {
        etag: '"7"',
        lastModified: 'Mon, 23 Nov 2026 09:00:00 GMT',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('is asked for without cookies, referrer or credentials', async () => {
    const server = await serve(whole);
    await fetchFrom(server.url);
    const { headers } = server.requests[0] ?? {};
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  });

  test.each<[Validators, Record<string, string>]>([
    [{ etag: '"7"', lastModified: 'x' }, { 'if-none-match': '"7"' }],
    [{ lastModified: 'Mon, 23 Nov 2026 09:00:00 GMT' }, { 'if-modified-since': 'Mon, 23 Nov 2026 09:00:00 GMT' }],
  ])('that did not change since %j costs a 304', async (validators, asked) => {
    const server = await serve((_, response) => response.writeHead(304).end());
    expect(await fetchFrom(server.url, validators)).toEqual({ status: 'unchanged' });
    expect(server.requests[0]?.headers).toMatchObject(asked);
  });

  test('is asked for without conditions where the browser would first ask the server’s consent', async () => {
    const server = await serve(whole);
    await fetchFrom(server.url, { etag: '"7"' }, false);
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
  });

  test('with the same text is unchanged, whatever its server says', async () => {
    const server = await serve((_, response) => response.writeHead(200, { ETag: `"${Math.random()}"` }).end(FEED));
    const first = await fetchFrom(server.url);
    if (first.status !== 'fetched') throw new Error(first.status);
    expect(await fetchFrom(server.url, first.validators)).toEqual({ status: 'unchanged' });
  });

  test('is known again by its text where its server’s validators are too long to keep', async () => {
    const server = await serve((_, response) => response.writeHead(200, { ETag: `"${'7'.repeat(4000)}"` }).end(FEED));
    const first = await fetchFrom(server.url);
    if (first.status !== 'fetched') throw new Error(first.status);
    expect(Object.keys(first.validators)).toEqual(['digest']);
    expect(await fetchFrom(server.url, first.validators)).toEqual({ status: 'unchanged' });
  });

  test('may be redirected on its own host', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/moved') response.end(FEED);
      else response.writeHead(302, { Location: '/moved' }).end();
    });
    expect(await fetchFrom(server.url)).toMatchObject({ status: 'fetched', text: FEED });
  });
});

describe('a server that refuses', () => {
  test.each([
    [401, 'unauthorised'],
    [403, 'unauthorised'],
    [404, 'http'],
    [410, 'http'],
    [429, 'busy'],
    [500, 'http'],
    [503, 'busy'],
  ])('%i is %s', async (status, kind) => {
    const server = await serve((_, response) => response.writeHead(status).end(FEED));
    expect(await fetchFrom(server.url)).toEqual({
      status: 'failed',
      failure: { kind, params: { host: hostOf(server.url), status } },
    });
  });

  test.each([
    ['120', 120_000],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['Mon, 23 Nov 2020 09:00:00 GMT', undefined],
  ])('Retry-After: %s', async (header, retryAfterMs) => {
    const answer = await answering((_, response) => response.writeHead(503, { 'Retry-After': header }).end());
    expect(answer.status === 'failed' ? answer.retryAfterMs : 'no failure').toBe(retryAfterMs);
  });

  test('Retry-After may be a date', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 23, 9));
    const header = 'Mon, 23 Nov 2026 09:10:00 GMT';
    const answer = await answering((_, response) => response.writeHead(429, { 'Retry-After': header }).end());
    expect(answer).toMatchObject({ retryAfterMs: 600_000 });
  });
});

describe('the sample', () => {
  test('is read without asking anybody, until the extension is updated', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
    const first = await fetchFrom('sample:tips');
    expect(first).toEqual({ status: 'fetched', text: 'sample text', validators: { etag: '1.2' } });
    expect(await fetchFrom('sample:tips', { etag: '1.2' })).toEqual({ status: 'unchanged' });
    expect(await fetchFrom('sample:tips', { etag: '1.1' })).toMatchObject({ status: 'fetched' });
  });
});

describe('a feed with a key', () => {
  const key = { header: 'PRIVATE-TOKEN', value: 'glpat-1' };
  const withKey = (url: string) => client(true, key).fetchFile(url, { etag: '"7"' }, 'team');

  test('is asked with it, and with what is known', async () => {
    const server = await serve((request, response) => {
      const { 'private-token': given, 'if-none-match': etag } = request.headers;
      response.end(FEED.replace('Grüße', `${given} ${etag}`));
    });
    expect(await withKey(server.url)).toMatchObject({ text: FEED.replace('Grüße', 'glpat-1 "7"') });
  });

  test('is not followed anywhere, so that the key goes to its own host alone', async () => {
    const seen: unknown[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers);
      response.end(FEED);
    });
    const server = await serve((_, response) => response.writeHead(302, { Location: other.url }).end());
    expect(await withKey(server.url)).toMatchObject({ failure: { kind: 'redirect-key' } });
    expect(seen).toEqual([]);
  });
});
