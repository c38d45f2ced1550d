// Sites where help is always on. The browser's permission is the truth, the settings say what it was asked for.
import type { Call } from '../core/calls.ts';
import { parseSite, toSite } from '../core/place/site.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { SitePermissions, WishStore } from './ports/site-permissions.ts';
import type { Settings } from './settings.ts';

/** Turns help always on, and off. */
export interface AlwaysOnService {
  /**
   * Turns help always on for a site where the browser lets it be read; where it does not yet, that is remembered until
   * the permission comes. `keptForFeed`: it is off, and the permission stays because a feed on the same host needs it.
   */
  turn(site: string, on: boolean, call?: Pick<Call, 'first'>): Promise<{ on: boolean; keptForFeed: boolean }>;
  /** Lets the settings follow the browser's permissions, which change in the browser's own pages, too. */
  follow(): Promise<void>;
}

/** A question of the browser that is older has been forgotten, and what is granted later is for something else. */
const WISH_MS = 5 * 60_000;

const withSite = (settings: Settings, site: string): Settings => ({
  ...settings,
  alwaysOn: [...settings.alwaysOn.filter((known) => known !== site), site],
});

const withoutSites = (settings: Settings, sites: readonly string[]): Settings => ({
  ...settings,
  alwaysOn: settings.alwaysOn.filter((known) => !sites.includes(known)),
});

/** Removed feeds count as well: they can be brought back as they were. */
const isNeeded = (site: string, { feeds, removed }: Settings) =>
  [...feeds, ...removed].some(({ url }) => toSite(url)?.pattern === site);

/** Creates the service behind sites where help is always on. */
export function createAlwaysOn(ports: {
  settings: SettingsStore;
  permissions: SitePermissions;
  wish: WishStore;
  now: () => number;
}): AlwaysOnService {
  const { settings, permissions, wish, now } = ports;

  async function turnOff(site: string, { first }: Pick<Call, 'first'>) {
    await wish.update(() => null);
    const wasOn = await first(async () => (await settings.load()).alwaysOn.includes(site));
    if (!wasOn) return { on: false, keptForFeed: false };
    const after = await settings.update((old) => withoutSites(old, [site]));
    const keptForFeed = isNeeded(site, after);
    if (!keptForFeed) await permissions.remove(site);
    return { on: false, keptForFeed };
  }

  return {
    turn: async (pattern, on, call = { first: (read) => read() }) => {
      const site = parseSite(pattern)?.pattern;
      if (!site) return { on: false, keptForFeed: false };
      if (!on) return turnOff(site, call);
      const isAllowed = await permissions.has(site);
      await wish.update(() => (isAllowed ? null : { site, atMs: now() }));
      if (isAllowed) await settings.update((old) => withSite(old, site));
      return { on: isAllowed, keptForFeed: false };
    },
    follow: async () => {
      const [{ alwaysOn }, wished] = await Promise.all([settings.load(), wish.load()]);
      const lost: string[] = [];
      for (const site of alwaysOn) if (!(await permissions.has(site))) lost.push(site);
      if (lost.length > 0) await settings.update((old) => withoutSites(old, lost));
      if (!wished || now() - wished.atMs > WISH_MS || !(await permissions.has(wished.site))) return;
      await settings.update((old) => withSite(old, wished.site));
      await wish.update(() => null);
    },
  };
}
