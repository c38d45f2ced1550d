// What changes while a page of the extension is open: the feeds, what is set, the network, the minute.
import type { Ask } from '../core/ask/ask.ts';
import { dressFeeds, type ShownFeed } from '../core/feed/feed-look.ts';
import type { FeedItem } from '../core/feed/feed-schema.ts';
import type { FeedStatus } from '../core/feed/feed-status.ts';
import type { Opinion } from '../core/opinion.ts';
import { languageOf, type Preferences } from '../core/preferences.ts';
import type { LayoutChoices } from '../core/sidebar/layout.ts';
import type { StorageTrouble } from '../core/storage-trouble.ts';
import type { Language } from '../core/text/languages.ts';
import { browser } from './browser.ts';
import { watchPolicyPending } from './policy-arrival.ts';
import { watchKeyedFeeds } from './stored/keyed-feeds.ts';
import { watchNow } from './stored/local-record.ts';
import { createAskStore, createLayoutStore, createOpinionStore, createOwnTipStore } from './stored/own-stores.ts';
import { watchPreferences } from './stored/settings-store.ts';
import { watchFeedStatus } from './stored/status-store.ts';
import { watchTrouble } from './stored/storage-trouble.ts';

/** What the extension's pages draw from, besides what they ask. */
export interface LiveState {
  /** In the person's order; `null` until the storage has answered. */
  feeds: ShownFeed[] | null;
  /** `null` until the storage has answered. */
  preferences: Preferences | null;
  /** The questions that were asked; `null` until the storage has answered. */
  asks: Ask[] | null;
  /** The person's own tips; `null` until the storage has answered. */
  ownTips: FeedItem[] | null;
  /** What the person has said of tips; `null` until the storage has answered. */
  opinions: Opinion[] | null;
  /** How the sidebar stands; `null` until the storage has answered. */
  layout: LayoutChoices | null;
  /** What is the matter with what is kept on this device. */
  trouble: StorageTrouble | null;
  /** Whether it is still to come what the organisation has set. */
  isPolicyPending: boolean;
  online: boolean;
  /** True once the extension was updated or removed while this page stayed open. */
  isOrphaned: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** How often relative times (“5 minutes ago”) are drawn anew. */
const TICK_MS = 30_000;
/** How often it is looked whether the extension is still there: an update is noticed within a second. */
const PULSE_MS = 500;

/** The browser takes the API away from pages of an extension that was updated under them. */
export const isPageOrphaned = () => {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
};

/** What is known before anything was asked. */
export function initialState(): LiveState {
  return {
    feeds: null,
    preferences: null,
    asks: null,
    ownTips: null,
    opinions: null,
    layout: null,
    trouble: null,
    isPolicyPending: false,
    online: navigator.onLine,
    isOrphaned: false,
    now: Date.now(),
  };
}

/** Calls back with the state at every change, until the signal says stop. */
export function watchLiveState(onChange: (state: LiveState) => void, signal: AbortSignal): void {
  let state = initialState();
  let [statuses, keyed]: [FeedStatus[] | null, string[]] = [null, []];
  const change = (part: Partial<LiveState>) => {
    state = { ...state, now: Date.now(), ...part };
    onChange(state);
  };
  const changeFeeds = (preferences = state.preferences) =>
    change({ preferences, feeds: statuses && dressFeeds(statuses, preferences?.feedLooks ?? [], keyed) });
  watchFeedStatus((feeds) => {
    statuses = feeds;
    changeFeeds();
  }, signal);
  watchKeyedFeeds((feedIds) => {
    keyed = feedIds;
    changeFeeds();
  }, signal);
  watchPreferences(changeFeeds, signal);
  watchNow(createAskStore(), (asks) => change({ asks }), signal);
  watchNow(createOwnTipStore(), (ownTips) => change({ ownTips }), signal);
  watchNow(createOpinionStore(), (opinions) => change({ opinions }), signal);
  watchNow(createLayoutStore(), (layout) => change({ layout }), signal);
  watchPolicyPending((isPolicyPending) => change({ isPolicyPending }), signal);
  watchTrouble((trouble) => change({ trouble }), signal);
  addEventListener('online', () => change({ online: true }), { signal });
  addEventListener('offline', () => change({ online: false }), { signal });
  const tick = setInterval(() => change({}), TICK_MS);
  const pulse = setInterval(() => {
    if (!isPageOrphaned()) return;
    clearInterval(pulse);
    change({ isOrphaned: true });
  }, PULSE_MS);
  signal.addEventListener('abort', () => {
    clearInterval(tick);
    clearInterval(pulse);
  });
}

/** The language that the state asks for; `null` while what is set is not known. */
export const languageIn = ({ preferences }: LiveState): Language | null =>
  preferences && languageOf(preferences, navigator.languages);
