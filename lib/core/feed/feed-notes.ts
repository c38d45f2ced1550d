// What is told to whoever keeps a feed, in words: shared by the options page and the command line.
import type { Text } from '../text/text.ts';
import { type FeedNote, type FeedProblem, type FeedStatus, NOTE_KINDS } from './feed-status.ts';
import { EXPECTED, FOUND_AS, tipOf } from './problem-of.ts';

/** Titles that are named; of the others only their number is told. */
const MOST_TITLES = 3;

/** Tells whether this version has the words of a note; another may have stored it. */
export const isKnownNote = (note: FeedNote | undefined): note is FeedNote =>
  note !== undefined && NOTE_KINDS.includes(note.kind);

/** A note in one sentence or two: what is wrong and what to do; its place stands beside it. */
export function toNote({ note, message }: Pick<FeedProblem, 'note' | 'message'>, text: Text): string {
  if (!isKnownNote(note)) return message;
  const expected = EXPECTED.find((name) => name === note.params.expected);
  const foundAs = FOUND_AS.find((name) => name === note.params.foundAs);
  return text(`note.${note.kind}`, {
    ...note.params,
    ...(expected && { expected: text(`expected.${expected}`) }),
    ...(foundAs && { found: text(`found.${foundAs}`) }),
  });
}

/** What a note is about: an id stays as its author wrote it, a place in the feed is said in words. */
export function toWhere(where: string, text: Text): string {
  const [, item] = /^item (\d+)$/.exec(where) ?? [];
  if (item) return text('note.item', { n: Number(item) });
  const [, person] = /^contact (.+)$/.exec(where) ?? [];
  return person ? text('note.person', { id: person }) : where;
}

/** The tips that need their author, by their titles; people and the feed itself are none. */
export function toTipsInNeed(problems: readonly FeedProblem[]): string[] {
  const ofTips = problems.filter((problem) => tipOf(problem).length > 0);
  return [...new Map(ofTips.map(({ where, title }) => [where, title ?? where ?? ''])).values()];
}

type Need = Pick<FeedStatus, 'problems' | 'problemsTotal' | 'tipsInNeed'>;

/** How many tips need their author; of a feed of nothing but mistakes only the first are kept by their titles. */
const countInNeed = ({ tipsInNeed = 0 }: Need, titles: readonly string[]) =>
  titles.length > 0 ? Math.max(titles.length, tipsInNeed) : 0;

/** Says how many tips need their author, and which; where none does, how many notes there are. */
export function toNeed(feed: Need, text: Text): string {
  const tips = toTipsInNeed(feed.problems).map((tip) => toWhere(tip, text));
  const n = countInNeed(feed, tips);
  if (n === 0) return text('feeds.noteCount', { n: feed.problemsTotal });
  const titles = tips.slice(0, MOST_TITLES).join(', ') + (n > MOST_TITLES ? ' …' : '');
  return text('feeds.needAuthor', { n, titles });
}

/** The same without saying which. */
export function toShortNeed(feed: Need, text: Text): string {
  const n = countInNeed(feed, toTipsInNeed(feed.problems));
  return n === 0 ? text('feeds.noteCount', { n: feed.problemsTotal }) : text('feeds.needShort', { n });
}
