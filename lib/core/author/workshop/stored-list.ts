// The list of the feeds that one keeps, as it is stored: what each says of itself, and its tips by their numbers.
import * as v from 'valibot';
import { readJsonObject } from './tip-entries.ts';

const numbers = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

const head = v.pipe(
  v.string(),
  v.check((text) => readJsonObject(text) !== null),
);

const storedFeedSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  head,
  keys: v.optional(v.array(v.string())),
  tips: numbers,
  saved: v.optional(v.object({ head, tips: numbers })),
});

/** A feed in the list that is stored: its tips go by their numbers. */
export type StoredWorkshopFeed = v.InferOutput<typeof storedFeedSchema>;

/** Reads the stored list; a feed of another shape is left where it is. */
export function parseStoredFeeds(stored: unknown): StoredWorkshopFeed[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const read = v.safeParse(storedFeedSchema, one);
    return read.success ? [read.output] : [];
  });
}

/** The name of a tip among all that are stored. */
export const storedTipName = (feedId: string, number: number): string => `${feedId} ${number}`;

/** The numbers of all tips of a feed in the list, those among them that only the saved file has. */
export const storedTipNumbers = ({ tips, saved }: StoredWorkshopFeed): number[] => [
  ...new Set([...tips, ...(saved?.tips ?? [])]),
];

/** The names of all tips of a feed in the list. */
export const tipNamesOf = (feed: StoredWorkshopFeed): string[] =>
  storedTipNumbers(feed).map((number) => storedTipName(feed.id, number));
