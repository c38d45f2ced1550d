import { useRef, useState } from 'preact/hooks';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';

/** What the panel shows: the tips, or the question to a colleague. */
export type Panel = { view: 'tips' } | { view: 'ask'; person: SuggestedContact | null };

/** Switches between tips and question; coming back, focus is where it was. */
export function usePanel() {
  const [panel, setPanel] = useState<Panel>({ view: 'tips' });
  const main = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const ask = (person: SuggestedContact | null) => {
    cameFrom.current = main.current?.ownerDocument.activeElement ?? null;
    setPanel({ view: 'ask', person });
  };
  const leave = () => {
    setPanel({ view: 'tips' });
    // The tips cannot take focus before they are drawn as the view in front.
    setTimeout(() => {
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    });
  };
  return { panel, main, ask, leave };
}
