// What the person (or, later, their organisation) has set. Kept in extension storage.
import * as v from 'valibot';

const feedSchema = v.object({
  /** Names the feed's rows; the address it was added by. */
  feedId: v.string(),
  url: v.string(),
  sample: v.fallback(v.boolean(), false),
});
const feedList = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((feeds) =>
      feeds.flatMap((feed) => {
        const result = v.safeParse(feedSchema, feed);
        return result.success ? [result.output] : [];
      }),
    ),
  ),
  [],
);

const settingsSchema = v.object({
  feeds: feedList,
  /** Feeds that were removed and can be brought back. */
  removed: feedList,
});

/** A feed the person follows. */
export type FollowedFeed = v.InferOutput<typeof feedSchema>;
/** Everything that can be set. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The sample that comes with the extension. */
export const SAMPLE_FEED: FollowedFeed = { feedId: 'sample', url: 'sample:tips', sample: true };

/** What holds until something is set: the sample is followed. */
export const DEFAULT_SETTINGS: Settings = { feeds: [SAMPLE_FEED], removed: [] };

/** Reads settings of any age: parts that do not parse fall back to the default. */
export function parseSettings(input: unknown): Settings {
  if (typeof input !== 'object' || input === null) return DEFAULT_SETTINGS;
  const result = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...input });
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** The port behind which settings are kept. */
export interface SettingsStore {
  load(): Promise<Settings>;
  /** Applies a change to what is stored now; changes come one after the other. */
  update(change: (settings: Settings) => Settings): Promise<Settings>;
}
