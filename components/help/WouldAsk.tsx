import { useEffect, useState } from 'preact/hooks';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** How a person is asked whether they would have turned to somebody. */
export interface WouldAskTools {
  /** Whether to ask now, which is seldom. */
  now: () => Promise<boolean>;
  say: (tip: Tip, wouldHave: boolean) => void;
}

interface WouldAskProps {
  tip: Tip;
  wouldAsk: WouldAskTools;
  text: Text;
  /** Called when the buttons go away with the answer. */
  onSaid: () => void;
}

/** One quiet line after *Helped*, once in a while: whether the person would have turned to somebody. Nobody has to answer. */
export function WouldAsk({ tip, wouldAsk, text, onSaid }: WouldAskProps) {
  const [state, setState] = useState<'not-now' | 'asking' | 'said'>('not-now');
  useEffect(() => {
    let isCurrent = true;
    void wouldAsk.now().then((isNow) => isCurrent && isNow && setState('asking'));
    return () => {
      isCurrent = false;
    };
    // Asked once for each press.
  }, []);
  const answer = (wouldHave: boolean) => (
    <button
      type="button"
      class="button button--quiet button--small"
      onClick={() => {
        wouldAsk.say(tip, wouldHave);
        onSaid();
        setState('said');
      }}
    >
      {text(wouldHave ? 'tip.yes' : 'tip.no')}
    </button>
  );
  return (
    <div class="tip-thanks" aria-live="polite">
      {state === 'asking' && (
        <>
          {text('tip.wouldAsk')}{' '}
          <span class="tip-answers">
            {answer(true)} {answer(false)}
          </span>
        </>
      )}
      {state === 'said' && text('tip.wouldAskNoted')}
    </div>
  );
}
