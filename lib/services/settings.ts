// What the person, or their organisation, has set. Kept in extension storage.
import * as v from 'valibot';
import { MAIL_APPS } from '../core/ask/mail-address.ts';
import { FEED_COLORS } from '../core/feed/feed-look.ts';
import { OWN_FEED_ID } from '../core/feed/tip.ts';
import { parseSite } from '../core/place/site.ts';
import { LANGUAGE_CHOICES, NOTHING_MANAGED, type Preferences, TOOLBAR_CLICKS } from '../core/preferences.ts';
import { SIDES } from '../core/sidebar/layout.ts';
import { withUnknown } from '../core/stored/with-unknown.ts';

/** Longest name or closing line kept: one line of a mail. */
const MAX_LINE = 200;
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));

const feedSchema = v.object({
  /** Names the feed's rows; the address it was added by. */
  feedId: v.string(),
  url: v.string(),
  sample: v.fallback(v.boolean(), false),
  /** Set by the organisation: it cannot be removed. */
  managed: v.optional(v.fallback(v.boolean(), false)),
  /** The name and the colour that the person has given it. */
  name: v.optional(v.fallback(line, '')),
  color: v.optional(v.fallback(v.optional(v.picklist(FEED_COLORS)), undefined)),
  /** Where it stood when it was removed. */
  place: v.optional(v.fallback(v.number(), 0)),
});
const feedList = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((feeds) =>
      feeds.flatMap((feed) => {
        const result = v.safeParse(feedSchema, feed);
        return result.success ? [withUnknown(feed, result.output)] : [];
      }),
    ),
  ),
  [],
);

const siteList = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((sites) => [...new Set(sites.flatMap((site) => parseSite(site)?.pattern ?? []))]),
  ),
  [],
);

/** What a person can choose, each by itself. */
const choices = {
  toolbarClick: v.picklist(TOOLBAR_CLICKS),
  badge: v.boolean(),
  tipsIcon: v.boolean(),
  mailApp: v.picklist(MAIL_APPS),
  language: v.picklist(LANGUAGE_CHOICES),
  name: line,
  closing: line,
  roles: v.array(line),
  quietSites: v.array(line),
  quietUntilMs: v.number(),
  counting: v.boolean(),
} as const;
type ChoiceKey = keyof typeof choices;
const CHOICE_KEYS = Object.keys(choices) as ChoiceKey[];

/** What holds until a person chooses. */
const DEFAULT_CHOICES: { [Key in ChoiceKey]: v.InferOutput<(typeof choices)[Key]> } = {
  toolbarClick: 'popup',
  badge: false,
  tipsIcon: true,
  mailApp: 'default',
  language: 'auto',
  name: '',
  closing: '',
  roles: [],
  quietSites: [],
  quietUntilMs: 0,
  counting: true,
};

/** What an organisation can set of the choices: while it does, the person's own are kept aside. */
export const RULED_CHOICES = ['mailApp', 'roles', 'language', 'toolbarClick', 'tipsIcon'] as const;
const ownChoicesSchema = v.partial(v.pick(v.object(choices), RULED_CHOICES));

const managedSchema = v.object({
  keys: v.array(v.string()),
  feeds: v.array(v.string()),
  mailbox: v.string(),
  alwaysOn: siteList,
  problems: v.array(v.object({ key: v.string(), value: v.optional(v.string(), ''), expected: v.string() })),
  report: v.optional(v.fallback(v.string(), ''), ''),
  /** How the sidebar is to stand. */
  layout: v.optional(
    v.fallback(v.object({ side: v.optional(v.picklist(SIDES)), makesRoom: v.optional(v.boolean()) }), {}),
    {},
  ),
  otherFeeds: v.optional(v.fallback(v.boolean(), true), true),
  /** Feeds of the person's own choice that are not followed for as long as they may not be. */
  heldFeeds: v.optional(feedList, []),
  /** What the person had chosen before: it holds again when the organisation sets it no longer. */
  ownChoices: v.optional(v.fallback(ownChoicesSchema, {}), {}),
});

