// What a feed may cost. Each number with its reason.

export const FEED_LIMITS = {
  /** One file, inflated; larger feeds go over pages (feed format, "Size"). */
  pageBytes: 5 * 1024 * 1024,
  /** Pages of one feed. */
  pages: 100,
  /** One item's content in characters: a tip, not a book; keeps one bad item from filling the panel. */
  contentCharacters: 200_000,
  /** Patterns of one item: a tip is stored once for each host that they name. */
  patterns: 100,
  /** Words in one list of synonyms: each is exchanged for every other. */
  synonyms: 50,
  /** Problems kept for show; the rest are counted. */
  problemsKept: 100,
  /** A feed of at least this many tips that loses more than half of them at once is held back for one sync. */
  suddenLossFrom: 20,
} as const;
