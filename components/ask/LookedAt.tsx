import { lookedAtLines } from '../../lib/core/ask/ask-parts.ts';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';

interface LookedAtProps {
  id: string;
  tried: Tried;
  /** The words as they will stand in the mail, with or without what is private. */
  toShown: (words: string) => string;
  /** The words of the language that the mail is written in. */
  mailText: Text;
  text: Text;
  onTakeOut: (one: string) => void;
}

/** What the person looked at, one by one, in the words of the mail: each can be taken out of it. */
export function LookedAt({ id, tried, toShown, mailText, text, onTakeOut }: LookedAtProps) {
  return (
    <ul class="looked-at" id={id}>
      {lookedAtLines(tried, mailText, toShown).map(({ of, words }) => (
        <li key={of}>
          <span class="looked-at-words" dir="auto">
            {words}
          </span>
          <button
            type="button"
            class="button button--quiet button--icon"
            aria-label={text('askForm.takeOut', { what: toShown(of) })}
            onClick={() => onTakeOut(of)}
          >
            <Icon shape="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
