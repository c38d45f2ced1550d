// What an organisation has set, brought into the settings: whoever reads these needs to know of no policy.
import { NO_POLICY, type Policy } from '../core/policy.ts';
import { type FollowedFeed, OWN_FEED, RULED_CHOICES, SAMPLE_FEED, type Settings } from './settings.ts';

const isListedIn = (feeds: readonly FollowedFeed[]) => (feed: FollowedFeed) =>
  feeds.some(({ feedId }) => feedId === feed.feedId);

type RuledChoices = Partial<Pick<Settings, (typeof RULED_CHOICES)[number]>>;

/** What the person has chosen themselves of the choices that an organisation can set. */
function ownChoicesOf({ managed, ...settings }: Settings): RuledChoices {
  return Object.fromEntries(RULED_CHOICES.map((key) => [key, managed.ownChoices[key] ?? settings[key]]));
}

/** Takes in choices from elsewhere; where the organisation has set one, it becomes the one that is kept aside. */
export function withOwnChoices(settings: Settings, chosen: Partial<Settings>): Settings {
  const isRuled = (key: string) => settings.managed.keys.includes(key) && RULED_CHOICES.some((ruled) => ruled === key);
  const pick = (isWanted: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(chosen).filter(([key]) => isWanted(key)));
  return {
    ...settings,
    ...pick((key) => !isRuled(key)),
    managed: { ...settings.managed, ownChoices: { ...settings.managed.ownChoices, ...pick(isRuled) } },
  };
}

/** Which feeds there are is the organisation's; what a person calls them, and their order, stays the person's. */
function ruledFeeds({ feeds, managed: { heldFeeds } }: Settings, policy: Policy) {
  const followed = (url: string) => feeds.find(({ feedId }) => feedId === url);
  const order = (url: string) => feeds.findIndex((feed) => feed.managed && feed.feedId === url);
  const managed = [...new Set(policy.feeds)]
    .map((url): FollowedFeed => ({ ...followed(url), feedId: url, url, sample: false, managed: true }))
    .sort((one, other) => order(one.url) - order(other.url));
  const isNew = (feed: FollowedFeed) => !isListedIn(managed)(feed);
  const chosen = [...feeds.filter(({ managed: isManaged }) => !isManaged), ...heldFeeds].filter(isNew);
  const own = policy.sample ? chosen : chosen.filter(({ feedId }) => feedId !== SAMPLE_FEED.feedId);
  const isOurs = ({ feedId }: FollowedFeed) => [OWN_FEED.feedId, SAMPLE_FEED.feedId].includes(feedId);
  return {
    managed,
    own: policy.otherFeeds ? own : own.filter(isOurs),
    held: policy.otherFeeds ? [] : own.filter((feed) => !isOurs(feed)),
  };
}

/** What is set, as the settings keep it; absent where nothing is. */
function toManaged(policy: Policy, ownChoices: RuledChoices, heldFeeds: FollowedFeed[]): Settings['managed'] {
  const { mailbox, report, alwaysOn, problems, otherFeeds, side, makeRoom, counting } = policy;
  const ruled = RULED_CHOICES.filter((key) => policy[key] !== undefined);
  const layout = { ...(side && { side }), ...(makeRoom !== undefined && { makesRoom: makeRoom }) };
  return {
    // What the person had chosen of counting stands: a policy must not switch on what they switched off.
    keys: [...ruled, ...Object.keys(layout), ...(counting ? [] : ['counting'])],
    feeds: [],
    mailbox: mailbox ?? '',
    alwaysOn,
    problems,
    report: report ?? '',
    layout,
    otherFeeds,
    heldFeeds,
    ownChoices: Object.fromEntries(ruled.map((key) => [key, ownChoices[key]])),
  };
}

/**
 * Applies a policy to the settings: its feeds come first and stay, its values hold, and what an earlier policy had set
 * is the person's own again.
 */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  const { managed, own, held } = ruledFeeds(settings, policy);
  const choices = ownChoicesOf(settings);
  const { mailApp, roles, language, toolbarClick, tipsIcon } = { ...settings, ...choices, ...definedIn(policy) };
  return {
    ...settings,
    feeds: [...managed, ...own],
    removed: settings.removed.filter((feed) => !isListedIn(managed)(feed) && (policy.sample || !feed.sample)),
    mailApp,
    roles,
    language,
    toolbarClick,
    tipsIcon,
    managed: { ...toManaged(policy, choices, held), feeds: managed.map(({ feedId }) => feedId) },
  };
}

/** The policy as far as the settings tell of it, for as long as the browser has not handed it over. */
export function policyIn({ managed, ...settings }: Settings): Policy {
  const { feeds, mailbox, alwaysOn, problems, report, otherFeeds, layout, keys } = managed;
  const ruled = Object.fromEntries(
    RULED_CHOICES.filter((key) => keys.includes(key)).map((key) => [key, settings[key]]),
  );
  return {
    ...NO_POLICY,
    ...ruled,
    ...(layout.side && { side: layout.side }),
    ...(layout.makesRoom !== undefined && { makeRoom: layout.makesRoom }),
    ...(mailbox && { mailbox }),
    ...(report && { report }),
    feeds,
    alwaysOn,
    problems,
    otherFeeds,
    counting: !keys.includes('counting'),
  };
}

const definedIn = (policy: Policy): RuledChoices =>
  Object.fromEntries(RULED_CHOICES.flatMap((key) => (policy[key] === undefined ? [] : [[key, policy[key]]])));
