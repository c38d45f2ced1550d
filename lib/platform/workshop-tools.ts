// What the workshop does outside its page: files, folders, and copies of feeds that are followed.

import type { Problem } from '../core/author/folder.ts';
import { checkOpened, joinDocuments, type OpenedFeed } from '../core/author/workshop/open-feed.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { parseFeedText } from '../core/feed/parse-feed-text.ts';
import { isObject } from '../core/feed/problem-of.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Text } from '../core/text/text.ts';
import type { FeedClient } from '../services/ports/feed-client.ts';
import { createFeedClient } from './feed-client.ts';
import { hasHostAccess } from './host-access.ts';
import { createSampleFeed } from './sample-feed.ts';
import { createBrowserKeyStore } from './stored/key-store.ts';
import { guardStorage } from './stored/storage-access.ts';

/** The day of a time, as it is here: `YYYY-MM-DD`. */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Waits until no other page has the workshop open, and keeps it for as long as this page stands. */
export async function holdWorkshop(onElsewhere: () => void): Promise<void> {
  const name = 'workshop';
  const held = (onHeld: () => void) => () =>
    new Promise<void>(() => {
      onHeld();
    });
  const { held: locks = [] } = await navigator.locks.query();
  if (locks.some((lock) => lock.name === name)) onElsewhere();
  await new Promise<void>((resolve) => void navigator.locks.request(name, held(resolve)));
}

/** The address of the file that a document names as the next, where it may be read. */
function nextFile(document: Record<string, unknown>, address: string, seen: ReadonlySet<string>): string | null {
  const { next_url: next } = document;
  if (typeof next !== 'string' || next === '' || !URL.canParse(next, address)) return null;
  const url = new URL(next, address);
  url.hash = '';
  const isFurther = url.origin === new URL(address).origin && !seen.has(url.href) && seen.size < FEED_LIMITS.files;
  return isFurther ? url.href : null;
}

async function copyFeed(
  client: FeedClient,
  feedId: string,
  id: string,
  text: Text,
): Promise<Result<OpenedFeed, string>> {
  const documents: Record<string, unknown>[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (let address: string | null = feedId; address !== null; ) {
    seen.add(address);
    const answer = await client.fetchFile(address, {}, feedId);
    if (answer.status !== 'fetched') {
      const { kind, params } = answer.status === 'failed' ? answer.failure : { kind: 'http' as const, params: {} };
      return err(text(`failure.${kind}`, params));
    }
    const json = parseFeedText(answer.text, address);
    if (!json.ok) return err(text(`failure.${json.error.kind}`, json.error.params));
    if (!isObject(json.value)) return err(text('failure.not-feed', { host: address, detail: '' }));
    documents.push(json.value);
    problems.push(...checkOpened(address, answer.text));
    address = nextFile(json.value, address, seen);
  }
  const feed = joinDocuments(id, documents);
  return ok({ feed, problems });
}

/** Creates the tools of the workshop; `text` is for what goes wrong. */
export function createWorkshopTools(text: Text) {
  const keys = createBrowserKeyStore(guardStorage());
  const client = createFeedClient({ mayRead: hasHostAccess, keyOf: keys.load, sample: createSampleFeed() });
  return {
    newId: () => crypto.randomUUID(),
    onCopyFollowed: (feedId: string, id: string) => copyFeed(client, feedId, id, text),
    onSaveZip: async (documents: readonly unknown[], title: string) =>
      (await import('./workshop-folder.ts')).saveZip(documents, title),
    ...('showDirectoryPicker' in globalThis && {
      onSaveFolder: async (documents: readonly unknown[], title: string) =>
        (await import('./workshop-folder.ts')).saveFolder(documents, title),
    }),
  };
}
