import { attachmentsHtml } from '../../lib/core/feed/attachments.ts';
import { OWN_FEED_ID, type Tip } from '../../lib/core/feed/tip.ts';
import { inLanguage } from '../ui/direction.ts';
import { FeedMark } from '../ui/FeedMark.tsx';
import { shownHost } from '../ui/feed-words.ts';
import { RichText } from '../ui/RichText.tsx';
import { isOverdue, toAuthors, toChecked } from './checked-words.ts';
import { FeedbackButtons } from './FeedbackButtons.tsx';
import { NextOnPath } from './NextOnPath.tsx';
import type { TipBodyProps, TipTools } from './tip-tools.ts';

/** The inside of an opened tip: steps first, background after, then what can be done with it. */
export function TipBody({ found, tools, feedback, onFeedback }: TipBodyProps) {
  const { tip, reasons } = found;
  const { text, renderHtml, loadPicture } = tools;
  const background = tip.html !== undefined || tip.text !== '';
  const attached = attachmentsHtml(tip);
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
      <Sources found={found} tools={tools} />
      <FeedbackButtons tip={tip} reasons={reasons} tools={tools} feedback={feedback} onFeedback={onFeedback} />
      {feedback === 'helped' && tip.path && <NextOnPath tip={tip} tools={tools} Body={TipBody} />}
    </>
  );
}

function TipSteps({ tip, tools }: { tip: Tip; tools: TipTools }) {
  const { text, renderHtml, loadPicture } = tools;
  return (
    <ol class="tip-steps" aria-label={text('part.steps')}>
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

/** Where there is more, who answers for it and how fresh it is: one faint line; what is out of date is said aloud. */
function Sources({ found, tools }: Pick<TipBodyProps, 'found' | 'tools'>) {
  const { tip, ownerGone } = found;
  const { text, now } = tools;
  const checked = toChecked(tip, now, text);
  const byLine = toAuthors(tip, text);
  const overdue = isOverdue(tip, now);
  const isTool = tip.kind === 'tool' || tip.kind === 'course';
  return (
    <div class="tip-sources">
      {tip.url && (
        <a href={tip.url} target="_blank" rel="noreferrer">
          {text(isTool ? 'tip.openTool' : 'tip.open', { host: shownHost(tip.url) })}
        </a>
      )}
      {byLine !== '' && <span>{byLine}</span>}
      {checked !== '' && <span class={overdue ? 'tip-overdue' : undefined}>{checked}</span>}
      {ownerGone && <span class="tip-overdue">{text('tip.ownerGone')}</span>}
      <From tip={tip} tools={tools} />
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
    <span>
      <FeedMark color={feed?.color} /> {text('tip.from', { title })}
    </span>
  );
}
