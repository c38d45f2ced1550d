// The icon of the toolbar button on pages that tips are written for. The browser compares the addresses itself and shows
// it: whoever goes from page to page starts no worker, and no address is told to the extension.
import { isForRoles } from '../core/feed/audience.ts';
import type { Tip } from '../core/feed/tip.ts';
import { type AddressFilter, toAddressFilters } from '../core/place/address-filter.ts';
import { digestOf } from '../core/text/digest.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import { type StoredFeed, type StoredFile, type TipStore, versionOf } from './ports/tip-store.ts';

/** The icon that says that there are tips, or the plain one in place of it. */
export type PageIcon = 'tips' | 'plain';

/** Rules that the browser keeps, also while nothing of the extension runs. */
export interface IconRules {
  /** The ids of all rules there are. */
  list(): Promise<string[]>;
  /** Has the browser show an icon on pages that one of the filters fits. */
  add(id: string, icon: PageIcon, filters: AddressFilter[]): Promise<void>;
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

/** A build that makes other filters of the same tips counts up: the rules of an earlier one are then made anew. */
const FORMAT = 1;

/** So many segments are read at once, for the worker to answer in between. */
const SEGMENTS = 16;

/** A rule says in its id what it was made of: whether it still holds is known without reading any tip. */
const tipsRule = (feed: StoredFeed, roles: readonly string[]) =>
  `tips ${FORMAT} ${digestOf([versionOf(feed), ...roles].join('\n'))}`;

const quietRule = (hosts: readonly string[]) => `quiet ${FORMAT} ${digestOf(hosts.join('\n'))}`;

const quietFilters = (hosts: readonly string[]): AddressFilter[] =>
  hosts.map((hostEquals) => ({ hostEquals, schemes: ['http', 'https'] }));

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

/** What a rule says, made when it is not there yet. */
type MakeRule = () => Promise<{ icon: PageIcon; filters: AddressFilter[] }>;

/** The rules that shall be there, by their ids. */
async function wantedRules(ports: TipsIconPorts): Promise<Map<string, MakeRule>> {
  const { tipsIcon, feeds, roles, quietSites, quietUntilMs } = await ports.settings.load();
  const wanted = new Map<string, MakeRule>();
  if (!tipsIcon || ports.now() < quietUntilMs) return wanted;
  const followed = new Set(feeds.map(({ feedId }) => feedId));
  for (const feed of await ports.store.readFeeds()) {
    if (!followed.has(feed.feedId)) continue;
    const make = async () => toAddressFilters(await patternsOf(ports, feed, roles));
    wanted.set(tipsRule(feed, roles), async () => ({ icon: 'tips', filters: await make() }));
  }
  if (quietSites.length > 0)
    wanted.set(quietRule(quietSites), async () => ({ icon: 'plain', filters: quietFilters(quietSites) }));
  return wanted;
}

/** Creates the use case that brings the rules in line with the tips and with what is set; calls come one after another. */
export function createTipsIcon(ports: TipsIconPorts): () => Promise<void> {
  const { rules } = ports;
  let last: Promise<void> = Promise.resolve();
  async function bringInLine(): Promise<void> {
    const [wanted, there] = [await wantedRules(ports), new Set(await rules.list())];
    for (const [id, make] of wanted) {
      if (there.has(id)) continue;
      const { icon, filters } = await make();
      if (filters.length > 0) await rules.add(id, icon, filters);
    }
    const over = [...there].filter((id) => !wanted.has(id));
    if (over.length > 0) await rules.remove(over);
  }
  return () => {
    last = last.then(bringInLine, bringInLine);
    return last;
  };
}
