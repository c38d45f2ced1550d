// Who to ask: people listed by the tips shown, for the place, or for its topics; the deputy of who is away; the mailbox last.
import type { Contact } from '../feed/feed-schema.ts';
import type { FeedHead } from '../feed/tip.ts';
import type { FoundTip } from '../find/found-tip.ts';
import { toTerms } from '../find/words/terms.ts';
import { fitPlace, toPlace, toUrl } from '../place/place-match.ts';
import { primaryLanguage } from '../text/languages.ts';
import { isThere } from './hours.ts';
import type { ContactReason, SuggestedContact } from './suggested-contact.ts';

/** The people of one feed. */
export interface FeedPeople {
  feedId: string;
  /** The feed is about other sites: its people come only where nobody else is there. */
  isElsewhere?: boolean;
  head: Pick<FeedHead, 'title' | 'contacts' | 'mailbox'>;
}

/** What the suggestion is based on. */
export interface AskingContext {
  /** Address of the page, where it is known. */
  url: string | null;
  tips: readonly FoundTip[];
  /** Words of the page's focused parts, for topics. */
  words: string;
  /** What the person has typed: a search, or what they are trying to do. A topic named there says most of all. */
  question: string;
  /** The day it is, `YYYY-MM-DD`: people away until later are stood in for. */
  today: string;
  /** Milliseconds since 1970: who is there now comes before who is not. */
  nowMs: number;
  /** The language of the page, where it is known. */
  language: string | null;
  /** People asked before on this site, the latest first. */
  asked: readonly { name: string; email: string }[];
}

/** People suggested at most, the mailbox apart. */
const MAX_PEOPLE = 3;
/**
 * Who knows a topic that the question names comes before one listed by the shown tip, that before one listed for the
 * place, and that before topics of the page. Hours, language and having been asked before only decide between people
 * who are named alike.
 */
const SCORES = {
  question: 7,
  tip: 6,
  place: 4,
  topic: 1,
  topicsAtMost: 3,
  away: -5,
  there: 0.4,
  language: 0.3,
  asked: 0.2,
};

/** The terms that topics are compared with. */
interface Words {
  question: ReadonlySet<string>;
  page: ReadonlySet<string>;
}

interface Candidate {
  feedId: string;
  feedTitle: string;
  /** They know what the person has typed about. */
  isAskedFor: boolean;
  contact: Contact;
  score: number;
  reason: ContactReason;
}

/** Topics of which the words hold every one. */
function topicsIn({ topics = [] }: Contact, terms: ReadonlySet<string>): string[] {
  return topics.filter((topic) => {
    const words = toTerms(topic);
    return words.length > 0 && words.every((word) => terms.has(word));
  });
}

function score({ feedId, head }: FeedPeople, contact: Contact, context: AskingContext, words: Words): Candidate {
  const rank = context.tips.findIndex(
    ({ tip, shown }) => shown && tip.feedId === feedId && tip.contacts.includes(contact.id),
  );
  const fit = contact.match
    ? fitPlace(toPlace({ match: contact.match }), toUrl(context.url))
    : { fits: false as const };
  const here = fit.fits && !fit.general;
  const asked = topicsIn(contact, words.question);
  const topics = topicsIn(contact, words.page);
  const points =
    (asked.length > 0 ? SCORES.question : 0) +
    (rank >= 0 ? SCORES.tip / (1 + rank * 0.2) : 0) +
    (here ? SCORES.place : 0) +
    Math.min(topics.length * SCORES.topic, SCORES.topicsAtMost);
  const title = context.tips[rank]?.tip.title;
  const reason = toReason({ asked, title, here, topics });
  const isAskedFor = asked.length > 0;
  const total = points === 0 ? 0 : points + preference(contact, context);
  return { feedId, feedTitle: head.title, isAskedFor, contact, score: total, reason };
}

/** The strongest of the reasons. */
function toReason(by: { asked: string[]; title: string | undefined; here: boolean; topics: string[] }): ContactReason {
  if (by.asked.length > 0) return { kind: 'topics', words: by.asked };
  if (by.title !== undefined) return { kind: 'tip', words: [by.title] };
  return by.here ? { kind: 'place', words: [] } : { kind: 'topics', words: by.topics };
}

