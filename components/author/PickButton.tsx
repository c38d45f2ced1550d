import type { Picked } from '../../lib/core/pointer/picked.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { PointCard } from '../help/pointing/PointCard.tsx';
import type { Picking } from './use-picking.ts';
import './pick-button.css';

interface PickButtonProps {
  picking: Picking;
  /** Names what it is picked for among all that the form lets be picked. */
  pickKey: string;
  /** What a tip is about, or what a step points at. */
  aim: 'tip' | 'step';
  /** What the button says, and is called where that says too little. */
  label?: string;
  name?: string;
  text: Text;
  onPicked: (picked: Picked) => void;
}

/** What is heard of how it ended, and seen where nothing was picked. */
function outcomeWords({ failure, picked }: Picking, text: Text): string {
  if (failure) return text(failure === 'refused' ? 'point.refused' : 'pick.nothing');
  if (!picked) return '';
  return picked.name === '' ? text('pick.doneUnnamed') : text('pick.done', { name: picked.name });
}

/** Lets something be picked on the page; meanwhile the card stands below that says what is outlined there. */
export function PickButton({ picking, pickKey, aim, label, name, text, onPicked }: PickButtonProps) {
  const isMine = picking.key === pickKey;
  const pointed = isMine ? picking.pointed : null;
  return (
    <div class="pick">
      <button
        type="button"
        class="button button--small"
        aria-label={name}
        aria-expanded={pointed !== null}
        onClick={() => (pointed ? picking.move('leave') : picking.start({ key: pickKey, onPicked }))}
      >
        {label ?? text('pick.do')}
      </button>
      {pointed && (
        <PointCard
          pointed={pointed}
          pointing={picking}
          text={text}
          words={{ title: text(`pick.${aim}`), take: text('pick.take') }}
        />
      )}
      <p class={isMine && picking.failure ? 'soft' : 'visually-hidden'} aria-live="polite" dir="auto">
        {isMine && outcomeWords(picking, text)}
      </p>
    </div>
  );
}
