import { useRef, useState } from 'preact/hooks';
import { attachmentsHtml } from '../../lib/core/feed/attachments.ts';
import { OWN_FEED_ID, type Tip } from '../../lib/core/feed/tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { canShow } from '../../lib/core/walk.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { inLanguage } from '../ui/direction.ts';
import { FeedMark } from '../ui/FeedMark.tsx';
import { shownHost } from '../ui/feed-words.ts';
import { RichText } from '../ui/RichText.tsx';
import { isOverdue, toAuthors, toChecked } from './checked-words.ts';
import { NextOnPath } from './NextOnPath.tsx';
import { toReasons } from './reason-words.ts';
import type { TipBodyProps, TipTools } from './tip-tools.ts';

/** The inside of an opened tip: steps first, background after, then what can be done with it. */
export function TipBody({ found, tools, feedback, onFeedback }: TipBodyProps) {
  const { tip, reasons } = found;
  const { text, renderHtml, loadPicture } = tools;
  const background = tip.html !== undefined || tip.text !== '';
  const attached = attachmentsHtml(tip);
  const why = toReasons(reasons, text);
  const spoken = inLanguage(tip.language);
  return (
    <>
      {tip.steps.length > 0 && <TipSteps tip={tip} tools={tools} />}
      {background && (
        <div class={tip.steps.length > 0 ? 'tip-background' : undefined} {...spoken}>
          <RichText html={tip.html} text={tip.text} of={tip} words={text} {...{ renderHtml, loadPicture }} />
        </div>
      )}
      {attached !== '' && <RichText html={attached} text="" of={tip} words={text} {...{ renderHtml, loadPicture }} />}
      {!background && tip.summary && tip.steps.length === 0 && <p {...spoken}>{tip.summary}</p>}
      {tip.url && (
        <p>
          <a href={tip.url} target="_blank" rel="noreferrer">
            {text(tip.kind === 'tool' || tip.kind === 'course' ? 'tip.openTool' : 'tip.open', {
              host: shownHost(tip.url),
            })}
          </a>
        </p>
      )}
      <FeedbackButtons tip={tip} tools={tools} feedback={feedback} onFeedback={onFeedback} />
      {why.length > 0 && (
        <Disclosure label={text('tip.why')}>
          <ul class="tip-why">
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Checked found={found} tools={tools} />
      <From tip={tip} tools={tools} />
    </>
  );
}

function TipSteps({ tip, tools }: { tip: Tip; tools: TipTools }) {
  const { text, renderHtml, loadPicture } = tools;
  return (
    <ol class="tip-steps" aria-label={text('tip.steps')}>
      {tip.steps.map((step, at) => (
        // A step is its place in the order.
        <li class="tip-step" key={at} {...inLanguage(tip.language)}>
          <div class="tip-step-words">
            {step.title && <strong>{step.title}</strong>}
            <RichText html={step.html} text={step.text} of={tip} words={text} {...{ renderHtml, loadPicture }} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function FeedbackButtons({ tip, tools, feedback, onFeedback }: Omit<TipBodyProps, 'found'> & { tip: Tip }) {
  const { text, onCopy, onShow, onHide } = tools;
  const actions = useRef<HTMLDivElement>(null);
  // The button that undoes goes away with it.
  const toPressed = () => actions.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  const toggle = (value: Feedback) => onFeedback(feedback === value ? 'none' : value);
  return (
    <div class="tip-feedback">
      <div class="tip-actions" ref={actions}>
        {canShow(tip) && (
          <button type="button" class="button button--small tip-show" onClick={() => onShow(tip)}>
            {text('tip.showMe')}
          </button>
        )}
        <button
          type="button"
          class="button button--small"
          aria-pressed={feedback === 'helped'}
          onClick={() => toggle('helped')}
        >
          {text('tip.helped')}
        </button>
        <button
          type="button"
          class="button button--small"
          aria-pressed={feedback === 'not-this-time'}
          onClick={() => toggle('not-this-time')}
        >
          {text('tip.notThisTime')}
        </button>
        {tip.url && (
          <CopyButton
            label={text('copy.link')}
            value={tip.url}
            text={text}
            class="button button--quiet button--small"
            onCopy={onCopy}
          />
        )}
        <button type="button" class="button button--quiet button--small" onClick={() => onHide(tip)}>
          {text('tip.hide')}
        </button>
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
      {feedback === 'not-this-time' && <Why tip={tip} tools={tools} onNoted={toPressed} />}
      {feedback === 'helped' && tip.path && <NextOnPath tip={tip} tools={tools} Body={TipBody} />}
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
            {text('tip.whyNote')}
          </button>
        </form>
      )}
    </div>
  );
}

/** The feed it comes from, where it could be from another. */
function From({ tip, tools }: { tip: Tip; tools: TipTools }) {
  const { feeds, text } = tools;
  const isOwn = tip.feedId === OWN_FEED_ID;
  const feed = feeds.find(({ feedId }) => feedId === tip.feedId);
  const title = isOwn ? text('own.title') : feed?.title;
  if (title === undefined || feeds.length < (isOwn ? 1 : 2)) return null;
  return (
    <p class="soft tip-from">
      <FeedMark color={feed?.color} /> {text('tip.from', { title })}
    </p>
  );
}

function Checked({ found, tools }: Pick<TipBodyProps, 'found' | 'tools'>) {
  const { tip, ownerGone } = found;
  const { text, now } = tools;
  const words = toChecked(tip, now, text);
  const byLine = toAuthors(tip, text);
  return (
    <>
      {byLine !== '' && <p class="soft">{byLine}</p>}
      {words !== '' && <p class={isOverdue(tip, now) ? 'tip-overdue' : 'soft'}>{words}</p>}
      {ownerGone && <p class="tip-overdue">{text('tip.ownerGone')}</p>}
    </>
  );
}
