import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { callName, joinWords } from '../ui/contact-words.ts';

interface WhoKnowsProps {
  /** Somebody else who knows about what was typed; `null` while there is nobody. */
  person: SuggestedContact | null;
  text: Text;
  onAsk: (person: SuggestedContact) => void;
}

/** Offers to ask somebody else, who knows what the question is about; who is asked changes only by a press. */
export function WhoKnows({ person, text, onAsk }: WhoKnowsProps) {
  return (
    <div class="who-knows" aria-live="polite">
      {person && (
        <>
          <span dir="auto">
            {text('askForm.knows', { name: person.contact.name, topics: joinWords(person.reason.words, text) })}
          </span>
          <button type="button" class="button button--small" onClick={() => onAsk(person)}>
            {text('askForm.askInstead', { name: callName(person) })}
          </button>
        </>
      )}
    </div>
  );
}
