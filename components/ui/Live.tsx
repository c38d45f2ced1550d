import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/core/text/languages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { type LoadText, useText } from './use-text.ts';

interface LiveProps<State> {
  initial: State;
  /** Calls back with every new state until the signal says stop. */
  watch: (onChange: (state: State) => void, signal: AbortSignal) => void;
  /** The words to begin with. */
  given: Text;
  /** The language that a state asks for; `null` while that is not known. */
  languageOf: (state: State) => Language | null;
  /** Loads the words of another one; the same function every time. */
  loadText: LoadText;
  children: (state: State, text: Text) => ComponentChildren;
}

/**
 * Draws what depends on a state that is pushed in, in the language it asks for. The root is drawn once and stays: ids
 * made by `useId` are counted from the root, and one that is drawn anew would give the same ids again.
 */
export function Live<State>({ initial, watch, given, languageOf, loadText, children }: LiveProps<State>) {
  const [state, setState] = useState(initial);
  const text = useText(given, languageOf(state), loadText);
  useEffect(() => {
    const stop = new AbortController();
    watch(setState, stop.signal);
    return () => stop.abort();
  }, [watch]);
  return <>{children(state, text)}</>;
}
