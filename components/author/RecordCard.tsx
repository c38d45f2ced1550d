import { useEffect, useId, useRef } from 'preact/hooks';
import type { RecordedAction, RecordingView } from '../../lib/core/author/record/recorded-action.ts';
import { toSentence } from '../../lib/core/author/record/to-steps.ts';
import { FEED_LIMITS } from '../../lib/core/feed/limits.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { RecordedStep } from './RecordedStep.tsx';
import type { RecordingControl } from './use-recording.ts';
import './record-card.css';

interface RecordCardProps {
  view: RecordingView;
  recording: RecordingControl;
  /** Takes the focus when it comes: a person has just pressed what starts it. */
  takesFocus: boolean;
  text: Text;
}

/** Stands in the help while steps are recorded: whether they are, the last of them, and what can be done about it. */
export function RecordCard({ view, recording, takesFocus, text }: RecordCardProps) {
  const card = useRef<HTMLElement>(null);
  const [titleId, howId] = [useId(), useId()];
  const focuses = useRef(takesFocus);
  useEffect(() => {
    if (focuses.current) card.current?.focus();
  }, []);
  const { paused, count, last } = view;
  return (
    <section ref={card} class="record" tabIndex={-1} aria-labelledby={titleId} aria-describedby={howId}>
      <h2 class="record-title" id={titleId}>
        {text('record.name')}
      </h2>
      <p role="status" class={paused ? 'record-state record-state--paused' : 'record-state'}>
        <span class="record-dot" aria-hidden="true" />
        <strong>{text(paused ? 'record.paused' : 'record.on')}</strong>
      </p>
      <p class="soft" id={howId}>
        {paused ? toPaused(paused, text) : text('record.how')}
      </p>
      <p class="record-count">{count === 0 ? text('record.none') : text('record.count', { n: count })}</p>
      <LastSteps last={last} before={count - last.length} text={text} />
      <RecordActions view={view} recording={recording} text={text} />
    </section>
  );
}

/** Why nothing is recorded, and what to do. */
function toPaused(paused: NonNullable<RecordingView['paused']>, text: Text): string {
  if (paused === 'closed') return text('record.pausedClosed');
  return paused === 'full' ? text('record.pausedFull', { n: FEED_LIMITS.steps }) : text('record.pausedPerson');
}

interface LastStepsProps {
  last: RecordedAction[];
  /** How many there are before these. */
  before: number;
  text: Text;
}

/** The last steps, numbered on from those before; a new one is read out. */
function LastSteps({ last, before, text }: LastStepsProps) {
  const newest = last.at(-1);
  return (
    <>
      {last.length > 0 && (
        <ol class="record-steps" aria-label={text('record.last')} start={before + 1}>
          {last.map((action, at) => (
            <li key={before + at} class="record-step">
              <RecordedStep markdown={toSentence(action, text)} />
            </li>
          ))}
        </ol>
      )}
      <div class="visually-hidden" aria-live="polite" aria-atomic="true">
        {newest && <RecordedStep key={before + last.length} markdown={toSentence(newest, text)} />}
      </div>
    </>
  );
}

function RecordActions({ view, recording, text }: Pick<RecordCardProps, 'view' | 'recording' | 'text'>) {
  const { paused, count, last } = view;
  // What is not in sight, because it was done on another site, is not taken back unseen.
  const canDrop = last.length > 0;
  return (
    <div class="record-actions">
      <button
        type="button"
        class="button button--primary"
        aria-disabled={count === 0}
        onClick={count > 0 ? recording.finish : undefined}
      >
        {text('steps.done')}
      </button>
      {/* One button for both, so that the focus stays on it. */}
      <button
        type="button"
        class="button"
        aria-disabled={paused === 'full'}
        onClick={paused === 'full' ? undefined : paused ? recording.resume : recording.pause}
      >
        {text(paused ? 'record.resume' : 'record.pause')}
      </button>
      <button type="button" class="button" aria-disabled={!canDrop} onClick={canDrop ? recording.dropLast : undefined}>
        {text('record.undo')}
      </button>
      <button type="button" class="button button--quiet" onClick={recording.cancel}>
        {text('cancel.do')}
      </button>
    </div>
  );
}
