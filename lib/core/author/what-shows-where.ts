// What is shown on every saved page, and what on none.
import type { Tip } from '../feed/tip.ts';
import type { FoundTip } from '../find/found-tip.ts';
import type { SavedPage } from './folder.ts';
import type { TipFinder } from './tip-finder.ts';

/** What is shown on a saved page, best first. */
export interface ShownOnPage {
  file: string;
  url: string;
  shown: FoundTip[];
}

/** Finds what is shown on each of the saved pages. */
export async function whatShowsWhere(pages: readonly SavedPage[], finder: TipFinder): Promise<ShownOnPage[]> {
  const rows: ShownOnPage[] = [];
  for (const { file, page } of pages) {
    const found = await finder.findForPage(page);
    rows.push({ file, url: page.url, shown: found.filter(({ shown }) => shown) });
  }
  return rows;
}

/** The tips that are shown on none of these pages. */
export function tipsShownNowhere(rows: readonly ShownOnPage[], tips: readonly Tip[]): Tip[] {
  const seen = new Set(rows.flatMap(({ shown }) => shown.map(({ tip }) => tip.id)));
  return tips.filter(({ id }) => !seen.has(id));
}

/** What is shown on each of the saved pages, and what on none. */
export interface WhereShown {
  rows: ShownOnPage[];
  nowhere: Tip[];
}
