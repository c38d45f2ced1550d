import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FeedArrangement } from '../../lib/core/feed/feed-look.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';

type Move = NonNullable<FeedArrangement['move']>;

interface FeedMovesProps {
  title: string;
  /** The number of the feed in the list, from 1. */
  position: number;
  /** Where it can go. */
  moves: Record<Move, boolean>;
  text: Text;
  onMove: (move: Move) => Promise<unknown>;
}

/** Moves a feed up or down in the list, and says where it stands then. */
export function FeedMoves({ title, position, moves, text, onMove }: FeedMovesProps) {
  const buttons = { up: useRef<HTMLButtonElement>(null), down: useRef<HTMLButtonElement>(null) };
  const [moved, setMoved] = useState<Move | null>(null);
  // The row has changed places, and an element that is put elsewhere loses the focus.
  useLayoutEffect(() => {
    if (moved) buttons[moved].current?.focus();
  }, [position, moved]);
  const button = (move: Move) => (
    <button
      ref={buttons[move]}
      type="button"
      class={`button button--quiet button--icon button--small feed-move--${move}`}
      aria-label={text(`feeds.${move}`, { title })}
      title={text(`feeds.${move}`, { title })}
      aria-disabled={moves[move] ? undefined : 'true'}
      onClick={() => {
        if (!moves[move]) return;
        setMoved(move);
        void onMove(move);
      }}
    >
      <Icon shape="chevron" />
    </button>
  );
  return (
    <div class="feed-moves">
      {button('up')}
      {button('down')}
      <span class="visually-hidden" aria-live="polite">
        {moved && text('feeds.moved', { title, n: position })}
      </span>
    </div>
  );
}
