// Why a tip was found, in words a reader would use.
import type { PagePart, Reason } from '../../lib/core/find/found-tip.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Parts of a page that are all “words on this page” to a reader. */
const PAGE_WORDS = new Set<PagePart>(['section', 'heading', 'title', 'label']);
const MAX_WORDS = 4;

const reasonWords = (reasons: Reason[]) => [...new Set(reasons.flatMap((reason) => reason.words))].slice(0, MAX_WORDS);
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ');

/** Puts the reasons of a tip into sentences, one for each part of the page, without repeating any. */
export function toReasons(reasons: Reason[], text: Text): string[] {
  const from = (matches: (reason: Reason) => boolean) => reasonWords(reasons.filter(matches));
  const field = from(({ page }) => page === 'field');
  const error = from(({ page }) => page === 'error');
  const selection = from(({ page }) => page === 'selection');
  const search = from(({ page }) => page === 'search');
  const onPage = from(({ page }) => PAGE_WORDS.has(page));
  const address = from(({ page, tip }) => page === 'address' && tip !== 'place');
  const isPlaced = reasons.some(({ tip }) => tip === 'place');
  return [
    ...(field.length > 0 ? [text('reason.field', { words: field.join(' ') })] : []),
    ...(error.length > 0 ? [text('reason.error', { words: quoted(error) })] : []),
    ...(search.length > 0 ? [text('reason.search', { words: quoted(search) })] : []),
    ...(selection.length > 0 ? [text('reason.selection', { words: quoted(selection) })] : []),
    ...(onPage.length > 0 ? [text('reason.page', { words: quoted(onPage) })] : []),
    ...(address.length > 0 ? [text('reason.address', { words: quoted(address) })] : []),
    ...(isPlaced ? [text('reason.place')] : []),
  ];
}
