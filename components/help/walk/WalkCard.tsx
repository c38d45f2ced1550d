import { useEffect, useId, useRef } from 'preact/hooks';
import { isLast, stepOf, targetOf, type Walk } from '../../../lib/core/walk.ts';
import { inLanguage } from '../../ui/direction.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { RichText } from '../../ui/RichText.tsx';
import type { TipTools } from '../tip-tools.ts';
import { toSight } from './sight-words.ts';
import type { Sight, Walking } from './use-walk.ts';
import './walk-card.css';

interface WalkCardProps {
  walk: Walk;
  walking: Walking;
  tools: Pick<TipTools, 'text' | 'renderHtml' | 'loadPicture'>;
}

/** A tip being shown on the page: all its steps, the one that it is at, and the way on. */
export function WalkCard({ walk, walking, tools }: WalkCardProps) {
  const { text } = tools;
  const card = useRef<HTMLElement>(null);
  const [titleId, placeId] = [useId(), useId()];
  const { claimFocus } = walking;
  const claim = useRef(claimFocus);
  useEffect(() => {
    if (claim.current()) card.current?.focus();
  }, []);
  const lookAgain = () => {
    // The button that was pressed goes away when the element is there.
    card.current?.focus();
    walking.again();
  };
  const step = stepOf(walk);
  const place = text('walk.step', { n: walk.at + 1, count: walk.tip.steps.length });
  const sight = toSight(walking.sight, targetOf(step), text);
  return (
    <section ref={card} class="walk" tabIndex={-1} aria-labelledby={titleId} aria-describedby={placeId}>
      <div class="walk-head">
        <h2 class="walk-title" id={titleId} title={walk.tip.title} {...inLanguage(walk.tip.language)}>
          {walk.tip.title}
        </h2>
        <IconButton shape="close" label={text('walk.stop')} onClick={walking.stop} />
      </div>
      <WalkSteps walk={walk} sight={walking.sight} tools={tools} />
      <div class="walk-actions">
        <p class="walk-place" id={placeId}>
          {place}
        </p>
        <button
          type="button"
          class="button"
          aria-disabled={walk.at === 0}
          onClick={walk.at === 0 ? undefined : walking.back}
        >
          {text('walk.back')}
        </button>
        {/* One button to the end, so that the focus stays on it. */}
        <button type="button" class="button button--primary" onClick={isLast(walk) ? walking.stop : walking.next}>
          {text(isLast(walk) ? 'steps.done' : 'walk.next')}
        </button>
      </div>
      <SightLine sight={walking.sight} words={sight} text={text} onAgain={lookAgain} />
      {/* Said in one go, once it is known whether the element is there. */}
      <div class="visually-hidden" aria-live="polite" aria-atomic="true">
        {sight !== '' && (
          <>
            <p>{place}</p>
            <p {...inLanguage(walk.tip.language)}>{[step.title, step.text].filter(Boolean).join(' ')}</p>
            <p>{sight}</p>
          </>
        )}
      </div>
    </section>
  );
}

function WalkSteps({ walk, sight, tools }: Pick<WalkCardProps, 'walk' | 'tools'> & { sight: Sight }) {
  const current = useRef<HTMLLIElement>(null);
  const { at } = walk;
  const { text, renderHtml, loadPicture } = tools;
  // What is said below takes room away from the steps.
  useEffect(() => {
    const { current: item } = current;
    const list = item?.parentElement;
    if (sight === 'looking' || !item || !list) return;
    item.scrollIntoView({ block: 'nearest' });
    // What scrolls must be reached by keys as well.
    if (list.scrollHeight > list.clientHeight) list.setAttribute('tabindex', '0');
    else list.removeAttribute('tabindex');
  }, [at, sight]);
  return (
    <ol class="tip-steps walk-steps" aria-label={text('part.steps')}>
      {walk.tip.steps.map((step, place) => (
        <li
          // A step is its place in the order.
          key={place}
          ref={place === at ? current : undefined}
          class="tip-step walk-step"
          {...inLanguage(walk.tip.language)}
          aria-current={place === at ? 'step' : undefined}
        >
          <div class="tip-step-words">
            {step.title && <strong>{step.title}</strong>}
            <RichText html={step.html} text={step.text} of={walk.tip} words={text} {...{ renderHtml, loadPicture }} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface SightLineProps {
  sight: Sight;
  words: string;
  text: TipTools['text'];
  onAgain: () => void;
}

/** What is to be seen on the page; where nothing is, why, and another try. */
function SightLine({ sight, words, text, onAgain }: SightLineProps) {
  const isAmiss = sight === 'missing' || sight === 'unreadable';
  return (
    <div class={isAmiss ? 'walk-sight walk-sight--amiss' : 'walk-sight'}>
      <p>{words}</p>
      {isAmiss && (
        <button type="button" class="button button--small" onClick={onAgain}>
          {text('notice.again')}
        </button>
      )}
    </div>
  );
}
