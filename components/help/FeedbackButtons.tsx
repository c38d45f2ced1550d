import { useRef, useState } from 'preact/hooks';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { canShow } from '../../lib/core/walk.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { toReasons } from './reason-words.ts';
import type { TipBodyProps, TipTools } from './tip-tools.ts';
import { WouldAsk } from './WouldAsk.tsx';

interface FeedbackButtonsProps extends Omit<TipBodyProps, 'found'> {
  tip: Tip;
  reasons: FoundTip['reasons'];
}

/** One row of what can be done with a tip: to say whether it helped, and all else in a menu. */
export function FeedbackButtons({ tip, reasons, tools, feedback, onFeedback }: FeedbackButtonsProps) {
  const { text, onCopy, onShow, onHide } = tools;
  const actions = useRef<HTMLDivElement>(null);
  const [tellsWhy, setTellsWhy] = useState(false);
  // What was said in an earlier help is no reason to ask.
  const [saysNow, setSaysNow] = useState(false);
  const { copy, outcome } = useCopy(tip.url ?? '', onCopy, text);
  const why = toReasons(reasons, text);
  // The button that undoes goes away with it.
  const toPressed = () => actions.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  const sayIt = (value: Exclude<Feedback, 'none'>, label: string) => (
    <button
      type="button"
      class="button button--quiet button--small"
      aria-pressed={feedback === value}
      onClick={() => {
        setSaysNow(true);
        onFeedback(feedback === value ? 'none' : value);
      }}
    >
      {label}
    </button>
  );
  const items: MenuItem[] = [
    ...(tip.url ? [{ words: text('copy.link'), onChoose: copy }] : []),
    ...(why.length > 0 ? [{ words: text('tip.why'), onChoose: () => setTellsWhy(!tellsWhy) }] : []),
    { words: text('tip.hide'), onChoose: () => onHide(tip) },
  ];
  return (
    <div class="tip-feedback">
      <div class="tip-actions" ref={actions}>
        {canShow(tip) && (
          <button type="button" class="button button--small tip-show" onClick={() => onShow(tip)}>
            {text('tip.showMe')}
          </button>
        )}
        {sayIt('helped', text('tip.helped'))}
        {sayIt('not-this-time', text('tip.notThisTime'))}
        <Menu name={text('tip.actions')} groups={[{ sets: [items] }]} />
        <span class="soft" aria-live="polite">
          {outcome}
        </span>
      </div>
      <div aria-live="polite">
        {tellsWhy && (
          <ul class="tip-why" aria-label={text('tip.why')}>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="tip-thanks" aria-live="polite">
        {feedback !== 'none' && (
          <>
            {text(feedback === 'helped' ? 'tip.thanksHelped' : 'tip.thanksNot')}{' '}
            <button
              type="button"
              class="button button--quiet button--small"
              onClick={() => {
                toPressed();
                onFeedback('none');
              }}
            >
              {text('undo.do')}
            </button>
          </>
        )}
      </div>
      {feedback === 'helped' && saysNow && tools.wouldAsk && (
        <WouldAsk tip={tip} wouldAsk={tools.wouldAsk} text={text} onSaid={toPressed} />
      )}
      {feedback === 'not-this-time' && <Why tip={tip} tools={tools} onNoted={toPressed} />}
    </div>
  );
}

/** Room for a word about why it did not help; nobody has to. */
function Why({ tip, tools, onNoted }: { tip: Tip; tools: TipTools; onNoted: () => void }) {
  const { text, onSay } = tools;
  const [why, setWhy] = useState('');
  const [state, setState] = useState<'asking' | 'noted'>('asking');
  const note = (event: Event) => {
    event.preventDefault();
    if (why.trim() === '') return;
    onSay(tip, { why });
    onNoted();
    setState('noted');
  };
  return (
    <div aria-live="polite">
      {state === 'noted' ? (
        <p class="soft tip-why-noted">{text('tip.whyNoted')}</p>
      ) : (
        <form class="tip-why-form" onSubmit={note}>
          <input
            class="input"
            type="text"
            dir="auto"
            maxLength={200}
            aria-label={text('tip.whyWord')}
            placeholder={text('tip.whyWord')}
            value={why}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
          <button type="submit" class="button button--small">
            {text('save.plain')}
          </button>
        </form>
      )}
    </div>
  );
}
