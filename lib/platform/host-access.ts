import { toSite } from '../core/place/site.ts';
import type { SitePermissions } from '../services/ports/site-permissions.ts';
import { browser } from './browser.ts';

/** Tells whether the extension may read whatever this host answers. */
export async function hasHostAccess(url: URL): Promise<boolean> {
  const site = toSite(url.href);
  return site !== null && sitePermissions.has(site.pattern);
}

/** Asks the person for access to a feed's host; call it from a click, before anything is awaited. */
export async function requestHostAccess(address: string): Promise<boolean> {
  const site = toSite(address);
  return site !== null && requestSite(site.pattern);
}

/** Asks the person for access to a site, by its pattern; call it from a click, before anything is awaited. */
export async function requestSite(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** The permissions for sites that the browser keeps. */
export const sitePermissions: SitePermissions = {
  has: (site) => browser.permissions.contains({ origins: [site] }),
  remove: async (site) => {
    try {
      await browser.permissions.remove({ origins: [site] });
    } catch {
      // The person has granted more than this site, and a part cannot be taken out of that.
    }
  },
};

/** The sites that this package was built for: what its manifest asks for from the start. */
export const packageSites = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Calls back whenever a permission came or went, also in the browser's own pages. */
export function onPermissionsChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
