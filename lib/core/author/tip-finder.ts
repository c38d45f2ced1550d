// What finds tips for those who write them: the very ranking that people are shown.
import type { FoundTip } from '../find/found-tip.ts';
import type { PageSnapshot } from '../place/page-snapshot.ts';

/** Finds tips as help does. */
export interface TipFinder {
  findForPage(page: PageSnapshot): Promise<FoundTip[]>;
  search(search: string, page: PageSnapshot | null): Promise<FoundTip[]>;
}
