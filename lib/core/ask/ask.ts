// A question that was asked, as it is kept on the device until its answer has become a tip.
import * as v from 'valibot';
import { fitPlace, toPlace, toUrl } from '../place/place-match.ts';
import { withUnknown } from '../stored/with-unknown.ts';
import type { Known } from './known-words.ts';

/** Asks kept at most; the oldest that are done with go first. */
const MAX_ASKS = 500;

/** A day in milliseconds: a reminder comes once in so long at most. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What has become of a question: `answered` and there is nothing to keep, `kept` as a tip, `dropped` because it is no
 * longer needed.
 */
export const ASK_STATES = ['waiting', 'answered', 'kept', 'dropped'] as const;

/** A question as it is stored. */
export const askSchema = v.object({
  id: v.string(),
  /** What the person wrote they were trying to do. */
  goal: v.fallback(v.string(), ''),
  subject: v.fallback(v.string(), ''),
  to: v.object({ name: v.fallback(v.string(), ''), email: v.string() }),
  askedAtMs: v.number(),
  state: v.fallback(v.picklist(ASK_STATES), 'waiting'),
  /** The page asked about, without what is private in it. */
  page: v.object({
    title: v.fallback(v.string(), ''),
    /** Patterns for the page itself, for pages like it and for its site; absent where the page has no address. */
    patterns: v.optional(v.object({ page: v.string(), alike: v.string(), site: v.string() })),
    field: v.optional(v.string()),
    error: v.optional(v.string()),
    language: v.optional(v.string()),
  }),
  /** The tip that its answer became. */
  tipId: v.optional(v.string()),
  /** When the person said “not yet” last. */
  quietSinceMs: v.optional(v.number()),
});

/** A question that was asked. */
export type Ask = v.InferOutput<typeof askSchema>;

/** A question as the form tells of it when its draft is opened. */
export interface NewAsk extends Pick<Ask, 'goal' | 'subject' | 'to'> {
  /** The address of the page; `null` where there is none. */
  url: string | null;
  page: Omit<Ask['page'], 'patterns'>;
  /** What is known of the page besides its address: what of that is harmless is told by it. */
  known?: Known;
}

/** What a person says of a question at its page; `not-yet` lets it wait, and be quiet for a day. */
export type AskOutcome = 'answered' | 'dropped' | 'waiting' | 'not-yet';

/** Reads asks of any age: what does not parse is left out, what else an ask holds stays with it. */
export function parseAsks(input: unknown): Ask[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one) => {
    const result = v.safeParse(askSchema, one);
    return result.success ? [withUnknown(one, result.output)] : [];
  });
}

/** Adds a question, or replaces the one that was just asked of the same person in the same words. */
export function addAsk(asks: readonly Ask[], ask: Ask): Ask[] {
  const isSame = (other: Ask) =>
    other.state === 'waiting' &&
    other.to.email === ask.to.email &&
    other.goal === ask.goal &&
    other.page.patterns?.page === ask.page.patterns?.page;
  const others = asks.filter((other) => !isSame(other));
  const excess = others.length + 1 - MAX_ASKS;
  if (excess <= 0) return [...others, ask];
  const done = new Set(others.filter(({ state }) => state !== 'waiting').slice(0, excess));
  return [...others.filter((other) => !done.has(other)), ask].slice(-MAX_ASKS);
}

/** Changes one question; the others stay as they are. */
export function changeAsk(asks: readonly Ask[], id: string, change: Partial<Ask>): Ask[] {
  return asks.map((ask) => (ask.id === id ? { ...ask, ...change } : ask));
}

/** The questions asked on this page, or one like it, that wait for their answers; the newest first. */
export function waitingHere(asks: readonly Ask[], address: string | null, nowMs: number): Ask[] {
  const url = toUrl(address);
  return asks
    .filter(({ state, page, quietSinceMs }) => {
      const isQuiet = quietSinceMs !== undefined && nowMs - quietSinceMs < DAY_MS;
      if (state !== 'waiting' || !page.patterns || isQuiet) return false;
      return fitPlace(toPlace({ match: [page.patterns.alike] }), url).fits;
    })
    .toSorted((a, b) => b.askedAtMs - a.askedAtMs);
}

/** The questions that were asked on the site of an address. */
export function questionsOn(asks: readonly Ask[], address: string | null): Ask[] {
  const url = toUrl(address);
  return asks.filter(({ page }) => page.patterns && fitPlace(toPlace({ match: [page.patterns.site] }), url).fits);
}

/** The people asked before, the latest first, each address once. */
export function peopleAsked(asks: readonly Ask[]): Ask['to'][] {
  const people = new Map<string, Ask['to']>();
  for (const { to } of asks.toSorted((a, b) => b.askedAtMs - a.askedAtMs)) {
    const key = to.email.toLowerCase();
    if (!people.has(key)) people.set(key, to);
  }
  return [...people.values()];
}
