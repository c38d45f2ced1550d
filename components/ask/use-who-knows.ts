import { useEffect, useState } from 'preact/hooks';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';

/** How long typing must rest before it is looked who knows about it, in milliseconds. */
export const ASK_DELAY_MS = 400;

/** Finds somebody who offered to help with what is being typed; `null` while nobody is known to. */
export function useWhoKnows(
  question: string,
  suggest: (question: string) => Promise<SuggestedContact[]>,
): SuggestedContact | null {
  const [found, setFound] = useState<SuggestedContact | null>(null);
  const words = question.trim();
  useEffect(() => {
    if (words === '') {
      setFound(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const [best = null] = await suggest(words).catch(() => []);
      // Only topics are known by the words; who stands there for another reason is in the list already.
      if (isCurrent) setFound(best?.reason.kind === 'topics' ? best : null);
    }, ASK_DELAY_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // What was found for these words stays, whichever function it was asked with.
  }, [words]);
  return found;
}
