// What a person has said of tips, kept on their device: it moves a tip a little, and hides one they want out of sight.
import * as v from 'valibot';
import { withUnknown } from './stored/with-unknown.ts';

/** Opinions kept at most; the oldest go first, but for hidden tips. */
const MAX_OPINIONS = 2000;
/** Reasons kept of one tip, and the length of one. */
const [MAX_WHY, MAX_WORDS] = [10, 200];
/** Calls remembered of one tip: more are never under way. */
const MAX_CALLS = 3;

/** What a reader said about a tip in one help. */
export type Feedback = 'none' | 'helped' | 'not-this-time';

/** An opinion as it is stored. */
export const opinionSchema = v.object({
  feedId: v.string(),
  id: v.string(),
  title: v.fallback(v.string(), ''),
  helped: v.fallback(v.number(), 0),
  failed: v.fallback(v.number(), 0),
  /** Why it did not help, in the person's words, the newest last. */
  why: v.fallback(v.array(v.string()), []),
  hidden: v.fallback(v.boolean(), false),
  /** True once it was opened. */
  seen: v.fallback(v.boolean(), false),
  atMs: v.fallback(v.number(), 0),
  /** The last calls that were taken in, so that none counts twice. */
  calls: v.optional(v.fallback(v.array(v.string()), [])),
});

/** What a person has said of one tip. */
export type Opinion = v.InferOutput<typeof opinionSchema>;

/** Names a tip, with its title for the list of what is hidden. */
export type OpinionOf = Pick<Opinion, 'feedId' | 'id' | 'title'>;

/** A change of opinion: each part is optional. */
export interface OpinionChange {
  /** What was said before in the same help, and what is said now. */
  feedback?: { was: Feedback; is: Feedback };
  why?: string;
  hidden?: boolean;
  seen?: boolean;
}

/** Reads opinions of any age: what does not parse is left out, what else one holds stays with it. */
export function parseOpinions(input: unknown): Opinion[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one) => {
    const result = v.safeParse(opinionSchema, one);
    return result.success ? [withUnknown(one, result.output)] : [];
  });
}

const isOpinionOf = (ref: Pick<Opinion, 'feedId' | 'id'>) => (opinion: Opinion) =>
  opinion.feedId === ref.feedId && opinion.id === ref.id;

const counted = (count: number, name: Feedback, { was, is }: { was: Feedback; is: Feedback }) =>
  Math.max(0, count + Number(is === name) - Number(was === name));

/** Takes in what a person says of a tip now; `callId` names the saying, which counts once. */
export function changeOpinion(
  opinions: readonly Opinion[],
  of: OpinionOf,
  change: OpinionChange,
  nowMs: number,
  callId?: string,
): Opinion[] {
  const old: Opinion = opinions.find(isOpinionOf(of)) ?? {
    ...of,
    helped: 0,
    failed: 0,
    why: [],
    hidden: false,
    seen: false,
    atMs: 0,
  };
  const calls = old.calls ?? [];
  if (callId !== undefined && calls.includes(callId)) return [...opinions];
  const feedback = change.feedback ?? { was: 'none', is: 'none' };
  const why = change.why?.trim().slice(0, MAX_WORDS) ?? '';
  const opinion: Opinion = {
    ...old,
    title: of.title,
    helped: counted(old.helped, 'helped', feedback),
    failed: counted(old.failed, 'not-this-time', feedback),
    why: why === '' ? old.why : [...old.why, why].slice(-MAX_WHY),
    hidden: change.hidden ?? old.hidden,
    seen: change.seen ?? old.seen,
    atMs: nowMs,
    ...(callId !== undefined && { calls: [...calls, callId].slice(-MAX_CALLS) }),
  };
  const others = opinions.filter((one) => !isOpinionOf(of)(one));
  const excess = others.length + 1 - MAX_OPINIONS;
  const dropped = new Set(excess > 0 ? others.filter(({ hidden }) => !hidden).slice(0, excess) : []);
  return [...others.filter((one) => !dropped.has(one)), opinion];
}

/** One vote moves a tip by this much, in log-odds, and all of them together by no more than three. */
const VOTE = 0.15;
const MOST_VOTES = 3;

/** How much what a person said moves a tip, in log-odds: a nudge among equals, never a verdict. */
export function nudgeOf({ helped, failed }: Pick<Opinion, 'helped' | 'failed'>): number {
  return VOTE * Math.max(-MOST_VOTES, Math.min(MOST_VOTES, helped - failed));
}
