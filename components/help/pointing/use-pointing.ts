import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Help } from '../../../lib/core/messages.ts';
import type { Pointed, PointerMove } from '../../../lib/core/pointer/pointer.ts';
import type { HelpAppProps } from '../help-props.ts';

/** Pointing as the view knows it. */
export interface Pointing {
  /** What is outlined; `null` while nobody points. */
  pointed: Pointed | null;
  /** The page can be pointed at, here or beside it. */
  isOffered: boolean;
  /** The page did not let anything be pointed at. */
  isRefused: boolean;
  start: () => void;
  move: (move: PointerMove) => void;
  /** Asks what is outlined now, because something else is, or nobody points any more. */
  look: () => void;
}

const NOTHING: Pointed = { kind: 'nothing', name: '' };

/**
 * Lets a person point at what help is to be about: what is outlined on the page is asked for after every move. The popup,
 * which closes as the page is used, lets them point beside the page instead (`onPointBeside`). `main` has the focus
 * afterwards when what had it before is gone.
 */
export function usePointing(
  { client, text, frame, tools, points, isOrphaned }: HelpAppProps,
  { page }: Help,
  onPointBeside: () => void,
  main: RefObject<HTMLElement | null>,
): Pointing {
  const isLasting = frame !== 'popup';
  const isOffered = page.status === 'read' && !isOrphaned && (isLasting || tools.onOpenBeside !== undefined);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isRefused, setRefused] = useState(false);
  const asked = useRef(0);
  const starting = useRef<Promise<unknown>>(Promise.resolve());
  const isPointing = useRef(false);
  const cameFrom = useRef<Element | null>(null);

  const settle = useCallback(
    (next: Pointed | null) => {
      if (isPointing.current && next === null) {
        // What had the focus before cannot have it again until it is drawn in front.
        setTimeout(() => {
          const before = cameFrom.current;
          (before instanceof HTMLElement && before.isConnected ? before : main.current)?.focus();
        });
      }
      isPointing.current = next !== null;
      setPointed(next);
    },
    [main],
  );

  const move = useCallback(
    async (to: PointerMove) => {
      if (!isPointing.current) return;
      asked.current += 1;
      const mine = asked.current;
      // A key that is pressed early is for what will be outlined.
      await starting.current;
      if (!isPointing.current) return;
      const { pointed: next } = await client.steerPointer({ move: to }).catch(() => ({ pointed: null }));
      // A slower, older answer must not replace a newer one.
      if (mine === asked.current) settle(next);
    },
    [client, settle],
  );

  const latest = useRef(onPointBeside);
  latest.current = onPointBeside;
  const start = useCallback(async () => {
    if (!isLasting) return latest.current();
    setRefused(false);
    if (!isPointing.current) cameFrom.current = main.current?.ownerDocument.activeElement ?? null;
    settle(NOTHING);
    // What is still to be answered is about the pointing before.
    asked.current += 1;
    const words = { unnamed: text('point.unnamed'), outOfReach: text('point.outOfReach') };
    const started = client.startPointer({ words }).catch(() => ({ outcome: 'unreachable' as const }));
    starting.current = started;
    const { outcome } = await started;
    setRefused(outcome === 'unreachable');
    if (outcome === 'unreachable') settle(null);
    else await move('look');
  }, [client, text, isLasting, settle, move, main]);

  const begin = useRef(points && isLasting ? start : null);
  useEffect(() => {
    begin.current?.();
    begin.current = null;
  }, []);
  return { pointed, isOffered, isRefused, start, move, look: () => void move('look') };
}
