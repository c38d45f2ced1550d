// What the pictures beside a feed may cost, each number with its reason. Those inside a feed are judged in limits.ts.

export const PICTURE_LIMITS = {
  /** One picture, in bytes: a whole window at double density as PNG has 300 to 900 thousand; a larger one is a poster. */
  bytes: 1_000_000,
  /** All pictures of one tip, in bytes: five large ones, or twenty of one form each. */
  bytesOfTip: 5_000_000,
  /** All pictures of one feed, in bytes: they are stored on devices that never asked for them. */
  bytesOfFeed: 50_000_000,
  /** Pictures of one tip: whoever needs more writes several tips. */
  ofTip: 20,
  /** Pictures of one feed: each is a request at every sync. */
  ofFeed: 500,
  /** Points across or down: twice a large screen at double density. */
  side: 10_000,
  /** Points altogether: few bytes can say many, and each takes four in memory when it is shown. */
  points: 20_000_000,
} as const;
