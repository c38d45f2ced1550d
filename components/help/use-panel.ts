import { useRef, useState } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';

/** What the panel shows: the tips, the question to a colleague, or the answer on its way to becoming a tip. */
export type Panel = { view: 'tips' } | { view: 'ask'; person: SuggestedContact | null } | { view: 'keep'; ask: Ask };

/** Switches between tips and forms; coming back, focus is where it was. */
export function usePanel() {
  const [panel, setPanel] = useState<Panel>({ view: 'tips' });
  const main = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const open = (form: Exclude<Panel, { view: 'tips' }>) => {
    cameFrom.current = main.current?.ownerDocument.activeElement ?? null;
    setPanel(form);
  };
  const ask = (person: SuggestedContact | null) => open({ view: 'ask', person });
  const keepAnswer = (asked: Ask) => open({ view: 'keep', ask: asked });
  const leave = () => {
    setPanel({ view: 'tips' });
    // The tips cannot take focus before they are drawn as the view in front.
    setTimeout(() => {
      const before = cameFrom.current;
      // What was pressed may be gone, such as a question that is answered now.
      const isThere = before instanceof HTMLElement && before.isConnected && before !== before.ownerDocument.body;
      if (isThere) before.focus();
      else main.current?.focus();
    });
  };
  return { panel, main, ask, keepAnswer, leave };
}
