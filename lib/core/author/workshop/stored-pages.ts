// The saved pages that are kept with a feed: a page goes by the name of its file.
import * as v from 'valibot';
import { parsePageSnapshot } from '../../place/page-snapshot.ts';
import type { SavedPage } from '../folder.ts';

/** Pages of one feed: far more than anybody looks through. */
const MOST_PAGES = 200;
/** Characters of all of them: a page has some 3,000, the longest ten times as many. */
const MOST_CHARACTERS = 2_000_000;

const keptPageSchema = v.object({ id: v.pipe(v.string(), v.nonEmpty()), page: v.unknown() });

/** A page as it is stored. */
export interface KeptPage {
  id: string;
  page: SavedPage['page'];
}

/** Reads stored pages; what has another shape is left where it is. */
export function parseStoredPages(stored: unknown): KeptPage[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const read = v.safeParse(keptPageSchema, one);
    const page = read.success ? parsePageSnapshot(read.output.page) : null;
    return read.success && page && URL.canParse(page.url) ? [{ id: read.output.id, page }] : [];
  });
}

/** Saved pages as they are stored. */
export const toStoredPages = (pages: readonly SavedPage[]): KeptPage[] =>
  pages.map(({ file, page }) => ({ id: file, page }));

/** Stored pages as they are worked with. */
export const toSavedPages = (stored: readonly KeptPage[]): SavedPage[] =>
  stored.map(({ id, page }) => ({ file: id, page }));

const charactersOf = ({ page }: SavedPage) => JSON.stringify(page).length;

/** Adds pages as far as there is room; one that is saved again takes the place of the one of its name. */
export function addSavedPages(
  pages: readonly SavedPage[],
  more: readonly SavedPage[],
): { pages: SavedPage[]; left: SavedPage[] } {
  const all = new Map(pages.map((page) => [page.file, page]));
  let room = MOST_CHARACTERS - pages.reduce((sum, page) => sum + charactersOf(page), 0);
  const left: SavedPage[] = [];
  for (const page of more) {
    const before = all.get(page.file);
    const needed = charactersOf(page) - (before ? charactersOf(before) : 0);
    if (needed > room || (!before && all.size >= MOST_PAGES)) left.push(page);
    else {
      room -= needed;
      all.set(page.file, page);
    }
  }
  return { pages: [...all.values()], left };
}