const settingsSchema = v.object({
  feeds: feedList,
  /** Feeds that were removed and can be brought back. */
  removed: feedList,
  toolbarClick: v.fallback(choices.toolbarClick, DEFAULT_CHOICES.toolbarClick),
  badge: v.fallback(choices.badge, DEFAULT_CHOICES.badge),
  tipsIcon: v.fallback(choices.tipsIcon, DEFAULT_CHOICES.tipsIcon),
  mailApp: v.fallback(choices.mailApp, DEFAULT_CHOICES.mailApp),
  language: v.fallback(choices.language, DEFAULT_CHOICES.language),
  name: v.fallback(choices.name, DEFAULT_CHOICES.name),
  closing: v.fallback(choices.closing, DEFAULT_CHOICES.closing),
  roles: v.fallback(choices.roles, DEFAULT_CHOICES.roles),
  quietSites: v.fallback(choices.quietSites, DEFAULT_CHOICES.quietSites),
  quietUntilMs: v.fallback(choices.quietUntilMs, DEFAULT_CHOICES.quietUntilMs),
  counting: v.fallback(choices.counting, DEFAULT_CHOICES.counting),
  /** Sites where help is always on, as permission patterns. */
  alwaysOn: siteList,
  /** Sites that the package was built for; absent until a worker of such a package has said so. */
  packageSites: v.fallback(v.optional(v.array(v.string())), undefined),
  /** Those of them where the person has turned help off. */
  offSites: v.optional(siteList),
  managed: v.fallback(managedSchema, { ...NOTHING_MANAGED, ownChoices: {} }),
});

/** A feed the person follows. */
export type FollowedFeed = v.InferOutput<typeof feedSchema>;
/** Everything that can be set. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The sample that comes with the extension. */
export const SAMPLE_FEED: FollowedFeed = { feedId: 'sample', url: 'sample:tips', sample: true };

/** The person's own tips as a feed that is followed. */
export const OWN_FEED: FollowedFeed = { feedId: OWN_FEED_ID, url: 'own:tips', sample: false };

/** What holds until something is set: the sample is followed, and nothing happens by itself. */
export const DEFAULT_SETTINGS: Settings = {
  feeds: [SAMPLE_FEED],
  removed: [],
  ...DEFAULT_CHOICES,
  alwaysOn: [],
  managed: { ...NOTHING_MANAGED, ownChoices: {} },
};

/** Reads settings of any age: parts that do not parse fall back to the default. */
export function parseSettings(input: unknown): Settings {
  if (typeof input !== 'object' || input === null) return DEFAULT_SETTINGS;
  const result = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...input });
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** Reads what a person chose from a file: each choice that is valid, the names of those that are not, and of other keys. */
export function readChoices(given: Record<string, unknown>): {
  choices: Partial<Settings>;
  bad: string[];
  unknown: string[];
} {
  const named = CHOICE_KEYS.filter((key) => given[key] !== undefined);
  const valid = named.filter((key) => v.is(choices[key], given[key]));
  return {
    choices: Object.fromEntries(valid.map((key) => [key, given[key]])),
    bad: named.filter((key) => !valid.includes(key)),
    unknown: Object.keys(given).filter((key) => !Object.hasOwn(choices, key)),
  };
}

/** Applies what a person changed; what is not one of the choices, or set by the organisation, changes nothing. */
export function changePreferences(settings: Settings, change: Partial<Preferences>): Settings {
  const { keys: locked } = settings.managed;
  const valid = CHOICE_KEYS.filter((key) => v.is(choices[key], change[key]) && !locked.includes(key));
  return { ...settings, ...Object.fromEntries(valid.map((key) => [key, change[key]])) };
}

/** What pages of the extension show of the settings. */
export function toPreferences({ feeds, removed: _, ...preferences }: Settings): Preferences {
  return { ...preferences, feedLooks: feeds.map(({ feedId, name, color }) => ({ feedId, name, color })) };
}
