import { useEffect, useRef, useState } from 'preact/hooks';
import { checkingWorkshopFeed, type WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import { workInTurns } from '../../lib/core/author/in-turns.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';

/** What is known of the problems of a feed. */
export interface Checked {
  /** The feed that was checked; another one than is shown while that is being checked. */
  feed: WorkshopFeed | null;
  problems: readonly WorkshopProblem[];
  /** How much of the check that runs is done, in percent; `null` while none runs. */
  percent: number | null;
}

/** Each tip is parsed, compared with others, and looked for behind others. */
const ROUNDS = 3;

/** A pause in changes after which it is checked again. */
const PAUSE_MS = 300;

/** Checks a feed whenever it changes, in turns, so that what a person does meanwhile comes first. */
export function useChecked(feed: WorkshopFeed, today: string, pages: readonly SavedPage[]): Checked {
  const isFirst = useRef(true);
  const [checked, setChecked] = useState<Checked>({ feed: null, problems: [], percent: 0 });
  useEffect(() => {
    let isOver = false;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const total = Math.max(1, ROUNDS * feed.items.length);
    setChecked((before) => ({ ...before, percent: 0 }));
    const onSteps = (done: number) => {
      const percent = Math.min(99, Math.floor((100 * done) / total));
      setChecked((before) => (before.percent === percent ? before : { ...before, percent }));
    };
    const turns = {
      now: () => performance.now(),
      pause: () => new Promise<void>((done) => setTimeout(done)),
      isOver: () => isOver,
      onSteps,
    };
    const begin = () =>
      void workInTurns(checkingWorkshopFeed(feed, today, pages), turns).then((problems) => {
        if (problems) setChecked({ feed, problems, percent: null });
      });
    // Whoever types is not to feel it; what was just opened is looked through at once.
    if (isFirst.current) begin();
    else wait = setTimeout(begin, PAUSE_MS);
    isFirst.current = false;
    return () => {
      isOver = true;
      clearTimeout(wait);
    };
  }, [feed, today, pages]);
  return checked;
}
