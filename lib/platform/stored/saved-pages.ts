// The pages that are saved for the feeds that one keeps, as far as whoever writes a tip beside a page needs them.

import { parseStoredFeeds } from '../../core/author/workshop/stored-list.ts';
import { parseStoredPages } from '../../core/author/workshop/stored-pages.ts';
import { type ListedPage, listPages } from '../../core/author/writing/saved-fits.ts';
import { browser } from '../browser.ts';
import { WORKSHOP, workshopPagesKey } from './stored-keys.ts';

/** Lists the saved pages of all feeds. */
export async function loadSavedPages(): Promise<ListedPage[]> {
  const { [WORKSHOP]: feeds } = await browser.storage.local.get(WORKSHOP);
  const keys = parseStoredFeeds(feeds).map(({ id }) => workshopPagesKey(id));
  if (keys.length === 0) return [];
  const stored = await browser.storage.local.get(keys);
  return listPages(keys.flatMap((key) => parseStoredPages(stored[key])));
}
