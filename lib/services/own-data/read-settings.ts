// The settings in a file: what a person chose, and the feeds they follow, whose addresses are checked as typed ones are.
import { parseFeedAddress } from '../../core/feed/feed-address.ts';
import { foundIn, isObject } from '../../core/feed/problem-of.ts';
import type { Refusal } from '../../core/own-data.ts';
import { err } from '../../core/result.ts';

import { type FollowedFeed, OWN_FEED, parseSettings, readChoices, SAMPLE_FEED, type Settings } from '../settings.ts';

/** Keys of the settings that no file decides on: what an organisation has set or built in, and what was removed a moment ago. */
const NOT_CHOSEN = ['feeds', 'removed', 'alwaysOn', 'packageSites', 'offSites', 'managed'];

/** Checks an address as a typed one; a file names each in full, so that `javascript:1` is no host with a port. */
function checkAddress(url: string): ReturnType<typeof parseFeedAddress> {
  const isFull = /^\s*https?:\/\//i.test(url);
  return isFull ? parseFeedAddress(url) : err({ kind: 'bad-url', params: { url } });
}

/** A feed of a file. Only its address counts, with the name and colour that it was given: ids and marks are ours to set. */
function readFollowedFeed(given: unknown, position: number): { feed?: FollowedFeed; refused?: Refusal } {
  const url = isObject(given) ? given.url : undefined;
  const where = { part: 'feeds' as const, position };
  if (typeof url !== 'string')
    return { refused: { kind: 'item', ...where, key: isObject(given) ? 'url' : foundIn(given) } };
  const ours = [SAMPLE_FEED, OWN_FEED].find((feed) => feed.url === url);
  const address = checkAddress(url);
  if (!ours && !address.ok)
    return { refused: { kind: 'address', ...where, key: foundIn(url), failure: address.error } };
  const feedId = address.ok ? address.value : url;
  const feed = ours ?? { feedId, url: feedId, sample: false };
  const [look] = parseSettings({ feeds: [{ ...(isObject(given) ? given : {}), feedId, url }] }).feeds;
  return { feed: { ...feed, ...(look?.name && { name: look.name }), ...(look?.color && { color: look.color }) } };
}

function readFeeds(given: unknown): { feeds?: FollowedFeed[]; refused: Refusal[] } {
  if (given === undefined) return { refused: [] };
  if (!Array.isArray(given)) return { refused: [{ kind: 'part', part: 'feeds', key: foundIn(given) }] };
  const read = given.map((feed, at) => readFollowedFeed(feed, at + 1));
  const feeds = new Map(read.flatMap(({ feed }) => (feed ? [[feed.feedId, feed]] : [])));
  const refused = read.flatMap((one) => one.refused ?? []);
  return given.length > 0 && feeds.size === 0 ? { refused } : { feeds: [...feeds.values()], refused };
}

/** The settings of a file as the person had made them, where an organisation had set some of them. */
function withoutRuled(given: Record<string, unknown>): Record<string, unknown> {
  const { ownChoices, heldFeeds } = isObject(given.managed) ? given.managed : {};
  return {
    ...given,
    ...(isObject(ownChoices) && ownChoices),
    ...(Array.isArray(given.feeds) && Array.isArray(heldFeeds) && { feeds: [...given.feeds, ...heldFeeds] }),
  };
}

/** Reads the settings of a file: the choices that are valid, the feeds whose addresses can be used. */
export function readSettings(given: unknown): {
  feeds?: FollowedFeed[];
  settings?: Partial<Settings>;
  refused: Refusal[];
} {
  if (given === undefined) return { refused: [] };
  if (!isObject(given)) return { refused: [{ kind: 'part', part: 'settings', key: foundIn(given) }] };
  const own = withoutRuled(given);
  const { choices, bad, unknown } = readChoices(own);
  const { feeds, refused } = readFeeds(own.feeds);
  const sites = parseSettings({ alwaysOn: given.alwaysOn }).alwaysOn.length;
  return {
    ...(feeds && { feeds }),
    ...(Object.keys(choices).length > 0 && { settings: choices }),
    refused: [
      ...bad.map((key): Refusal => ({ kind: 'kept', part: 'settings', key })),
      ...unknown
        .filter((key) => !NOT_CHOSEN.includes(key))
        .map((key): Refusal => ({ kind: 'unknown', key: foundIn(key) })),
      ...refused,
      ...(sites > 0 ? [{ kind: 'sites' as const }] : []),
    ],
  };
}
