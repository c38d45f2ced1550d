import { useState } from 'preact/hooks';
import type { ReviewOfOwner, TipToReview } from '../../../lib/core/author/review/workshop-review.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { Some } from '../../options/Some.tsx';
import { MailDraft, type MailWays } from '../MailDraft.tsx';
import { buildReviewMail, dueWords } from './review-mail.ts';
import '../../ask/ask-form.css';

interface OwnerReviewProps extends MailWays {
  review: ReviewOfOwner;
  selected: ReadonlySet<number>;
  text: Text;
  onSelect: (indexes: readonly number[], isSelected: boolean) => void;
  /** Opens the tip at a position. */
  onOpen: (index: number) => void;
}

/** Tips of one owner in sight before “More”. */
const IN_SIGHT = 20;

/** What one person has to read again. */
export function OwnerReview({ review, selected, text, onSelect, onOpen, mailApp, onCopy }: OwnerReviewProps) {
  const [isWriting, setWriting] = useState(false);
  const name = review.name || text('review.nobody');
  const indexes = review.tips.map(({ index }) => index);
  return (
    <article class="workshop-card" aria-label={name}>
      <h3 dir="auto">{name}</h3>
      {indexes.length > 1 && (
        <label class="check soft">
          <input
            type="checkbox"
            checked={indexes.every((index) => selected.has(index))}
            onChange={(event) => onSelect(indexes, event.currentTarget.checked)}
          />
          {text('review.all', { name })}
        </label>
      )}
      <Some all={review.tips} inSight={IN_SIGHT} name={name} text={text} keyOf={({ index }) => String(index)}>
        {(tip) => (
          <ReviewRow
            tip={tip}
            isSelected={selected.has(tip.index)}
            text={text}
            onSelect={(isSelected) => onSelect([tip.index], isSelected)}
            onOpen={() => onOpen(tip.index)}
          />
        )}
      </Some>
      {review.id !== null && (
        <div class="workshop-actions">
          <button
            type="button"
            class="button button--small"
            aria-expanded={isWriting}
            onClick={() => setWriting(!isWriting)}
          >
            {text('review.write', { name })}
          </button>
        </div>
      )}
      {isWriting && <MailDraft draft={buildReviewMail(review, text)} mailApp={mailApp} text={text} onCopy={onCopy} />}
    </article>
  );
}

interface TipRowProps {
  tip: TipToReview;
  isSelected: boolean;
  text: Text;
  onSelect: (isSelected: boolean) => void;
  onOpen: () => void;
}

function ReviewRow({ tip, isSelected, text, onSelect, onOpen }: TipRowProps) {
  const title = tip.title || tip.id;
  return (
    <div class="review-row">
      <label class="check">
        <input type="checkbox" checked={isSelected} onChange={(event) => onSelect(event.currentTarget.checked)} />
        <span dir="auto">{title}</span>
      </label>
      <span class={tip.isOverdue ? 'review-overdue' : 'soft'}>{dueWords(tip, text)}</span>
      <button
        type="button"
        class="button button--quiet button--small"
        aria-label={text('review.open', { title })}
        onClick={onOpen}
      >
        {text('check.goTo')}
      </button>
    </div>
  );
}
