import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LiveProps<State> {
  initial: State;
  /** Calls back with every new state until the signal says stop. */
  watch: (onChange: (state: State) => void, signal: AbortSignal) => void;
  children: (state: State) => ComponentChildren;
}

/**
 * Draws what depends on a state that is pushed in. The root is drawn once and stays: ids made by `useId` are counted
 * from the root, and one that is drawn anew would give the same ids again.
 */
export function Live<State>({ initial, watch, children }: LiveProps<State>) {
  const [state, setState] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    watch(setState, stop.signal);
    return () => stop.abort();
  }, [watch]);
  return <>{children(state)}</>;
}
