// What of a page goes into a file for those who write tips: what they see before it is saved is all that is written.
import { createMask, knownOf } from '../ask/mask.ts';
import type { Help } from '../messages.ts';
import type { PageSnapshot } from '../place/page-snapshot.ts';
import { maskPageAddress, wholePageAddress } from './mask-page-address.ts';
import { createWordsMask } from './mask-page-words.ts';
import { savedPageName, savedPageText } from './page-file.ts';
import { linesOfPage, pageOfLines, type SavedLine } from './saved-line.ts';

/** What is masked. */
export interface Masking {
  address: boolean;
  texts: boolean;
}

/** The page that is written, and the file it goes into. */
export interface PageToSave {
  page: PageSnapshot;
  fileName: string;
  text: string;
}

/** Masks a line of a page. */
type LineMask = (line: SavedLine) => string;

/** What hides a part of each line, where that is wanted. */
function createLineMask(help: Pick<Help, 'page' | 'places'>, { address, texts }: Masking): LineMask {
  const known = knownOf(help);
  const url = help.page.status === 'read' ? help.page.snapshot.url : '';
  const masked = maskPageAddress(url, known);
  // What an address is let say its page may say as well.
  const maskWords = createWordsMask(createMask(known), address ? masked.hidden : []);
  return ({ kind, words }) => {
    if (kind === 'address') return address ? masked.address : wholePageAddress(url);
    return texts && kind !== 'language' ? maskWords(words) : words;
  };
}

/** The lines of a page that can be saved, masked as is wanted; none of a page that could not be read. */
export function linesToSave(help: Pick<Help, 'page' | 'places'>, masking: Masking): SavedLine[] {
  if (help.page.status !== 'read') return [];
  const toMasked = createLineMask(help, masking);
  return linesOfPage(help.page.snapshot).map((line) => ({ ...line, words: toMasked(line) }));
}

/** The page and its file, made of the lines that are left. */
export function pageToSave(lines: readonly SavedLine[]): PageToSave {
  const page = pageOfLines(lines);
  return { page, fileName: savedPageName(page.url), text: savedPageText(page) };
}
