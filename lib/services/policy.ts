// What an organisation has set, brought into the settings: whoever reads these needs to know of no policy.
import type { Policy } from '../core/policy.ts';
import { type FollowedFeed, SAMPLE_FEED, type Settings } from './settings.ts';

const isListedIn = (feeds: readonly FollowedFeed[]) => (feed: FollowedFeed) =>
  feeds.some(({ feedId }) => feedId === feed.feedId);

/** Tells whether anything is set at all. */
const isEmptyPolicy = ({ feeds, mailbox, mailApp, roles, alwaysOn, sample, problems }: Policy) =>
  feeds.length + alwaysOn.length + problems.length === 0 && sample && !mailbox && !mailApp && !roles;

/**
 * Applies a policy to the settings: its feeds come first and stay, its values hold, and what an earlier policy had set
 * is the person's own again.
 */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  // Which feeds there are is the organisation's; what a person calls them, and their order, stays the person's.
  const followed = (url: string) => settings.feeds.find(({ feedId }) => feedId === url);
  const order = (url: string) => settings.feeds.findIndex((feed) => feed.managed && feed.feedId === url);
  const managed = [...new Set(policy.feeds)]
    .map((url): FollowedFeed => ({ ...followed(url), feedId: url, url, sample: false, managed: true }))
    .sort((one, other) => order(one.url) - order(other.url));
  const own = settings.feeds.filter((feed) => !feed.managed && !isListedIn(managed)(feed));
  const samples = policy.sample ? own : own.filter(({ feedId }) => feedId !== SAMPLE_FEED.feedId);
  const keys = [...(policy.mailApp ? ['mailApp'] : []), ...(policy.roles ? ['roles'] : [])];
  return {
    ...settings,
    feeds: [...managed, ...samples],
    removed: settings.removed.filter((feed) => !isListedIn(managed)(feed) && (policy.sample || !feed.sample)),
    mailApp: policy.mailApp ?? settings.mailApp,
    roles: policy.roles ?? settings.roles,
    managed: isEmptyPolicy(policy)
      ? { keys: [], feeds: [], mailbox: '', alwaysOn: [], problems: [] }
      : {
          keys,
          feeds: managed.map(({ feedId }) => feedId),
          mailbox: policy.mailbox ?? '',
          alwaysOn: policy.alwaysOn,
          problems: policy.problems,
        },
  };
}
