import type { Tried } from '../../lib/core/ask/draft.ts';
import type { Mask } from '../../lib/core/ask/mask.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';

interface LookedAtProps {
  tried: Tried;
  mask: Mask;
  text: Text;
  onTakeOut: (one: string) => void;
}

/** What the person looked at, one by one: each can be taken out of the mail. */
export function LookedAt({ tried, mask, text, onTakeOut }: LookedAtProps) {
  const all = [...tried.tips.map(({ title }) => title), ...tried.searches];
  return (
    <ul class="looked-at">
      {all.map((one) => (
        <li key={one}>
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={text('askForm.takeOut', { what: mask.text(one) })}
            onClick={() => onTakeOut(one)}
          >
            <span class="looked-at-words" dir="auto">
              {mask.text(one)}
            </span>
            <Icon shape="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
