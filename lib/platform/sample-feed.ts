// The sample stands in a file of the package, beside the scripts: read where it is synced, not whenever the worker starts.
import { browser } from './browser.ts';

/** The feed that comes with the extension; it goes the same way as every other. */
export interface SampleFeed {
  /** That of the extension, which brought it. */
  version: string;
  /** Reads its text out of the package. */
  load(): Promise<string>;
}

/** Creates the sample feed of this package. */
export function createSampleFeed(): SampleFeed {
  return {
    version: browser.runtime.getManifest().version,
    load: async () => (await fetch(browser.runtime.getURL('/sample-feed.json'))).text(),
  };
}
