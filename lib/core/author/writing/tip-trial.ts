// Trying a tip before it is kept: where it would stand on the page in front, and what would bring it further up.
import type { FeedItem } from '../../feed/feed-schema.ts';
import { type Tip, tipKey } from '../../feed/tip.ts';
import type { FoundTip, Reason } from '../../find/found-tip.ts';
import type { PageSnapshot } from '../../place/page-snapshot.ts';

/**
 * What would help a tip on a page. `place`: its pattern does not fit; `field`, `message`: name the one that the page is at;
 * `words`: say more of the words that the page shows; `narrower`: the one before it is for fewer pages.
 */
export type Improvement = 'place' | 'field' | 'message' | 'words' | 'narrower';

/** How a tip would do on a page. */
export interface Trial {
  /** From 0, among all tips that are found there; `null` where it would not be found. */
  position: number | null;
  /** It would be shown as *for this field*, *message* or *page*. */
  shown: boolean;
  /** The tip that comes first instead; absent where it is this one, or nothing is found. */
  first?: FoundTip;
  /** The best first. */
  improvements: Improvement[];
  /** The field that it was tried in, where the person is in another one, or in none. */
  field?: string;
}

/** The page as it is for whoever is in the field that a tip is about: while it is picked and written, nobody is. */
export function asInField({ _help }: FeedItem, page: PageSnapshot): PageSnapshot {
  const fields = _help?.fields ?? [];
  const isOneOf = (names: readonly (string | null | undefined)[], field: string) =>
    names.some((name) => name?.trim().toLowerCase() === field.trim().toLowerCase());
  const own = page.field;
  if (own && fields.some((field) => isOneOf([own.label, own.name], field))) return page;
  const label = fields.find((field) => isOneOf(page.labels, field));
  return label === undefined ? page : { ...page, field: { label } };
}

const meets = (reasons: readonly Reason[] | undefined, part: Reason['page']) =>
  (reasons ?? []).some(({ page }) => page === part);

const patternMet = (found: FoundTip | undefined) => found?.reasons.find(({ tip }) => tip === 'place')?.words[0] ?? '';

function improvementsFor(own: FoundTip | undefined, first: FoundTip | undefined, page: PageSnapshot): Improvement[] {
  // A page without a field or a message that somebody is at can be met by neither.
  const lacks = (part: 'field' | 'error') =>
    (part === 'field' ? page.field !== null : page.error !== null) && !meets(own?.reasons, part);
  const isNarrower = first !== undefined && patternMet(first).length > patternMet(own).length;
  return [
    ...(lacks('error') ? ['message' as const] : []),
    ...(lacks('field') ? ['field' as const] : []),
    ...(isNarrower ? ['narrower' as const] : []),
    'words',
  ];
}

/** Judges where a tip stands among those that were found with it on a page, best first. */
export function judgeTrial(tip: Pick<Tip, 'feedId' | 'id'>, found: readonly FoundTip[], page: PageSnapshot): Trial {
  const at = found.findIndex((one) => tipKey(one.tip) === tipKey(tip));
  const own = found[at];
  if (!own) return { position: null, shown: false, ...(found[0] ? { first: found[0] } : {}), improvements: ['place'] };
  if (at === 0 && own.shown) return { position: 0, shown: true, improvements: [] };
  const first = at > 0 ? found[0] : undefined;
  return {
    position: at,
    shown: own.shown,
    ...(first ? { first } : {}),
    improvements: improvementsFor(own, first, page),
  };
}
