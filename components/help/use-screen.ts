import { useRef, useState } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { Recipient } from '../../lib/core/ask/kept-question.ts';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';

/**
 * What help shows: the tips, a question to a colleague, an answer on its way to becoming a tip, the page on its way into a
 * file, or a tip that is being written.
 */
export type Screen =
  | { view: 'tips' }
  | { view: 'ask'; recipient: Recipient; isReopened: boolean }
  | { view: 'keep'; ask: Ask }
  | { view: 'save' }
  | { view: 'write'; draft: KeptTipDraft };

/** Switches between tips and forms; coming back, focus is where it was. */
export function useScreen() {
  const [screen, setScreen] = useState<Screen>({ view: 'tips' });
  const main = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const open = (form: Exclude<Screen, { view: 'tips' }>) => {
    cameFrom.current = main.current?.ownerDocument.activeElement ?? null;
    setScreen(form);
  };
  const ask = (recipient: Recipient) => open({ view: 'ask', recipient, isReopened: false });
  const reopen = (recipient: Recipient) => open({ view: 'ask', recipient, isReopened: true });
  const keepAnswer = (asked: Ask) => open({ view: 'keep', ask: asked });
  const savePage = () => open({ view: 'save' });
  const write = (draft: KeptTipDraft) => open({ view: 'write', draft });
  const leave = (before?: () => void) => {
    before?.();
    setScreen({ view: 'tips' });
    // The tips cannot take focus before they are drawn as the view in front.
    setTimeout(() => {
      const before = cameFrom.current;
      // What was pressed may be gone, such as a question that is answered now.
      const isThere = before instanceof HTMLElement && before.isConnected && before !== before.ownerDocument.body;
      if (isThere) before.focus();
      else main.current?.focus();
    });
  };
  return { screen, main, ask, reopen, keepAnswer, savePage, write, leave };
}
