import { useMemo, useState } from 'preact/hooks';
import type { Tip } from '../../lib/core/feed/tip.ts';
import { tipKey } from './tip-groups.ts';

/** What a reader said about a tip. */
export type Feedback = 'none' | 'helped' | 'not-this-time';

/** What has happened to one tip in this panel. */
export interface TipMark {
  state: 'untouched' | 'open' | 'closed-again';
  feedback: Feedback;
}

const UNTOUCHED: TipMark = { state: 'untouched', feedback: 'none' };

/** Keeps what has happened to each tip, so that it survives a search and a fresh answer. */
export interface TipMarks {
  of(key: string): TipMark;
  toggle(tip: Tip): void;
  open(tip: Tip): void;
  setFeedback(tip: Tip, feedback: Feedback): void;
  /** Titles of the tips that have been open, in the order they were first opened. */
  readonly openedTitles: string[];
}

/** Creates the marks of one panel. */
export function useTipMarks(): TipMarks {
  const [marks, setMarks] = useState<ReadonlyMap<string, TipMark & { title: string }>>(new Map());
  return useMemo(() => {
    const change = (tip: Tip, edit: (mark: TipMark) => Partial<TipMark>) =>
      setMarks((all) => {
        const mark = all.get(tipKey(tip)) ?? UNTOUCHED;
        return new Map(all).set(tipKey(tip), { ...mark, ...edit(mark), title: tip.title });
      });
    return {
      of: (key) => marks.get(key) ?? UNTOUCHED,
      toggle: (tip) => change(tip, ({ state }) => ({ state: state === 'open' ? 'closed-again' : 'open' })),
      open: (tip) => change(tip, () => ({ state: 'open' })),
      setFeedback: (tip, feedback) => change(tip, () => ({ feedback })),
      openedTitles: Array.from(marks.values(), ({ title }) => title),
    };
  }, [marks]);
}
