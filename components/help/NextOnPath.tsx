import { useEffect, useState } from 'preact/hooks';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TipBody } from './TipBody.tsx';
import type { TipTools } from './tip-tools.ts';

/** After a step of a path has helped: the next one, folded, for whoever wants to go on. */
export function NextOnPath({ tip, tools }: { tip: Tip; tools: TipTools }) {
  const { text, onNext, onSay } = tools;
  const [next, setNext] = useState<Tip | null>(null);
  const [feedback, setFeedback] = useState<Feedback>('none');
  useEffect(() => {
    let isCurrent = true;
    void onNext(tip).then((found) => isCurrent && setNext(found));
    return () => {
      isCurrent = false;
    };
    // Asked once for each tip.
  }, [tip.feedId, tip.id]);
  if (!next) return null;
  return (
    <div class="tip-next">
      <p class="soft">{text('tip.nextOnPath', { path: next.path?.title ?? '' })}</p>
      <Disclosure label={next.title}>
        <TipBody
          found={{ tip: next, score: 0, shown: true, group: 'page', reasons: [] }}
          tools={tools}
          feedback={feedback}
          onFeedback={(is) => {
            onSay(next, { feedback: { was: feedback, is } });
            setFeedback(is);
          }}
        />
      </Disclosure>
    </div>
  );
}
