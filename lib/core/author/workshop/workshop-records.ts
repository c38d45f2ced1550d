// Feeds that one keeps, each with its stored tips and saved pages as one value: as a file with a person's data takes them along.
import { sameJson } from '../../stored/same-json.ts';
import { parseStoredFeeds, type StoredWorkshopFeed, storedTipName, storedTipNumbers } from './stored-list.ts';

/** A stored feed with its tips by their numbers. */
export interface WorkshopRecord {
  id: string;
  feed: Omit<StoredWorkshopFeed, 'id'>;
  entries: Record<string, unknown>;
  /** Its saved pages as they are stored; absent where there are none. */
  pages?: unknown;
}

/** Reads a stored list: `tipOf` gives the stored tip of a name, `pagesOf` the stored pages of a feed. */
export function readWorkshopRecords(
  stored: unknown,
  tipOf: (name: string) => unknown,
  pagesOf: (feedId: string) => unknown,
): WorkshopRecord[] {
  return parseStoredFeeds(stored).map((one) => {
    const { id, ...feed } = one;
    const tips = storedTipNumbers(one).map((number) => [String(number), tipOf(storedTipName(id, number))] as const);
    const entries = Object.fromEntries(tips.filter(([, tip]) => tip !== undefined));
    const pages = pagesOf(id);
    return { id, feed, entries, ...(Array.isArray(pages) && pages.length > 0 && { pages }) };
  });
}

/** The list that stands for these feeds. */
export const listOfRecords = (records: readonly WorkshopRecord[]): StoredWorkshopFeed[] =>
  records.map(({ id, feed }) => ({ id, ...feed }));

const tipsByName = (records: readonly WorkshopRecord[]) =>
  new Map(
    records.flatMap(({ id, entries }) =>
      Object.entries(entries).map(([number, tip]) => [storedTipName(id, Number(number)), tip] as const),
    ),
  );

/** What is to be written, by its name, and the names of what nobody needs any more. */
export interface RecordChanges {
  added: Map<string, unknown>;
  gone: string[];
}

function changesBetween(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): RecordChanges {
  const added = new Map([...after].filter(([name, value]) => !sameJson(before.get(name), value)));
  return { added, gone: [...before.keys()].filter((name) => !after.has(name)) };
}

/** The tips that are to be written for what comes in, by their names. */
export const tipsBetween = (here: readonly WorkshopRecord[], next: readonly WorkshopRecord[]): RecordChanges =>
  changesBetween(tipsByName(here), tipsByName(next));

const pagesById = (records: readonly WorkshopRecord[]) =>
  new Map(records.flatMap(({ id, pages }) => (pages === undefined ? [] : [[id, pages] as const])));

/** The saved pages that are to be written for what comes in, by the ids of their feeds. */
export const recordPagesBetween = (here: readonly WorkshopRecord[], next: readonly WorkshopRecord[]): RecordChanges =>
  changesBetween(pagesById(here), pagesById(next));
