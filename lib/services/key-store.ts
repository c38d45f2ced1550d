// The keys of private feeds: apart from the settings, so that no copy of these holds one, and where no script in a page
// can read them.
import type { FeedKey } from '../core/feed/feed-key.ts';
import type { KeyShelf, KeyShelves, KeyStore, Keys } from './ports/key-store.ts';

const areKeptIn = (keys: Keys, all: Keys) =>
  Object.entries(keys).every(([feedId, { header, value }]) => {
    const kept = all[feedId];
    return kept?.header === header && kept.value === value;
  });

/** Moves keys: written first, read back, and only then deleted. What stands in the new place already is the newer. */
async function move(from: KeyShelf, to: KeyShelf): Promise<void> {
  const found = await from.read();
  const kept = await to.read();
  if (Object.keys(found).length === 0) return;
  const all = { ...found, ...kept };
  await to.write(all);
  if (!areKeptIn(all, await to.read())) throw new Error('The keys were not kept.');
  await from.write({});
}

/** Deletes the key of a feed wherever it stands, and keeps another one in its place. */
async function replace({ home, memory, before }: KeyShelves, feedId: string, key: FeedKey | null): Promise<void> {
  let isKept = key === null;
  for (const shelf of [home, memory, before]) {
    const keys = await shelf.read().catch(() => null);
    if (keys === null) continue;
    const { [feedId]: old, ...others } = keys;
    // Never where scripts in pages could read it: the place of before only loses keys.
    if (key !== null && !isKept && shelf !== before) {
      isKept = await shelf.write({ ...others, [feedId]: key }).then(
        () => true,
        () => false,
      );
    } else if (old) await shelf.write(others);
  }
  if (!isKept) throw new Error('The key could not be kept.');
}

/**
 * Creates the store of keys, and moves those that stand elsewhere to where they belong. `tell` is told which feeds have
 * one whenever that may have changed.
 */
export function createKeyStore(shelves: Promise<KeyShelves>, tell: (feedIds: string[]) => Promise<void>): KeyStore {
  const all = async ({ home, memory, before }: KeyShelves): Promise<Keys> => {
    // What cannot be read has no keys: their feeds ask for them again.
    const found = await Promise.all([before, memory, home].map((shelf) => shelf.read().catch(() => ({}))));
    return Object.assign({}, ...found);
  };
  const tellAll = async (here: KeyShelves) => tell(Object.keys(await all(here))).catch(() => undefined);
  const start = async (here: KeyShelves) => {
    for (const from of [here.before, here.memory]) await move(from, here.home).catch(() => undefined);
    await tellAll(here);
  };
  let last: Promise<unknown> = shelves.then(start);
  const inTurn = <T>(task: (here: KeyShelves) => Promise<T>): Promise<T> => {
    const next = last.then(async () => task(await shelves));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    load: (feedId) => inTurn(async (here) => (await all(here))[feedId] ?? null),
    put: (feedId, key) => inTurn((here) => replace(here, feedId, key).finally(() => tellAll(here))),
    feedIds: () => inTurn(async (here) => Object.keys(await all(here))),
    clear: () =>
      inTurn(async (here) => {
        for (const shelf of [here.home, here.memory, here.before]) await shelf.write({}).catch(() => undefined);
        await tellAll(here);
      }),
  };
}
