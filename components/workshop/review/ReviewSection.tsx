import { useId, useMemo, useRef, useState } from 'preact/hooks';
import {
  markStillRight,
  monthsAfter,
  reviewByOwner,
  workshopCalendar,
} from '../../../lib/core/author/review/workshop-review.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import type { MailWays } from '../MailDraft.tsx';
import { OwnerReview } from './OwnerReview.tsx';
import '../workshop-section.css';
import './review.css';

export interface ReviewSectionProps extends MailWays {
  feed: WorkshopFeed;
  text: Text;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The name of whoever reviews, where it is known. */
  reviewer: string;
  /** `done` says what was done, for the button that takes it back. */
  onChange: (feed: WorkshopFeed, done: string) => void;
  /** Opens the tip at a position. */
  onOpen: (index: number) => void;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
}

const INTERVALS = [3, 6, 12, 24];
const USUAL_INTERVAL = 12;

/** What is to be read again, by owner; what is still right is marked with its next review. */
export function ReviewSection(props: ReviewSectionProps) {
  const { feed, text, today, onChange, onSaveFile } = props;
  const [titleId, byId, nextId, faultId] = [useId(), useId(), useId(), useId()];
  const [by, setBy] = useState(props.reviewer);
  const [months, setMonths] = useState(USUAL_INTERVAL);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState('');
  const [isNameless, setNameless] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const groups = useMemo(() => reviewByOwner(feed, today), [feed, today]);
  const due = new Set(groups.flatMap(({ tips }) => tips.map(({ index }) => index)));
  // What was selected may have been deleted, or marked, meanwhile.
  const chosen = new Set([...selected].filter((index) => due.has(index)));

  const mark = () => {
    if (chosen.size === 0) return setSaid(text('review.selectFirst'));
    if (by.trim() === '') {
      setNameless(true);
      field.current?.focus();
      return;
    }
    const done = text('review.done', { n: chosen.size });
    onChange(markStillRight(feed, chosen, { by: by.trim(), on: today, next: monthsAfter(today, months) }), done);
    setSelected(new Set());
    setSaid(done);
  };
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text('part.review')}</h2>
      {groups.length === 0 && <p>{text('review.none')}</p>}
      {groups.map((review) => (
        <OwnerReview
          key={review.id ?? ''}
          review={review}
          selected={chosen}
          text={text}
          mailApp={props.mailApp}
          onCopy={props.onCopy}
          onOpen={props.onOpen}
          onSelect={(indexes, isSelected) => {
            setSaid('');
            const others = [...chosen].filter((index) => !indexes.includes(index));
            setSelected(new Set(isSelected ? [...others, ...indexes] : others));
          }}
        />
      ))}
      {groups.length > 0 && (
        <form
          class="workshop-card"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            mark();
          }}
        >
          <div class="review-how">
            <div>
              <label class="label" for={byId}>
                {text('review.by')}
              </label>
              <input
                ref={field}
                id={byId}
                class="input"
                type="text"
                dir="auto"
                autocomplete="name"
                value={by}
                aria-invalid={isNameless}
                aria-describedby={isNameless ? faultId : undefined}
                onInput={(event) => {
                  setNameless(false);
                  setBy(event.currentTarget.value);
                }}
              />
              {isNameless && (
                <p class="field-error" id={faultId} role="alert">
                  {text('review.byMissing')}
                </p>
              )}
            </div>
            <div>
              <label class="label" for={nextId}>
                {text('review.next')}
              </label>
              <select
                id={nextId}
                class="input"
                value={months}
                onChange={(event) => setMonths(Number(event.currentTarget.value))}
              >
                {INTERVALS.map((n) => (
                  <option key={n} value={n}>
                    {text('review.months', { n })}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <div class="workshop-actions">
            <button type="submit" class="button button--primary">
              {text('review.stillRight', { n: chosen.size })}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => onSaveFile('reviews.ics', workshopCalendar(feed, groups, today))}
            >
              {text('review.calendar')}
            </button>
          </div>
          <p class="soft" role="status">
            {said}
          </p>
        </form>
      )}
    </section>
  );
}
