// Always-on sites, wired: permissions, badge, and what changes both.
import * as v from 'valibot';
import type { Preferences } from '../core/preferences.ts';
import { createAlwaysOn } from '../services/always-on.ts';
import { changePreferences, type Settings, toPreferences } from '../services/settings.ts';
import { startBadge } from './badge.ts';
import { onPermissionsChanged, packageSites, sitePermissions } from './host-access.ts';
import { createSessionRecord, type LocalRecord } from './stored/local-record.ts';

const wishSchema = v.fallback(v.nullable(v.object({ site: v.string(), atMs: v.number() })), null);

/** Starts what follows always-on sites, and gives what changes them; call it when the worker starts. */
export function startAlwaysOn(settings: LocalRecord<Settings>, count: (address: string) => Promise<number>) {
  const wish = createSessionRecord('alwaysOnWish', (stored) => v.parse(wishSchema, stored));
  const ofPackage = packageSites();
  const alwaysOn = createAlwaysOn({
    ...{ settings, permissions: sitePermissions, wish, now: Date.now },
    packageSites: ofPackage,
  });
  onPermissionsChanged(() => void alwaysOn.follow());
  // Permissions may have changed while the extension was switched off.
  void alwaysOn.follow();
  // Where everything was deleted, the sites of the package are there again at once.
  const takeOver = (set: Settings) => void (set.packageSites === undefined && alwaysOn.follow());
  if (ofPackage.length > 0) settings.watch(takeOver, new AbortController().signal);
  startBadge(settings, count);
  return {
    turn: alwaysOn.turn,
    changeSettings: async (change: Partial<Preferences>): Promise<Preferences> =>
      toPreferences(await settings.update((old) => changePreferences(old, change))),
  };
}
