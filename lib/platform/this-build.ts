import type { LoggedBuild } from '../core/debug-log/log-event.ts';
import { browser } from './browser.ts';
import { isFirefox } from './is-firefox.ts';

/** Which browser this is, and which build of the extension, in numbers. */
export function readBuild(): LoggedBuild {
  const [, version] = /(?:Firefox|Chrom(?:e|ium))\/(\d+)/.exec(navigator.userAgent) ?? [];
  const [major, minor, patch] = browser.runtime.getManifest().version.split('.').map(Number);
  return {
    browser: isFirefox ? 'firefox' : 'chromium',
    version: version ? Number(version) : undefined,
    major,
    minor,
    patch,
  };
}
