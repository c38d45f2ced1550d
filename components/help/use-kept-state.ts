import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptMark, KeptState } from '../../lib/core/kept-state.ts';

/**
 * Hands out each part of what is to be kept when it changes, and only that: popup and sidebar may stand over the same
 * tab. Answers how to keep the parts that are not drawn.
 */
export function useKeptState(
  drawn: { query: string; searches: string[]; marks: KeptMark[] },
  onState: (part: Partial<KeptState>) => void,
): (part: Partial<KeptState>) => void {
  const latest = useRef(onState);
  latest.current = onState;
  const keep = useCallback((part: Partial<KeptState>) => latest.current(part), []);
  useChanged(drawn.query, (query) => keep({ query }));
  useChanged(drawn.searches, (searches) => keep({ searches }));
  useChanged(drawn.marks, (marks) => keep({ marks }));
  return keep;
}

/** Tells of a value that is another than the one drawn before; what it started from is kept already. */
function useChanged<T>(value: T, onChange: (value: T) => void): void {
  const last = useRef(value);
  // Before it is painted: the popup may close with the very click that changes the value.
  useLayoutEffect(() => {
    if (last.current === value) return;
    last.current = value;
    onChange(value);
  });
}
