// Sites where help is always on. The browser's permission is the truth, the settings say what it was asked for.
import type { Call } from '../core/calls.ts';
import { isOfPackage } from '../core/place/package-sites.ts';
import { parseSite, toSite } from '../core/place/site.ts';
import { isFixedOn } from '../core/preferences.ts';
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
  /**
   * Lets the settings follow the browser's permissions, which change in the browser's own pages, too, and the sites that
   * the package was built for.
   */
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

/** Turns help off, or on again, for a site that the package was built for. */
function turnPackageSite(old: Settings, site: string, on: boolean): Settings {
  const others = (old.offSites ?? []).filter((known) => known !== site);
  return { ...withoutSites(old, [site]), offSites: on ? others : [...others, site] };
}

/** Takes the sites of the package over. The first time it also has tips counted, as whoever built it for them wants. */
function withPackageSites(settings: Settings, packageSites: string[]): Settings {
  if (settings.packageSites === undefined && packageSites.length === 0) return settings;
  if (settings.packageSites?.join(' ') === packageSites.join(' ')) return settings;
  return { ...settings, packageSites, badge: settings.badge || settings.packageSites === undefined };
}

/** Removed feeds count as well: they can be brought back as they were. */
const isNeeded = (site: string, { feeds, removed }: Settings) =>
  [...feeds, ...removed].some(({ url }) => toSite(url)?.pattern === site);

/** Creates the service behind sites where help is always on. */
export function createAlwaysOn(ports: {
  settings: SettingsStore;
  permissions: SitePermissions;
  wish: WishStore;
  now: () => number;
  /** The sites that the package was built for; none in the one that everybody gets. */
  packageSites?: readonly string[];
}): AlwaysOnService {
  const { settings, permissions, wish, now, packageSites = [] } = ports;

  async function followPackage(): Promise<void> {
    const allowed: string[] = [];
    for (const site of packageSites) if (await permissions.has(site)) allowed.push(site);
    await settings.update((old) => withPackageSites(old, allowed));
  }

  async function turnInPackage(site: string, on: boolean) {
    await wish.update(() => null);
    const turned = await settings.update((old) => (isFixedOn(old, site) ? old : turnPackageSite(old, site, on)));
    return { on: on || isFixedOn(turned, site), keptForFeed: false };
  }

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
      if (isOfPackage(site, (await settings.load()).packageSites ?? [])) return turnInPackage(site, on);
      if (!on) return turnOff(site, call);
      const isAllowed = await permissions.has(site);
      await wish.update(() => (isAllowed ? null : { site, atMs: now() }));
      if (isAllowed) await settings.update((old) => withSite(old, site));
      return { on: isAllowed, keptForFeed: false };
    },
    follow: async () => {
      await followPackage();
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
