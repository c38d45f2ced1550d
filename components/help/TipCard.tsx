import { useId } from 'preact/hooks';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Feedback } from '../../lib/core/opinion.ts';
import { inLanguage } from '../ui/direction.ts';
import { FeedMark } from '../ui/FeedMark.tsx';
import { Icon } from '../ui/Icon.tsx';
import { isOverdue, toChecked } from './checked-words.ts';
import { TipBody } from './TipBody.tsx';
import type { TipTools } from './tip-tools.ts';
import type { TipMark } from './use-tip-marks.ts';
import './tip-card.css';

interface TipCardProps {
  found: FoundTip;
  mark: TipMark;
  tools: TipTools;
  onToggle: () => void;
  onFeedback: (feedback: Feedback) => void;
}

/** One tip: its title and a line of summary; opened, everything needed to go on. */
export function TipCard({ found, mark, tools, onToggle, onFeedback }: TipCardProps) {
  const { tip } = found;
  const { text, now } = tools;
  const titleId = useId();
  const bodyId = useId();
  const kindId = useId();
  const kind = tip.kind === 'tip' ? null : text(`kind.${tip.kind}`);
  const spoken = inLanguage(tip.language);
  const isOpen = mark.state === 'open';
  const overdue = !isOpen && isOverdue(tip, now) ? toChecked(tip, now, text) : '';
  const classes = ['tip', ...(isOpen ? ['tip--open'] : []), ...(mark.state === 'closed-again' ? ['tip--visited'] : [])];
  return (
    <article class={classes.join(' ')} aria-labelledby={titleId}>
      {kind && (
        <p class="tip-kind" id={kindId}>
          {found.isNew && <span class="tip-new">{text('tip.new')}</span>}
          {kind}
        </p>
      )}
      <h3 class="tip-heading">
        <button
          type="button"
          class="tip-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          aria-describedby={kind ? kindId : undefined}
          onClick={onToggle}
        >
          <FeedMark color={tools.feeds.find(({ feedId }) => feedId === tip.feedId)?.color} />
          <span class="tip-title" id={titleId} {...spoken}>
            {tip.title}
          </span>
          <Icon shape="chevron" />
        </button>
      </h3>
      {!isOpen && tip.summary && (
        <p class="tip-summary" {...spoken}>
          {tip.summary}
        </p>
      )}
      {overdue !== '' && <p class="tip-overdue">{overdue}</p>}
      {isOpen && (
        <div class="tip-body" id={bodyId}>
          <TipBody found={found} tools={tools} feedback={mark.feedback} onFeedback={onFeedback} />
        </div>
      )}
    </article>
  );
}
