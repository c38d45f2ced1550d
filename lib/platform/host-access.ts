import { browser } from './browser.ts';

/** Match patterns of permissions carry no port. */
const originOf = (url: URL) => `${url.protocol}//${url.hostname}/*`;

/** Tells whether the extension may read whatever this host answers. */
export function hasHostAccess(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(url)] });
}

/** Asks the person for access to a feed's host; call it from a click, before anything is awaited. */
export async function requestHostAccess(address: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [originOf(new URL(address))] });
  } catch {
    return false;
  }
}