/** What decides between people who know equally well. */
function preference({ email, hours, languages }: Contact, { nowMs, language, asked }: AskingContext): number {
  const speaks = language && languages?.some((one) => primaryLanguage(one) === primaryLanguage(language));
  const wasAsked = asked.some((other) => other.email.toLowerCase() === email.toLowerCase());
  return (
    (hours && isThere(hours, nowMs) ? SCORES.there : 0) + (speaks ? SCORES.language : 0) + (wasAsked ? SCORES.asked : 0)
  );
}

/** Somebody who was asked before, where nobody is named for the page: a known face is better than a mailbox. */
function toKnown({ asked }: AskingContext): SuggestedContact[] {
  const [latest] = asked;
  return latest
    ? [
        {
          feedId: '',
          contact: { id: latest.email, name: latest.name || latest.email, email: latest.email },
          reason: { kind: 'asked', words: [] },
        },
      ]
    : [];
}

const isAway = (contact: Contact, today: string) => contact.away_until !== undefined && contact.away_until > today;

/** A person who is away is replaced by their deputy; without one they stay, further down. */
function standIn(
  candidate: Candidate,
  people: readonly Contact[],
  today: string,
): SuggestedContact & { score: number } {
  const { feedId, feedTitle, contact, reason, score: points } = candidate;
  const from = { feedId, feedTitle };
  if (!isAway(contact, today)) return { ...from, contact, reason, score: points };
  const deputy = people.find(({ id }) => id === contact.deputy);
  const away = contact.away_until ? { awayUntil: contact.away_until } : {};
  if (!deputy || isAway(deputy, today)) return { ...from, contact, reason, ...away, score: points + SCORES.away };
  return {
    ...from,
    contact: deputy,
    reason: { kind: 'deputy', words: [contact.name] },
    standsInFor: contact.name,
    ...away,
    score: points,
  };
}

/** The first of each e-mail address. */
function eachPersonOnce<T extends SuggestedContact>(people: readonly T[]): T[] {
  const seen = new Set<string>();
  return people.filter(({ contact }) => {
    const key = contact.email.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const toMailbox = ({ feedId, isElsewhere, head }: FeedPeople): SuggestedContact[] =>
  head.mailbox === undefined
    ? []
    : [
        {
          feedId,
          feedTitle: head.title,
          contact: { id: 'mailbox', name: head.title, email: head.mailbox },
          reason: { kind: isElsewhere ? 'mailbox-elsewhere' : 'mailbox', words: [] },
        },
      ];

/** The people of some feeds who know, best first; `isWanted` says of whom to speak at all. */
function rank(
  feeds: readonly FeedPeople[],
  context: AskingContext,
  isWanted: (feed: FeedPeople, candidate: Candidate) => boolean,
): SuggestedContact[] {
  const words = { question: new Set(toTerms(context.question)), page: new Set(toTerms(context.words)) };
  const people = feeds
    .flatMap((feed) =>
      feed.head.contacts
        .map((contact) => score(feed, contact, context, words))
        .filter((candidate) => candidate.score > 0 && isWanted(feed, candidate))
        .map((candidate) => standIn(candidate, feed.head.contacts, context.today)),
    )
    .sort((a, b) => b.score - a.score);
  return eachPersonOnce(people)
    .slice(0, MAX_PEOPLE)
    .map(({ score: _, ...person }): SuggestedContact => person);
}

/**
 * Suggests whom to ask, best first; ends with the mailbox of each feed that has one. Feeds that are about other sites
 * are silent, unless the person types of what somebody there offered to help with, or nobody else is there at all.
 */
export function suggestContacts(feeds: readonly FeedPeople[], context: AskingContext): SuggestedContact[] {
  const here = feeds.filter(({ isElsewhere }) => !isElsewhere);
  const elsewhere = feeds.filter(({ isElsewhere }) => isElsewhere);
  const nearest = rank(feeds, context, ({ isElsewhere }, { isAskedFor }) => !isElsewhere || isAskedFor);
  const known = nearest.length === 0 ? toKnown(context) : [];
  const suggested = eachPersonOnce([...nearest, ...known, ...here.flatMap(toMailbox)]);
  const others = new Set(elsewhere.map(({ feedId }) => feedId));
  if (suggested.some(({ feedId }) => !others.has(feedId))) return suggested;
  const distant = rank(elsewhere, context, () => true).map((person): SuggestedContact => {
    return { ...person, reason: { kind: 'elsewhere', words: [] } };
  });
  return eachPersonOnce([...suggested, ...distant, ...elsewhere.flatMap(toMailbox)]);
}
