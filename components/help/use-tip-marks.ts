import { useMemo, useRef, useState } from 'preact/hooks';
import type { Tried } from '../../lib/core/ask/draft.ts';
import { type Tip, tipKey } from '../../lib/core/feed/tip.ts';
import type { KeptMark } from '../../lib/core/kept-state.ts';
import type { Feedback, OpinionChange } from '../../lib/core/opinion.ts';

/** Tips of which a colleague is told at most: more is a list that nobody reads. */
const MOST_LOOKED_AT = 5;

/** What has happened to one tip in this help page. */
export interface TipMark {
  state: KeptMark['state'];
  feedback: Feedback;
}

const UNTOUCHED = { state: 'untouched', feedback: 'none', wasOpened: false, wasTold: false } as const;

/** Keeps what has happened to each tip, so that it survives a search and a fresh answer. */
export interface TipMarks {
  of(key: string): TipMark;
  /** True when a person opened the tip, and not it itself. */
  isRead(key: string): boolean;
  toggle(tip: Tip): void;
  /** Opens one tip by itself, until another one takes its place; one that a person has closed stays closed. */
  openByItself(tip: Tip | null): void;
  setFeedback(tip: Tip, feedback: Feedback): void;
  /** The latest tips that the person has opened or said something of, and which of them did not help. */
  readonly lookedAt: Tried['tips'];
  /** A colleague was told of them: the next question tells of what is looked at from here on. */
  tell(): void;
  /** What is to be kept. */
  readonly kept: KeptMark[];
}

/** What a person has looked at by a click of their own; a tip that opened by itself may never have been read. */
const toLookedAt = (marks: Iterable<KeptMark>): Tried['tips'] =>
  [...marks]
    .filter(({ wasOpened, feedback, wasTold }) => !wasTold && (wasOpened || feedback !== 'none'))
    .slice(-MOST_LOOKED_AT)
    .map(({ title, feedback }) => ({ title, failed: feedback === 'not-this-time' }));

/** Creates the marks of one help page; what a person says of a tip, and that they open it, is passed on. */
export function useTipMarks(
  start: readonly KeptMark[],
  onSay: (tip: Tip, change: OpinionChange) => void,
  onRead: (tip: Tip) => void,
): TipMarks {
  const [say, read] = [useRef(onSay), useRef(onRead)];
  say.current = onSay;
  read.current = onRead;
  const [marks, setMarks] = useState<ReadonlyMap<string, KeptMark>>(new Map(start.map((mark) => [mark.key, mark])));
  const [itself, setItself] = useState<string | null>(null);
  return useMemo(() => {
    const of = (key: string): TipMark => {
      const mark = marks.get(key) ?? UNTOUCHED;
      return mark.state === 'untouched' && key === itself ? { ...mark, state: 'open' } : mark;
    };
    const change = (tip: Tip, part: Partial<KeptMark>) =>
      setMarks((all) => {
        const key = tipKey(tip);
        const mark = all.get(key) ?? { ...UNTOUCHED, key, title: tip.title };
        const others = [...all].filter(([other]) => other !== key);
        // What was touched last stands last.
        return new Map([...others, [key, { ...mark, ...part }]]);
      });
    return {
      of,
      isRead: (key) => marks.get(key)?.state === 'open',
      toggle: (tip) => {
        const isOpening = of(tipKey(tip)).state !== 'open';
        change(tip, isOpening ? { state: 'open', wasOpened: true, wasTold: false } : { state: 'closed-again' });
        if (isOpening) read.current(tip);
        // News is news until it was opened.
        if (tip.kind === 'announcement' && isOpening) say.current(tip, { seen: true });
      },
      openByItself: (tip) => setItself(tip && tipKey(tip)),
      setFeedback: (tip, feedback) => {
        say.current(tip, { feedback: { was: of(tipKey(tip)).feedback, is: feedback } });
        change(tip, { feedback, wasTold: false });
      },
      lookedAt: toLookedAt(marks.values()),
      tell: () => setMarks((all) => new Map([...all].map(([key, mark]) => [key, { ...mark, wasTold: true }]))),
      kept: [...marks.values()],
    };
  }, [marks, itself]);
}
