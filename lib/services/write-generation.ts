// Writes what was read of a feed as a new generation beside the old one, and puts it in force.
import type { SyncProgress } from '../core/feed/feed-status.ts';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { picturesNamed } from '../core/feed/pictures-named.ts';
import type { FeedHead, Tip } from '../core/feed/tip.ts';
import { TEXT_PARTS, textOfPart } from '../core/find/index/tip-document.ts';
import { placeKeysOf } from '../core/place/host-keys.ts';
import type { Slices } from '../core/slices.ts';
import { buildSearchIndex, type NumberedTip, numbered } from './build-search-index.ts';
import { inSlices } from './in-slices.ts';
import {
  type StagedGeneration,
  type StoredFeed,
  type StoredFile,
  StoreMoved,
  type TipStore,
} from './ports/tip-store.ts';
import type { ReadFile } from './read-feed.ts';

/** Tips by the hosts their patterns name, as many of each as opening help may have to read. */
export function* gatherPlaces(tips: readonly Tip[]): Slices<Map<string, Tip[]>> {
  const places = new Map<string, { tips: Tip[]; characters: number }>();
  let left = FEED_LIMITS.charactersOfPlaces;
  for (const tip of tips) {
    const size = JSON.stringify(tip).length;
    const characters = TEXT_PARTS.reduce((sum, part) => sum + textOfPart(tip, part).length, 0);
    for (const key of tip.isSearchOnly ? [] : placeKeysOf(tip.match)) {
      const there = places.get(key) ?? { tips: [], characters: 0 };
      const isFull =
        left < size ||
        there.tips.length >= FEED_LIMITS.tipsOfPlace ||
        there.characters + characters > FEED_LIMITS.charactersOfPlace;
      if (isFull) continue;
      left -= size;
      there.tips.push(tip);
      there.characters += characters;
      places.set(key, there);
    }
    yield;
  }
  return new Map([...places].map(([key, there]) => [key, there.tips]));
}

/** The head of a feed is that of its first file; people may be listed on any. */
function joinHead(first: FeedHead, files: readonly StoredFile[]): FeedHead {
  const contacts = new Map(files.flatMap((file) => file.contacts).map((contact) => [contact.id, contact]));
  return { ...first, contacts: [...contacts.values()] };
}

async function writeFile(file: ReadFile, old: StoredFeed | undefined, store: TipStore, staged: StagedGeneration) {
  const tips = file.changed ? file.tips : old ? await store.readTipsOfFile(old, file.stored) : [];
  // Rows that were lost meanwhile are not to be taken for a file without tips.
  if (!file.changed && tips.length !== file.stored.tips) throw new StoreMoved();
  const place = await staged.addTips(tips);
  const stored: StoredFile = file.changed
    ? {
        url: file.url,
        validators: file.validators,
        ...(file.nextUrl === undefined ? {} : { nextUrl: file.nextUrl }),
        tips: tips.length,
        ...place,
        problems: file.problems,
        problemsTotal: file.problemsTotal,
        tipsInNeed: file.tipsInNeed.size,
        pictures: file.pictures,
        picturesNamed: tips.reduce((sum, tip) => sum + picturesNamed(tip).length, 0),
        contacts: file.head.contacts,
        placed: tips.filter((tip) => tip.match.length > 0 && !tip.isSearchOnly).length,
        audience: [...new Set(tips.flatMap((tip) => tip.audience))],
      }
    : { ...file.stored, ...place };
  return { tips, stored };
}

/** Writes the files of a feed as a new generation and puts it in force; on any error, and once the signal says stop, the old one stays. */
export async function writeGeneration(
  store: TipStore,
  feedId: string,
  files: readonly ReadFile[],
  old: StoredFeed | undefined,
  onProgress: (progress: SyncProgress) => Promise<void>,
  signal: AbortSignal,
): Promise<Omit<StoredFeed, 'generation'>> {
  const staged = await store.stage(feedId);
  try {
    const written: StoredFile[] = [];
    // The same id on a later file replaces the earlier one.
    const all = new Map<string, NumberedTip>();
    for (const file of files) {
      signal.throwIfAborted();
      const { tips, stored } = await writeFile(file, old, store, staged);
      written.push(stored);
      for (const tip of numbered(tips, stored.firstSegment)) all.set(tip[1].id, tip);
      await onProgress({ phase: 'saving', itemsRead: all.size, itemsTotal: 0 });
    }
    const tips = [...all.values()].map(([, tip]) => tip);
    const index = await buildSearchIndex(all.values(), (itemsRead) => {
      signal.throwIfAborted();
      // Not awaited: a missed step of a progress bar is nobody's loss.
      if (itemsRead % 500 === 0) void onProgress({ phase: 'indexing', itemsRead, itemsTotal: tips.length });
    });
    await staged.addDerived(await inSlices(gatherPlaces(tips)), index);
    const [first] = files;
    const firstHead = first?.changed ? first.head : old?.head;
    if (!firstHead) throw new Error('A feed without a first file cannot be stored.');
    const feed = { feedId, head: joinHead(firstHead, written), pages: written, tips: tips.length };
    signal.throwIfAborted();
    await staged.commit(feed);
    return feed;
  } catch (error) {
    await staged.discard().catch(() => undefined);
    throw error;
  }
}
