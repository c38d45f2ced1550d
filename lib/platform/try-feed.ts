// Whether readers will be able to read a feed at an address: it is asked for as the sync asks, and nothing is kept.
import type { TriedFeed } from '../core/author/publish/judge-published.ts';
import { createFeedClient } from './feed-client.ts';
import { askFor } from './fetching.ts';

/** Whether the server lets every site read its answer: with the permission of the host that alone can be seen. */
async function isOpenToAll(url: URL): Promise<boolean> {
  const response = await askFor(url, { validators: {}, key: null, granted: false }).catch(() => null);
  await response?.body?.cancel();
  return ['*', location.origin].includes(response?.headers.get('access-control-allow-origin') ?? '');
}

/** Asks for the feed at an address as a sync would; `mayRead` tells whether this browser may read any answer of it. */
export async function tryFeed(address: string, mayRead: (url: URL) => Promise<boolean>): Promise<TriedFeed> {
  const client = createFeedClient({ mayRead, keyOf: async () => null, sample: { version: '', load: async () => '' } });
  const url = new URL(address);
  const file = await client.fetchFile(address, {}, 'tried');
  if (file.status === 'failed') return { ok: false, failure: file.failure };
  if (file.status === 'unchanged') return { ok: false, failure: { kind: 'unreachable', params: { host: url.host } } };
  return { ok: true, text: file.text, isOpen: !(await mayRead(url)) || (await isOpenToAll(url)) };
}
