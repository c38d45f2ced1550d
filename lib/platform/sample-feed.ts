// The sample comes as text and goes the same way as every other feed.
import text from '../sample/sample-feed.json?raw';
import { browser } from './browser.ts';

/** The sample feed with the version of the extension that brought it. */
export function loadSampleFeed(): { text: string; version: string } {
  return { text, version: browser.runtime.getManifest().version };
}
