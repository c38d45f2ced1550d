import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptQuestion, Recipient } from '../../lib/core/ask/kept-question.ts';
import { isJustSent, type Sent } from '../../lib/core/ask/kept-sent.ts';
import type { KeptState } from '../../lib/core/kept-state.ts';

/** The question that is being written, while its form comes and goes. */
export interface OpenQuestion {
  current: () => KeptQuestion | null;
  /** Takes in what the form holds now; `null` once the question is sent. */
  change: (question: KeptQuestion | null) => void;
  /** The question that had just left the form when help went away, and taking in that one has, or that it was seen. */
  sent: { start: Sent | null; change: (sent: Sent | null) => void };
  /** The form is left, and what stands in it stays. */
  close: () => void;
}

/**
 * Keeps the question that is being written. One whose form stood open when help went away is in sight again as soon as
 * the page is known (`isReady`); so is what came of one that had just been sent.
 */
export function useQuestion(
  start: Pick<KeptState, 'question' | 'sent'>,
  { isReady, isPopup, now }: { isReady: boolean; isPopup: boolean; now: number },
  onReopen: (recipient: Recipient) => void,
  onKeep: (part: Partial<KeptState>) => void,
): OpenQuestion {
  const question = useRef(start.question);
  // Only a popup goes away with the press that opens the draft; beside the page it was seen what came of it.
  const sent = useRef(isPopup && start.sent && isJustSent(start.sent, now) ? start.sent : null);
  const isReopened = useRef(false);
  // Before it is painted: the tips must not be seen in its place first.
  useLayoutEffect(() => {
    if (!isReady || isReopened.current) return;
    isReopened.current = true;
    const recipient = sent.current?.recipient ?? (start.question?.isOpen ? start.question.recipient : null);
    if (recipient) onReopen(recipient);
  }, [isReady, start, onReopen]);
  const change = (changed: KeptQuestion | null) => {
    question.current = changed;
    onKeep({ question: changed });
  };
  const changeSent = (changed: Sent | null) => {
    sent.current = changed;
    if (isPopup) onKeep({ sent: changed });
  };
  return {
    current: () => question.current,
    change,
    sent: { start: sent.current, change: changeSent },
    close: () => {
      if (question.current) change({ ...question.current, isOpen: false });
      if (sent.current) changeSent(null);
    },
  };
}
