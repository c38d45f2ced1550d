// Where what a person types belongs: to the origin of the page, or, where a page shares its origin with no other (a file,
// a document made on the fly, one in a sandbox), to that document alone.
import type { PageState } from './page-state.ts';

/** Addresses from this length on are documents in themselves; they are also cut where pages are read. */
const MAX_ADDRESS = 2000;

/** Addresses that several documents go by, one after the other. */
const SHARED = /^about:(blank|srcdoc)/i;

/** No address begins like this. */
const HIDDEN = 'visit ';

/** The partition that an address belongs to; `null` where the address names none, or is hidden. */
export function partitionOf(address: string | null | undefined, isOpaque = false): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (/^https?:$/.test(url.protocol) && !isOpaque) return url.origin;
  url.hash = '';
  return url.href.length >= MAX_ADDRESS || SHARED.test(url.href) ? null : url.href;
}

/** The partition of a page as it was read; `null` where nothing names it. */
export function partitionOfPage(page: PageState): string | null {
  return page.status === 'read' ? partitionOf(page.snapshot.url, page.isOpaque) : partitionOf(page.url);
}

/** The partition of one document whose address is hidden: the tab's `visit`-th. */
export const hiddenPartition = (visit: number): string => `${HIDDEN}${visit}`;

/** Tells whether a page belongs to a partition; one without an address can only be the tab's present document. */
export function isInPartition(page: PageState, partition: string): boolean {
  const named = partitionOfPage(page);
  return named === null ? partition.startsWith(HIDDEN) : named === partition;
}
