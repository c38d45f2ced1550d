// The page that help is for, or why it cannot be read.
import type { PageSnapshot } from './page-snapshot.ts';

/** Why a page cannot be read; each has its own sentence in the catalogue. */
export const UNREADABLE_REASONS = [
  'browser-page',
  'store',
  'pdf',
  'reader',
  'file',
  'no-access',
  'needs-click',
  'no-site',
  'blank',
  'busy',
  'not-loaded',
  'failed',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** The page a person is on, as far as it can be known. */
export type PageState =
  /**
   * `isOpaque`: the page shares its origin with no other, such as one in a sandbox. `isBlind`: help was asked about
   * something on it, and the browser did not say what.
   */
  | { status: 'read'; snapshot: PageSnapshot; isOpaque?: boolean; isBlind?: boolean }
  | { status: 'unreadable'; reason: UnreadableReason; url?: string };
