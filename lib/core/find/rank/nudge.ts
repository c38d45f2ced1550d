// After the words have ranked: what is hidden goes, and freshness and the person's own experience move tips a little.
import { tipKey } from '../../feed/tip.ts';
import { nudgeOf, type Opinion } from '../../opinion.ts';
import { primaryLanguage } from '../../text/languages.ts';
import type { FoundTip } from '../found-tip.ts';

/** What moves tips besides their words. */
export interface Nudges {
  /** What the person has said of tips. */
  opinions: readonly Opinion[];
  /** Languages that the person reads, as BCP 47 tags; the page's own is weighed by the ranking already. */
  languages: readonly string[];
  /** The day it is, `YYYY-MM-DD`. */
  today: string;
  /** Ids of the people that a feed lists. */
  contactsOf: (feedId: string) => ReadonlySet<string>;
}

/** What a tip loses, in log-odds, whose day of review is past, or whose people its feed lists no longer. */
const [OVERDUE, OWNER_GONE] = [0.3, 0.2];

/** What a tip loses that is in a language the person does not read; an unknown language is no objection. */
const UNREADABLE = 0.4;

const logOdds = (score: number) => {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, score));
  return Math.log(inside / (1 - inside));
};

/** Days after which news is no news any more. */
const NEWS_DAYS = 60;

function isUnreadNews({ tip }: FoundTip, seen: boolean, today: string): boolean {
  const date = tip.published ?? tip.modified;
  if (tip.kind !== 'announcement' || seen || date === undefined) return false;
  return (Date.parse(today) - Date.parse(date)) / 86_400_000 <= NEWS_DAYS;
}

/**
 * Takes hidden tips out, says of each what its reader should know, and moves tips a little among those shown alike: what
 * is shown stays shown, and a tip moves past another only where the two were nearly equal.
 */
export function nudge(found: readonly FoundTip[], { opinions, languages, today, contactsOf }: Nudges): FoundTip[] {
  const said = new Map(opinions.map((opinion) => [tipKey(opinion), opinion]));
  const read = new Set(languages.map(primaryLanguage));
  const opinionOf = ({ tip }: FoundTip) => said.get(tipKey(tip));
  const moved = found
    .filter((one) => !opinionOf(one)?.hidden)
    .map((one) => {
      const { tip } = one;
      const opinion = opinionOf(one);
      const isOverdue = tip.reviewBy !== undefined && tip.reviewBy < today;
      const listed = contactsOf(tip.feedId);
      const ownerGone = tip.contacts.length > 0 && !tip.contacts.some((id) => listed.has(id));
      const isForeign = read.size > 0 && tip.language !== undefined && !read.has(primaryLanguage(tip.language));
      const shift =
        (opinion ? nudgeOf(opinion) : 0) -
        (isForeign ? UNREADABLE : 0) -
        (isOverdue ? OVERDUE : 0) -
        (ownerGone ? OWNER_GONE : 0);
      return {
        odds: logOdds(one.score) + shift,
        one: {
          ...one,
          ...(ownerGone ? { ownerGone } : {}),
          ...(isUnreadNews(one, opinion?.seen ?? false, today) ? { isNew: true } : {}),
        },
      };
    });
  return neighboursShownAlike(moved).flatMap((run) => run.toSorted((a, b) => b.odds - a.odds).map(({ one }) => one));
}

interface Moved {
  odds: number;
  one: FoundTip;
}

/** Neighbours that are shown alike, in their order: only among these may a tip move. */
function neighboursShownAlike(moved: readonly Moved[]): Moved[][] {
  const runs: Moved[][] = [];
  for (const each of moved) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.one;
    const isAlike = before?.shown === each.one.shown && (before.group === 'near') === (each.one.group === 'near');
    if (run && isAlike) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
