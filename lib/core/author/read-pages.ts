// The saved pages of an author's folder: `pages/**/*.json`, each a page snapshot.
import { findJsonFault } from '../feed/json-fault.ts';
import { parsePageSnapshot } from '../place/page-snapshot.ts';
import type { FolderFiles, Problem, SavedPage } from './folder.ts';

const SAVED_PAGE = /^pages\/.+\.json$/;

/** Reads one saved page; what is wrong with it, where it cannot be used. */
export function readSavedPage(file: string, text: string): SavedPage | Problem {
  const told = { file, severity: 'error', rule: 'page' } as const;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    const { line, column } = findJsonFault(text);
    return { ...told, line, column, message: 'Expected a saved page as JSON; this is none.' };
  }
  const page = parsePageSnapshot(given);
  if (page && URL.canParse(page.url)) return { file, page };
  return { ...told, line: 1, column: 1, message: 'Expected a saved page: an object with the url of the page.' };
}

/** Reads the saved pages among the files of a folder, in the order of their paths. */
export function readPages(files: FolderFiles): { pages: SavedPage[]; problems: Problem[] } {
  const [pages, problems]: [SavedPage[], Problem[]] = [[], []];
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!SAVED_PAGE.test(file)) continue;
    const read = readSavedPage(file, new TextDecoder().decode(bytes));
    if ('page' in read) pages.push(read);
    else problems.push(read);
  }
  return { pages, problems };
}
