import { useCallback, useRef, useState } from 'preact/hooks';

/** Steps back that are kept. */
const MOST = 200;

/** A value with the way it came about. */
export interface History<T> {
  value: T;
  /** Changes the value; changes under one name that follow each other are taken back as one. */
  change: (to: (value: T) => T, name?: string) => void;
  undo?: () => void;
  redo?: () => void;
}

interface Way<T> {
  past: T[];
  value: T;
  future: T[];
  /** What the last change was called; another name begins another step. */
  name: string;
}

/** Keeps a value and what it was before, so that every change can be taken back and made again. */
export function useHistory<T>(start: T): History<T> {
  const [way, setWay] = useState<Way<T>>({ past: [], value: start, future: [], name: '' });
  // A change that follows at once must start from the one before it, which may not be drawn yet.
  const latest = useRef(way);
  const set = useCallback((next: Way<T>) => {
    latest.current = next;
    setWay(next);
  }, []);
  const change = useCallback(
    (to: (value: T) => T, name = '') => {
      const { past, value, name: last } = latest.current;
      const next = to(value);
      if (next === value) return;
      const isSame = name !== '' && name === last;
      set({ past: isSame ? past : [...past, value].slice(-MOST), value: next, future: [], name });
    },
    [set],
  );
  const move = (from: 'past' | 'future') => {
    const { past, value, future } = latest.current;
    const [before, after] = from === 'past' ? [past.at(-1), future] : [future.at(-1), past];
    if (before === undefined) return;
    const [rest, others] = [(from === 'past' ? past : future).slice(0, -1), [...after, value]];
    set(
      from === 'past'
        ? { past: rest, value: before, future: others, name: '' }
        : { past: others, value: before, future: rest, name: '' },
    );
  };
  return {
    value: way.value,
    change,
    ...(way.past.length > 0 ? { undo: () => move('past') } : {}),
    ...(way.future.length > 0 ? { redo: () => move('future') } : {}),
  };
}
