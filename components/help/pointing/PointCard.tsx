import { useEffect, useId, useRef } from 'preact/hooks';
import { moveOfKey, type Pointed, type PointerMove } from '../../../lib/core/pointer/pointer.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { directionOf } from '../../ui/direction.ts';
import type { Pointing } from './use-pointing.ts';
import './point-card.css';

/** The moves that have a button: whoever cannot use the keys, or reads with a screen reader, has these. */
const BUTTONS = ['previous', 'next', 'wider', 'narrower', 'leave'] as const satisfies readonly PointerMove[];

function toWords({ kind, name }: Pointed, text: Text): string {
  if (kind === 'nothing') return text('point.nothing');
  if (kind === 'frame') return text('point.outOfReach');
  return name === '' ? text('point.atUnnamed') : text('point.at', { name });
}

interface PointCardProps {
  pointed: Pointed;
  pointing: Pick<Pointing, 'move'>;
  text: Text;
  /** What it is pointed for, and what takes it, where that is not help. */
  words?: { title: string; take: string };
}

/** While a person points: what is outlined on the page, how to go on, and the keys for it. */
export function PointCard({ pointed, pointing, text, words }: PointCardProps) {
  const take = useRef<HTMLButtonElement>(null);
  const [titleId, howId] = [useId(), useId()];
  useEffect(() => take.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const isAlone = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
    const move = event.key === 'Escape' ? 'leave' : moveOfKey(event.key, directionOf(text.language) === 'rtl');
    if (!move || !isAlone) return;
    event.preventDefault();
    event.stopPropagation();
    pointing.move(move);
  };
  const canTake = pointed.kind === 'thing';
  return (
    <section class="point" aria-labelledby={titleId} aria-describedby={howId} onKeyDown={onKeyDown}>
      <h2 class="point-title" id={titleId}>
        {words?.title ?? text('point.do')}
      </h2>
      <p class="soft" id={howId}>
        {text('point.how')}
      </p>
      <p class="point-now" aria-live="polite" aria-atomic="true" dir="auto">
        {toWords(pointed, text)}
      </p>
      <button
        ref={take}
        type="button"
        class="button button--primary"
        aria-disabled={!canTake}
        onClick={() => canTake && pointing.move('take')}
      >
        {words?.take ?? text('point.take')}
      </button>
      <div class="point-moves">
        {BUTTONS.map((move) => (
          <button key={move} type="button" class="button button--small" onClick={() => pointing.move(move)}>
            {text(move === 'leave' ? 'cancel.do' : `point.${move}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
