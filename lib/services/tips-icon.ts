// The icon of the toolbar button on pages that tips are written for. The browser compares the addresses itself and shows
// it: whoever goes from page to page starts no worker, and no address is told to the extension.
import { isForRoles } from '../core/feed/audience.ts';
import type { Tip } from '../core/feed/tip.ts';
import { type AddressFilter, toAddressFilters } from '../core/place/address-filter.ts';
import { digestOf } from '../core/text/digest.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import { type StoredFeed, type StoredFile, type TipStore, versionOf } from './ports/tip-store.ts';
import type { Settings } from './settings.ts';

/** Rules that the browser keeps, also while nothing of the extension runs. */
export interface IconRules {
  /** The ids of all rules there are. */
  list(): Promise<string[]>;
  /** Has the browser show the icon that tells of tips on pages that one of the filters fits. */
  add(id: string, filters: AddressFilter[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** What the icon needs of the world. */
export interface TipsIconPorts {
  settings: Pick<SettingsStore, 'load'>;
  store: Pick<TipStore, 'readFeeds' | 'readTipsOfFile'>;
  rules: IconRules;
  /** Milliseconds since 1970. */
  now: () => number;
}

type Wishes = Pick<Settings, 'roles' | 'quietSites'>;

/** A build that makes other filters of the same tips counts up: the rules of an earlier one are then made anew. */
const FORMAT = 1;

/** So many segments are read at once, for the worker to answer in between. */
const SEGMENTS = 16;

/** A rule says in its id what it was made of: whether it still holds is known without reading any tip. */
const idOf = (feed: StoredFeed, { roles, quietSites }: Wishes) =>
  `tips ${FORMAT} ${digestOf(JSON.stringify([versionOf(feed), roles, quietSites]))}`;

/** The patterns of what a feed's tips suggest on pages to somebody with these roles. */
async function patternsOf({ store }: TipsIconPorts, feed: StoredFeed, roles: readonly string[]): Promise<Set<string>> {
  const patterns = new Set<string>();
  const isForThem = isForRoles(roles);
  const note = (tip: Tip) => {
    if (!tip.isSearchOnly && isForThem(tip)) for (const pattern of tip.match) patterns.add(pattern);
  };
  const parts = ({ firstSegment, segments, ...file }: StoredFile): StoredFile[] =>
    Array.from({ length: Math.ceil(segments / SEGMENTS) }, (_, at) => ({
      ...file,
      firstSegment: firstSegment + at * SEGMENTS,
      segments: Math.min(SEGMENTS, segments - at * SEGMENTS),
    }));
  for (const part of feed.pages.filter(({ placed }) => placed !== 0).flatMap(parts)) {
    (await store.readTipsOfFile(feed, part)).forEach(note);
  }
  return patterns;
}

/**
 * Tells whether a filter may fit a page of these hosts. It is left out then, and with it other hosts that it fits: a rule
 * that brought the plain icon back would leave a tab of Chromium (156) without the other one for good, once it goes.
 */
const mayFit = ({ hostEquals, hostSuffix = '' }: AddressFilter, hosts: readonly string[]) =>
  hosts.some((host) => (hostEquals === undefined ? `.${host}`.endsWith(hostSuffix) : host === hostEquals));

/** The rules that shall be there, by their ids: what makes the filters of each. */
async function wantedRules(ports: TipsIconPorts): Promise<Map<string, () => Promise<AddressFilter[]>>> {
  const set = await ports.settings.load();
  if (!set.tipsIcon || ports.now() < set.quietUntilMs) return new Map();
  const followed = new Set(set.feeds.map(({ feedId }) => feedId));
  const feeds = (await ports.store.readFeeds()).filter(({ feedId }) => followed.has(feedId));
  const make = async (feed: StoredFeed) => {
    const filters = toAddressFilters(await patternsOf(ports, feed, set.roles));
    return filters.filter((filter) => !mayFit(filter, set.quietSites));
  };
  return new Map(feeds.map((feed) => [idOf(feed, set), () => make(feed)]));
}

/** Creates the use case that brings the rules in line with the tips and with what is set; calls come one after another. */
export function createTipsIcon(ports: TipsIconPorts): () => Promise<void> {
  const { rules } = ports;
  let last: Promise<void> = Promise.resolve();
  async function bringInLine(): Promise<void> {
    const [wanted, there] = [await wantedRules(ports), new Set(await rules.list())];
    for (const [id, make] of wanted) {
      if (there.has(id)) continue;
      const filters = await make();
      if (filters.length > 0) await rules.add(id, filters);
    }
    const over = [...there].filter((id) => !wanted.has(id));
    if (over.length > 0) await rules.remove(over);
  }
  return () => {
    last = last.then(bringInLine, bringInLine);
    return last;
  };
}
