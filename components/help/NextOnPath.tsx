import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { TipBodyProps, TipTools } from './tip-tools.ts';

interface NextOnPathProps {
  tip: Tip;
  tools: TipTools;
  /** Draws the inside of the next one. */
  Body: FunctionComponent<TipBodyProps>;
}

/** After a step of a path has helped: the next one, folded, for whoever wants to go on. */
export function NextOnPath({ tip, tools, Body }: NextOnPathProps) {
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
        <Body
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
