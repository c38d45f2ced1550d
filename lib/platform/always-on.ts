// Always-on sites, wired: permissions, badge, and the calls with which pages of the extension change both.
import * as v from 'valibot';
import type { BackgroundCalls, Handlers } from '../core/messages.ts';
import { createAlwaysOn } from '../services/always-on.ts';
import { changePreferences, type Settings, toPreferences } from '../services/settings.ts';
import { startBadge } from './badge.ts';
import { onPermissionsChanged, sitePermissions } from './host-access.ts';
import { createSessionRecord, type LocalRecord } from './local-record.ts';

const wishSchema = v.fallback(v.nullable(v.object({ site: v.string(), atMs: v.number() })), null);

/** Starts what follows always-on sites, and gives the handlers of their calls; call it when the worker starts. */
export function startAlwaysOn(
  settings: LocalRecord<Settings>,
  count: (address: string) => Promise<number>,
): Pick<Handlers<BackgroundCalls>, 'setAlwaysOn' | 'changeSettings'> {
  const wish = createSessionRecord('alwaysOnWish', (stored) => v.parse(wishSchema, stored));
  const alwaysOn = createAlwaysOn({ settings, permissions: sitePermissions, wish, now: Date.now });
  onPermissionsChanged(() => void alwaysOn.follow());
  // Permissions may have changed while the extension was switched off.
  void alwaysOn.follow();
  startBadge(settings, count);
  return {
    // A page could lay itself over a sidebar that stands in it: consent is given in popup, panel and options alone.
    setAlwaysOn: async ({ site, on }, { tabId }, call) => {
      if (on && tabId !== undefined) throw new Error('Help beside a page cannot turn itself on.');
      return alwaysOn.turn(site, on, call);
    },
    changeSettings: async (change) => toPreferences(await settings.update((old) => changePreferences(old, change))),
  };
}
