import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Help } from '../../../lib/core/messages.ts';
import type { Pointed, PointerMove } from '../../../lib/core/pointer/pointer.ts';
import type { HelpAppProps } from '../help-props.ts';
import { useSteering } from './use-steering.ts';

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

/**
 * Lets a person point at what help is to be about. The popup, which closes as the page is used, lets them point beside the
 * page instead (`onPointBeside`). `main` has the focus afterwards when what had it before is gone.
 */
export function usePointing(
  { client, text, frame, tools, points, isOrphaned }: HelpAppProps,
  { page }: Help,
  onPointBeside: () => void,
  main: RefObject<HTMLElement | null>,
): Pointing {
  const isLasting = frame !== 'popup';
  const isOffered = page.status === 'read' && !isOrphaned && (isLasting || tools.onOpenBeside !== undefined);
  const { pointed, isRefused, start: startHere, move } = useSteering({ client, text, main });

  const latest = useRef(onPointBeside);
  latest.current = onPointBeside;
  const start = useCallback(() => (isLasting ? void startHere() : latest.current()), [isLasting, startHere]);

  const begin = useRef(points && isLasting ? start : null);
  useEffect(() => {
    begin.current?.();
    begin.current = null;
  }, []);
  return { pointed, isOffered, isRefused, start, move, look: () => void move('look') };
}
