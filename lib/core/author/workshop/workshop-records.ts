// Feeds that one keeps, each with its stored tips as one value: as a file with a person's data takes them along.
import { sameJson } from '../../stored/same-json.ts';
import { parseStoredFeeds, type StoredWorkshopFeed, storedTipName, storedTipNumbers } from './stored-workshop.ts';

/** A stored feed with its tips by their numbers. */
export interface WorkshopRecord {
  id: string;
  feed: Omit<StoredWorkshopFeed, 'id'>;
  entries: Record<string, unknown>;
}

/** Reads a stored list with its tips; `tipOf` gives the stored tip of a name. */
export function readWorkshopRecords(stored: unknown, tipOf: (name: string) => unknown): WorkshopRecord[] {
  return parseStoredFeeds(stored).map((one) => {
    const { id, ...feed } = one;
    const tips = storedTipNumbers(one).map((number) => [String(number), tipOf(storedTipName(id, number))] as const);
    return { id, feed, entries: Object.fromEntries(tips.filter(([, tip]) => tip !== undefined)) };
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

/** The tips that are to be written for what comes in, and the names of those that nobody needs any more. */
export function tipsBetween(
  here: readonly WorkshopRecord[],
  next: readonly WorkshopRecord[],
): { added: Map<string, unknown>; gone: string[] } {
  const [before, after] = [tipsByName(here), tipsByName(next)];
  const added = new Map([...after].filter(([name, tip]) => !sameJson(before.get(name), tip)));
  return { added, gone: [...before.keys()].filter((name) => !after.has(name)) };
}
