// The feed server of the tests, tested itself: each of its faults is really there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';

let server: FeedServer;

beforeAll(async () => {
  server = await startFeedServer();
});

afterAll(() => server.close());

describe('the feed server', () => {
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.origin}${path}`, { headers });

  it('answers 304 to a known ETag or date, and 200 after a change', async () => {
    const first = await get('/feed.json');
    const etag = first.headers.get('etag') ?? '';
    expect(first.status).toBe(200);
    expect((await get('/feed.json', { 'if-none-match': etag })).status).toBe(304);
    const date = first.headers.get('last-modified') ?? '';
    expect((await get('/feed.json', { 'if-modified-since': date })).status).toBe(304);
    const document = await first.json();
    server.setFeed({ ...document, title: 'Changed' });
    const changed = await get('/feed.json', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    server.setFeed(document);
  });

  it.each([
    ['/html.json', 200],
    ['/busy.json', 503],
    ['/auth.json', 401],
    ['/redirect.json?to=/nowhere.json', 404],
    ['/old-version.json', 200],
    ['/gzip.json', 200],
  ])('answers %s with %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    await response.text();
  });

  it('lets only the servers that say so be read across origins', async () => {
    expect((await get('/nocors.json')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('spreads a feed over three pages', async () => {
    const ids: string[] = [];
    let next: string | undefined = `${server.origin}/paged.json`;
    while (next) {
      const page: { items: { id: string }[]; next_url?: string } = await (await fetch(next)).json();
      ids.push(...page.items.map(({ id }) => id));
      next = page.next_url;
    }
    const whole: { items: { id: string }[] } = await (await get('/feed.json')).json();
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  it('breaks off', async () => {
    await expect(get('/truncated.json').then((response) => response.text())).rejects.toThrow();
    const cut = await (await get('/cut.json')).text();
    expect(() => JSON.parse(cut)).toThrow();
  });

  it('sends more than 6 MB', async () => {
    expect((await (await get('/huge.json')).arrayBuffer()).byteLength).toBeGreaterThan(6 * 1024 * 1024);
  });

  it('goes down, comes up on the same port and notes every request', async () => {
    await server.down();
    await expect(get('/feed.json')).rejects.toThrow();
    await server.up();
    expect((await get('/feed.json')).status).toBe(200);
    expect(server.hits.at(-1)).toMatchObject({ method: 'GET', path: '/feed.json', status: 200 });
  });
});
