// What becomes of what is here when a file is brought back.
import type { Ask } from '../../core/ask/ask.ts';
import type { WorkshopRecord } from '../../core/author/workshop/workshop-records.ts';
import type { KeptTipDraft } from '../../core/author/writing/kept-tip-draft.ts';
import type { FeedItem } from '../../core/feed/feed-schema.ts';
import type { Opinion } from '../../core/opinion.ts';
import type { BringMode, OwnPart, PartPlan } from '../../core/own-data.ts';
import type { Policy } from '../../core/policy.ts';
import type { LayoutChoices } from '../../core/sidebar/layout.ts';
import { sameJson } from '../../core/stored/same-json.ts';

import { applyPolicy, withOwnChoices } from '../policy.ts';
import { type FollowedFeed, OWN_FEED, type Settings } from '../settings.ts';
import { type Merged, mergeById, mergeOpinions } from './merge-lists.ts';
import type { Backup } from './read-backup.ts';

/** What is a person's own, by the names under which it is stored. */
export interface OwnData {
  settings: Settings;
  asks: Ask[];
  ownTips: FeedItem[];
  tipDrafts: KeptTipDraft[];
  opinions: Opinion[];
  sidebarLayout: LayoutChoices;
  /** Feeds that one keeps, with their tips. */
  workshop: WorkshopRecord[];
}

/** What will be stored, and what is said of it. */
export interface Bringing {
  next: Partial<OwnData>;
  plans: PartPlan[];
}

const planOf = (part: OwnPart, here: number, { added, both, same }: Omit<Merged<unknown>, 'values' | 'renamed'>) => ({
  part,
  here,
  added,
  both,
  same,
});

/** The feeds that a person knows of as such. */
const isShown = ({ feedId }: FollowedFeed) => feedId !== OWN_FEED.feedId;

function planFeeds(settings: Settings, feeds: readonly FollowedFeed[] | undefined, mode: BringMode) {
  if (!feeds) return { after: settings, plans: [] };
  const isHere = ({ feedId }: FollowedFeed) => settings.feeds.some((feed) => feed.feedId === feedId);
  const added = feeds.filter((feed) => !isHere(feed));
  const own = settings.feeds.filter((feed) => !isShown(feed) && !feeds.some(({ feedId }) => feedId === feed.feedId));
  const after = mode === 'add' ? [...settings.feeds, ...added] : [...own, ...feeds];
  const shown = added.filter(isShown).length;
  const same = feeds.filter(isShown).length - shown;
  const removed = settings.removed.filter(({ feedId }) => !after.some((feed) => feed.feedId === feedId));
  const here = settings.feeds.filter(isShown).length;
  return {
    after: { ...settings, feeds: after, removed },
    plans: [planOf('feeds', here, { added: shown, both: 0, same })],
  };
}

function planBroughtSettings(here: Settings, backup: Backup, mode: BringMode, policy: Policy): Bringing {
  const { after, plans } = planFeeds(here, backup.feeds, mode);
  const chosen = mode === 'replace' ? backup.settings : undefined;
  // What this organisation has set holds; what a file says of one is not believed.
  const settings = applyPolicy(chosen ? withOwnChoices(after, chosen) : after, policy);
  if (!backup.feeds && !chosen) return { next: {}, plans };
  const isSame = !chosen || sameJson(withOwnChoices(here, chosen), here);
  const plan = planOf('settings', 1, { added: Number(!isSame), both: 0, same: Number(isSame) });
  return { next: { settings }, plans: chosen ? [...plans, plan] : plans };
}

/** A draft that comes in under another name becomes another tip. */
const renamedDraft = (draft: KeptTipDraft): KeptTipDraft => {
  const { tipDraft, id } = draft;
  return tipDraft.item.id === id ? draft : { ...draft, tipDraft: { ...tipDraft, item: { ...tipDraft.item, id } } };
};

/** Plans what bringing a file back does; nothing that the file does not name is touched. */
export function planBringing(here: OwnData, backup: Backup, mode: BringMode, policy: Policy): Bringing {
  const start = <T>(values: T[]): T[] => (mode === 'add' ? values : []);
  const settings = planBroughtSettings(here.settings, backup, mode, policy);
  const [next, plans] = [settings.next, [] as PartPlan[]];
  const tips = backup.ownTips && mergeById(start(here.ownTips), backup.ownTips);
  if (tips) {
    next.ownTips = tips.values;
    plans.push(planOf('ownTips', here.ownTips.length, tips));
  }
  if (backup.tipDrafts) {
    const merged = mergeById(start(here.tipDrafts), backup.tipDrafts);
    next.tipDrafts = merged.values.map(renamedDraft);
    plans.push(planOf('tipDrafts', here.tipDrafts.length, merged));
  }
  if (backup.asks) {
    // A question goes on pointing to the tip that its answer became.
    const asks = backup.asks.map((ask) => {
      const tipId = ask.tipId === undefined ? undefined : tips?.renamed.get(ask.tipId);
      return tipId === undefined ? ask : { ...ask, tipId };
    });
    const merged = mergeById(start(here.asks), asks);
    next.asks = merged.values.toSorted((a, b) => a.askedAtMs - b.askedAtMs);
    plans.push(planOf('asks', here.asks.length, merged));
  }
  if (backup.opinions) {
    const merged = mergeOpinions(start(here.opinions), backup.opinions);
    next.opinions = merged.values;
    plans.push(planOf('opinions', here.opinions.length, merged));
  }
  plans.push(...settings.plans);
  if (backup.sidebarLayout && mode === 'replace') {
    next.sidebarLayout = { ...here.sidebarLayout, ...backup.sidebarLayout };
    const isSame = sameJson(next.sidebarLayout, here.sidebarLayout);
    plans.push(planOf('sidebarLayout', 1, { added: Number(!isSame), both: 0, same: Number(isSame) }));
  }
  if (backup.workshop) {
    // Beside what is here, also where all is to be replaced: so the tips of a feed that goes are not written over.
    const merged = mergeById(here.workshop, backup.workshop);
    const isIn = ({ id }: WorkshopRecord) =>
      backup.workshop?.some((one) => (merged.renamed.get(one.id) ?? one.id) === id);
    next.workshop = mode === 'add' ? merged.values : merged.values.filter(isIn);
    plans.push(planOf('workshop', here.workshop.length, merged));
  }
  // One's own tips are found where they are followed.
  if (
    next.ownTips?.length &&
    !(next.settings ?? here.settings).feeds.some(({ feedId }) => feedId === OWN_FEED.feedId)
  ) {
    const base = next.settings ?? here.settings;
    next.settings = { ...base, feeds: [OWN_FEED, ...base.feeds] };
  }
  return { next, plans };
}
