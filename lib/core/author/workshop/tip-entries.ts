// A stored tip of a feed that one keeps: what it is, and what it was when the feed was last a file. Both are stored as
// JSON, because extension storage keeps no order of keys.
import { isObject } from '../../feed/problem-of.ts';

type Item = Record<string, unknown>;

/** A tip by what it is and what it was: `saved` only where that is another; without `item` it was taken out. */
export interface TipEntry {
  item?: Item;
  saved?: Item;
}

/** Reads an object that is stored as JSON; `null` for anything else. */
export function readJsonObject(text: unknown): Item | null {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Reads a stored tip; objects of `known` that say the very same are used again. */
export function parseEntry(stored: unknown, known: TipEntry = {}): TipEntry | null {
  if (!isObject(stored)) return null;
  const read = (text: unknown) =>
    [known.item, known.saved].find((one) => one && JSON.stringify(one) === text) ?? readJsonObject(text);
  const [item, saved] = [read(stored.item), read(stored.saved)];
  return item || saved ? { ...(item && { item }), ...(saved && { saved }) } : null;
}

/** A tip as it is stored. */
export const toStoredEntry = ({ item, saved }: TipEntry) => ({
  ...(item && { item: JSON.stringify(item) }),
  ...(saved && { saved: JSON.stringify(saved) }),
});

/** Tells whether a tip is stored just so; what a newer version has stored beside says nothing. */
export function isStoredAs(stored: unknown, entry: TipEntry | undefined): boolean {
  if (!entry) return stored === undefined || stored === null;
  const { item, saved } = toStoredEntry(entry);
  return isObject(stored) && stored.item === item && stored.saved === saved;
}
