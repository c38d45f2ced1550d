import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PICTURE_LIMITS } from '../../lib/core/feed/limits-pictures.ts';
import { createPictureClient } from '../../lib/platform/picture-client.ts';
import type { Validators } from '../../lib/services/ports/tip-store.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';
import { png, SVG } from '../fixtures/tips/pictures.ts';

const KEY = { header: 'Authorization', value: 'Bearer secret' };
const servers: TestServer[] = [];

async function serve(answer: RequestListener): Promise<TestServer> {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

/** Asks a server for a picture of the feed that stands beside it, or elsewhere. */
const ask = ({ url }: TestServer, { feedUrl = url, validators = {} as Validators, granted = true, key = false } = {}) =>
  createPictureClient({ mayRead: async () => granted, keyOf: async () => (key ? KEY : null) }).fetchPicture(
    new URL('picture', url).href,
    validators,
    { feedId: feedUrl, url: feedUrl },
    new AbortController().signal,
  );
const answering = async (answer: RequestListener) => ask(await serve(answer));

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('a picture that is there', () => {
  const whole: RequestListener = (_, response) => {
    // Whatever its server calls it.
    response.writeHead(200, { 'Content-Type': 'text/html', ETag: '"7"' }).end(png(5, 4));
  };

  test('comes with what its bytes say', async () => {
    expect(await answering(whole)).toMatchObject({
      status: 'fetched',
      data: png(5, 4),
      facts: { type: 'image/png', width: 5, height: 4 },
      validators: { etag: '"7"', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('is asked for with what is known, without cookies or referrer, and is not read again', async () => {
    const server = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200).end();
    });
    expect(await ask(server, { validators: { etag: '"7"' } })).toEqual({ status: 'unchanged' });
    for (const name of ['cookie', 'referer', 'authorization']) {
      expect(server.requests[0]?.headers).not.toHaveProperty(name);
    }
    const silent = await serve((_, response) => response.end(png(5, 4)));
    const first = await ask(silent);
    const validators = first.status === 'fetched' ? first.validators : {};
    expect(await ask(silent, { validators })).toEqual({ status: 'unchanged' });
  });

  test('gets the key of its feed at the same origin, and at no other', async () => {
    const server = await serve(whole);
    await ask(server, { key: true });
    await ask(server, { key: true, feedUrl: 'http://127.0.0.1:9/feed.json' });
    await ask(server, { key: true, feedUrl: server.url.replace('http:', 'https:') });
    const keys = server.requests.map(({ headers }) => headers.authorization);
    expect(keys).toEqual(['Bearer secret', undefined, undefined]);
  });
});

describe('what is no picture of the feed', () => {
  test.each<[string, RequestListener, object]>([
    ['SVG', (_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(SVG), { is: 'svg' }],
    ['a page', (_, response) => response.end('<!doctype html><title>Sign in</title>'.padEnd(99)), { is: 'type' }],
    ['nothing there', (_, response) => response.writeHead(404).end(), { is: 'http', status: 404 }],
    ['one that asks for a key', (_, response) => response.writeHead(401).end(), { is: 'refused' }],
    ['one too large', (_, response) => response.end(Buffer.alloc(PICTURE_LIMITS.bytes + 1)), { is: 'too-large' }],
    [
      'one cut off',
      (_, response) => response.writeHead(200, { 'Content-Length': 99 }).destroy(),
      { is: 'unreachable' },
    ],
  ])('%s is named', async (_, answer, fault) => {
    expect(await answering(answer)).toMatchObject({ status: 'failed', fault });
  });

  test('a busy server is named with the pause that it asks for', async () => {
    const busy = await answering((_, response) => response.writeHead(503, { 'Retry-After': '120' }).end());
    expect(busy).toEqual({ status: 'failed', fault: { is: 'busy', status: 503 }, retryAfterMs: 120_000 });
  });

  test('an address that leads to another host is refused; with a key it is not followed at all', async () => {
    const other = await serve((_, response) => response.end(png(5, 4)));
    const answer: RequestListener = (_, response) => response.writeHead(302, { Location: other.url }).end();
    const host = new URL(other.url).host;
    expect(await answering(answer)).toEqual({ status: 'failed', fault: { is: 'redirect', host } });
    const asked = other.requests.length;
    expect(await ask(await serve(answer), { key: true })).toEqual({ status: 'failed', fault: { is: 'redirect-key' } });
    expect(other.requests).toHaveLength(asked);
  });

  test('a server that answers, but not to us, is told from one that is not there', async () => {
    const server = await serve((_, response) => response.end());
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', async (url: string, options: RequestInit = {}) => {
      if (options.mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return fetch(url, { method: 'HEAD' });
    });
    expect(await ask(server, { granted: false })).toEqual({ status: 'failed', fault: { is: 'cors' } });
    await server.close();
    expect(await ask(server, { granted: false })).toEqual({ status: 'failed', fault: { is: 'unreachable' } });
  });
});
