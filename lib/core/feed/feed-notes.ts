// What is told to whoever keeps a feed, in words: shared by the options page and the command line.

import type { Text, TextKey, TextParams } from '../text/text.ts';
import { type FeedProblem, type FeedStatus, NOTE_KINDS } from './feed-status.ts';

/** Titles that are named; of the others only their number is told. */
const MOST_TITLES = 3;

/** A note in one sentence or two: what is wrong and what to do; its place stands beside it. */
export function toNote({ note, message }: FeedProblem, text: Text): string {
  // One that another version stored.
  if (!note || !NOTE_KINDS.includes(note.kind)) return message;
  const { expected, ...params } = note.params;
  const word: TextParams = expected === undefined ? {} : { expected: text(`expected.${expected}` as TextKey) };
  return text(`note.${note.kind}`, { ...params, ...word });
}

/** The tips that need their author, by their titles; people and the feed itself are none. */
export function toTipsInNeed(problems: readonly FeedProblem[]): string[] {
  const ofTips = problems.filter(({ where }) => where !== undefined && !where.startsWith('contact '));
  return [...new Map(ofTips.map(({ where, title }) => [where, title ?? where ?? ''])).values()];
}

/** Says how many tips need their author, and which; where none does, how many notes there are. */
export function toNeed(
  { problems, problemsTotal }: Pick<FeedStatus, 'problems' | 'problemsTotal'>,
  text: Text,
): string {
  const tips = toTipsInNeed(problems);
  if (tips.length === 0) return text('feeds.noteCount', { n: problemsTotal });
  const titles = tips.slice(0, MOST_TITLES).join(', ') + (tips.length > MOST_TITLES ? ' …' : '');
  return text('feeds.needAuthor', { n: tips.length, titles });
}
