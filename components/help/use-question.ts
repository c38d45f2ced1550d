import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptQuestion, Recipient } from '../../lib/core/ask/kept-question.ts';

/** The question that is being written, while its form comes and goes. */
export interface OpenQuestion {
  current: () => KeptQuestion | null;
  /** Takes in what the form holds now; `null` once the question is sent. */
  change: (question: KeptQuestion | null) => void;
  /** The form is left, and what stands in it stays. */
  close: () => void;
}

/**
 * Keeps the question that is being written. One whose form stood open when help went away is in sight again as soon as
 * the page is known (`isReady`).
 */
export function useQuestion(
  start: KeptQuestion | null,
  isReady: boolean,
  onReopen: (recipient: Recipient) => void,
  onKeep: (question: KeptQuestion | null) => void,
): OpenQuestion {
  const question = useRef(start);
  const isReopened = useRef(false);
  // Before it is painted: the tips must not be seen in its place first.
  useLayoutEffect(() => {
    if (!isReady || isReopened.current) return;
    isReopened.current = true;
    if (start?.isOpen) onReopen(start.recipient);
  }, [isReady, start, onReopen]);
  const change = (changed: KeptQuestion | null) => {
    question.current = changed;
    onKeep(changed);
  };
  return {
    current: () => question.current,
    change,
    close: () => question.current && change({ ...question.current, isOpen: false }),
  };
}
