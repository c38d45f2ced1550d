import { useMemo } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { problemWords } from '../author/problem-words.ts';
import { type Checked, useChecked } from './use-checked.ts';

type Item = Record<string, unknown>;

/** What is to be mended in a feed; the messages are in the reader's language. */
export interface FeedProblems {
  of: (item: Item) => readonly WorkshopProblem[];
  /** Those about the feed itself, its people among them. */
  head: readonly WorkshopProblem[];
  /** How many errors there are in all. */
  errors: number;
  /** What was found, in the words of the check. */
  checked: Checked;
}

const nothing: readonly WorkshopProblem[] = [];

/** Looks through a feed after each change of it, and sorts what was found by tip. */
export function useProblems(feed: WorkshopFeed, today: string, pages: readonly SavedPage[], text: Text): FeedProblems {
  const checked = useChecked(feed, today, pages);
  return useMemo(() => {
    const byItem = new Map<Item, WorkshopProblem[]>();
    const byId = new Map<unknown, WorkshopProblem[]>();
    const told = checked.problems.map((problem) => ({ ...problem, message: problemWords(problem, text) }));
    for (const problem of told) {
      const item = problem.index === null ? undefined : checked.feed?.items[problem.index];
      // That a review is near is no problem yet.
      if (!item || problem.severity === 'info') continue;
      const list = byItem.get(item) ?? [];
      list.push(problem);
      byItem.set(item, list);
      byId.set(item.id, list);
    }
    return {
      // A tip that was just changed goes by what was found before, until it was looked through.
      of: (item) => byItem.get(item) ?? byId.get(item.id) ?? nothing,
      head: told.filter(({ index }) => index === null),
      errors: checked.problems.filter(({ severity }) => severity === 'error').length,
      checked,
    };
  }, [checked, text]);
}
