// The number on the toolbar button: tips written for the page, on sites where help is always on, if the person wants it.
import { toSite } from '../core/place/site.ts';
import { isAlwaysOn, isQuiet } from '../core/preferences.ts';
import type { SettingsStore } from './ports/settings-store.ts';

/** A tab and the address of its page, as far as the browser tells it. */
export interface TabPage {
  tabId: number;
  url?: string | undefined;
}

/** What the badge needs of the world. */
export interface BadgePorts {
  settings: Pick<SettingsStore, 'load'>;
  count: (address: string) => Promise<number>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Shows a number on a tab's toolbar button; with 0 there is nothing to see. */
  show: (tabId: number, count: number) => Promise<void>;
}

/** Creates the use case that brings the badge of a tab up to date. */
export function createBadge({ settings, count, show, now }: BadgePorts): (tab: TabPage) => Promise<void> {
  const turns = new Map<number, symbol>();

  async function countFor(url: string | undefined): Promise<number> {
    const site = toSite(url);
    if (!url || !site) return 0;
    const set = await settings.load();
    if (!set.badge || !isAlwaysOn(set, site.pattern) || isQuiet(set, site.host, now())) return 0;
    // A number that cannot be had is nothing to bother anybody with.
    return count(url).catch(() => 0);
  }

  return async ({ tabId, url }) => {
    const turn = Symbol();
    turns.set(tabId, turn);
    const number = await countFor(url);
    // The tab may have gone to another page meanwhile, and a slower, older answer must not replace a newer one.
    if (turns.get(tabId) !== turn) return;
    turns.delete(tabId);
    await show(tabId, number);
  };
}
