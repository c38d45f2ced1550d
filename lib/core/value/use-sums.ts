// What the counts of one device say: by week, by tip, of needs and of questions.
import { type UseCount, type UseEvent, weeksFrom } from './use.ts';
import { LEAST_EVENTS, type WorthCounts } from './worth.ts';

/** How often some of the events happened. */
export const sumUse = (counts: readonly UseCount[], ...events: readonly UseEvent[]): number =>
  counts.reduce((sum, { event, count }) => (events.includes(event) ? sum + count : sum), 0);

/** The counts that have something in common, in the order in which each kind came first. */
function inGroups(counts: readonly UseCount[], nameOf: (count: UseCount) => string): Map<string, UseCount[]> {
  const groups = new Map<string, UseCount[]>();
  for (const count of counts) {
    const group = groups.get(nameOf(count));
    if (group) group.push(count);
    else groups.set(nameOf(count), [count]);
  }
  return groups;
}

/** What an estimate of worth is made of. */
export const worthCountsOf = (counts: readonly UseCount[]): WorthCounts => ({
  read: sumUse(counts, 'read'),
  helped: sumUse(counts, 'helped'),
  notHelped: sumUse(counts, 'not-helped'),
  wouldAsk: sumUse(counts, 'would-ask'),
  wouldNotAsk: sumUse(counts, 'would-not-ask'),
});

/** The use of one week. */
export interface WeekOfUse {
  week: string;
  opened: number;
  helped: number;
}

/** The use of each week from the first one that is counted to this one; weeks without any are there, too. */
export function useByWeek(counts: readonly UseCount[], thisWeek: string): WeekOfUse[] {
  const first = counts.reduce((least, { week }) => (week < least ? week : least), thisWeek);
  return weeksFrom(first, thisWeek).map((week) => {
    const ofWeek = counts.filter((one) => one.week === week);
    return { week, opened: sumUse(ofWeek, 'opened'), helped: sumUse(ofWeek, 'helped') };
  });
}

/** What became of one tip. */
export interface UsedTip {
  feedId: string;
  tip: string;
  read: number;
  helped: number;
  notHelped: number;
  /** Why it did not help, each once. */
  reasons: string[];
}

/** The tips that anything was counted of, those that helped most first. */
export function usedTips(counts: readonly UseCount[]): UsedTip[] {
  const byTip = inGroups(
    counts.filter(({ tip }) => tip !== ''),
    ({ feedId, tip }) => `${feedId}\n${tip}`,
  );
  return [...byTip.values()]
    .flatMap((ofTip) => {
      const [first] = ofTip;
      if (!first) return [];
      const said = ofTip.filter(({ event, words }) => event === 'not-helped' && words !== '');
      const sums = {
        read: sumUse(ofTip, 'read'),
        helped: sumUse(ofTip, 'helped'),
        notHelped: sumUse(ofTip, 'not-helped'),
      };
      const reasons = [...new Set(said.map(({ words }) => words))];
      return [{ feedId: first.feedId, tip: first.tip, ...sums, reasons }];
    })
    .filter(({ read, helped, notHelped }) => read + helped + notHelped > 0)
    .sort((one, other) => other.helped - one.helped || other.read - one.read);
}

/** Tells whether a tip is read and does not help: more said no than yes, or nobody said yes of many who read it. */
export const isReadInVain = ({ read, helped, notHelped }: UsedTip): boolean =>
  notHelped > helped || (helped === 0 && read >= LEAST_EVENTS);

/** A search, or a place, without help. */
export interface Need {
  /** The pattern of the place; empty where there was none. */
  place: string;
  /** The words that were searched for, masked; empty where it is the place itself that has no help. */
  words: string;
  count: number;
}

const mostFirst = (one: Need, other: Need) =>
  other.count - one.count || (one.place + one.words < other.place + other.words ? -1 : 1);

/** Searches that found nothing, by words and place, most frequent first. */
export function searchesInVain(counts: readonly UseCount[]): Need[] {
  const found = counts.filter(({ event, words }) => event === 'unanswered' && words !== '');
  return [...inGroups(found, ({ place, words }) => `${place}\n${words}`).values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ place: first.place, words: first.words, count: sumUse(same, 'unanswered') }] : [];
    })
    .sort(mostFirst);
}

/** Places where help was opened and no tip was opened, or helped: most frequent first. */
export function placesWithoutHelp(counts: readonly UseCount[]): Need[] {
  const byPlace = inGroups(
    counts.filter(({ place }) => place !== ''),
    ({ place }) => place,
  );
  return [...byPlace]
    .flatMap(([place, there]) => {
      const count = sumUse(there, 'opened');
      return count > 0 && sumUse(there, 'read', 'helped') === 0 ? [{ place, words: '', count }] : [];
    })
    .sort(mostFirst);
}

/** What became of questions. */
export const questionsIn = (counts: readonly UseCount[]) => ({
  asked: sumUse(counts, 'question'),
  answered: sumUse(counts, 'answer'),
  kept: sumUse(counts, 'kept'),
});
