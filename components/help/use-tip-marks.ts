import { useMemo, useRef, useState } from 'preact/hooks';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { Feedback, OpinionChange } from '../../lib/core/feedback.ts';
import type { KeptMark } from '../../lib/core/panel-state.ts';
import { tipKey } from './tip-groups.ts';

/** What has happened to one tip in this panel. */
export interface TipMark {
  state: KeptMark['state'];
  feedback: Feedback;
}

const UNTOUCHED: TipMark = { state: 'untouched', feedback: 'none' };

/** Keeps what has happened to each tip, so that it survives a search and a fresh answer. */
export interface TipMarks {
  of(key: string): TipMark;
  /** True when a person opened the tip, and not it itself. */
  isRead(key: string): boolean;
  toggle(tip: Tip): void;
  /** Opens one tip by itself, until another one takes its place; one that a person has closed stays closed. */
  openByItself(tip: Tip | null): void;
  setFeedback(tip: Tip, feedback: Feedback): void;
  /** The tips that have been open, in the order they were first opened, and which of them did not help. */
  readonly opened: Tried['tips'];
  /** What is to be kept. */
  readonly kept: KeptMark[];
}

/** Creates the marks of one panel; what a person says of a tip is passed on. */
export function useTipMarks(start: readonly KeptMark[], onSay: (tip: Tip, change: OpinionChange) => void): TipMarks {
  const say = useRef(onSay);
  say.current = onSay;
  const [marks, setMarks] = useState<ReadonlyMap<string, KeptMark>>(new Map(start.map((mark) => [mark.key, mark])));
  const [itself, setItself] = useState<string | null>(null);
  return useMemo(() => {
    const of = (key: string): TipMark => {
      const mark = marks.get(key) ?? UNTOUCHED;
      return mark.state === 'untouched' && key === itself ? { ...mark, state: 'open' } : mark;
    };
    const change = (tip: Tip, edit: (mark: TipMark) => Partial<TipMark>) =>
      setMarks((all) => {
        const key = tipKey(tip);
        const mark = all.get(key) ?? { ...UNTOUCHED, key, title: tip.title };
        return new Map(all).set(key, { ...mark, ...edit(mark) });
      });
    return {
      of,
      isRead: (key) => marks.get(key)?.state === 'open',
      toggle: (tip) => {
        const state = of(tipKey(tip)).state === 'open' ? 'closed-again' : 'open';
        change(tip, () => ({ state }));
        // News is news until it was opened.
        if (tip.kind === 'announcement' && state === 'open') say.current(tip, { seen: true });
      },
      openByItself: (tip) => {
        setItself(tip && tipKey(tip));
        // It was in sight with all its steps: what was tried includes it.
        if (tip) change(tip, () => ({}));
      },
      setFeedback: (tip, feedback) => {
        say.current(tip, { feedback: { was: of(tipKey(tip)).feedback, is: feedback } });
        change(tip, () => ({ feedback }));
      },
      opened: Array.from(marks.values(), ({ title, feedback }) => ({ title, failed: feedback === 'not-this-time' })),
      kept: [...marks.values()],
    };
  }, [marks, itself]);
}
