import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Pointed, PointerMove, PointerStart } from '../../../lib/core/pointer/pointer.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import type { HelpClient } from '../help-props.ts';

/** The layer over a page as the view steers it. */
export interface Steering {
  /** What is outlined; `null` while nobody points. */
  pointed: Pointed | null;
  /** The page did not let anything be pointed at. */
  isRefused: boolean;
  start: () => Promise<void>;
  move: (move: PointerMove) => Promise<void>;
}

interface SteeringProps {
  client: Pick<HelpClient, 'startPointer' | 'steerPointer'>;
  text: Text;
  purpose?: PointerStart['purpose'];
  /** Has the focus afterwards when what had it before is gone. */
  main: RefObject<HTMLElement | null>;
  /** Called when nobody points any more. */
  onEnd?: () => void;
}

const NOTHING: Pointed = { kind: 'nothing', name: '' };

/** Steers the layer with which a person points: what is outlined on the page is asked for after every move. */
export function useSteering({ client, text, purpose, main, onEnd }: SteeringProps): Steering {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isRefused, setRefused] = useState(false);
  const asked = useRef(0);
  const starting = useRef<Promise<unknown>>(Promise.resolve());
  const isPointing = useRef(false);
  const cameFrom = useRef<Element | null>(null);
  const latestEnd = useRef(onEnd);
  latestEnd.current = onEnd;

  const settle = useCallback(
    (next: Pointed | null) => {
      const hasEnded = isPointing.current && next === null;
      if (hasEnded) {
        // What had the focus before cannot have it again until it is drawn in front.
        setTimeout(() => {
          const before = cameFrom.current;
          (before instanceof HTMLElement && before.isConnected ? before : main.current)?.focus();
        });
      }
      isPointing.current = next !== null;
      setPointed(next);
      if (hasEnded) latestEnd.current?.();
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

  const start = useCallback(async () => {
    setRefused(false);
    if (!isPointing.current) cameFrom.current = main.current?.ownerDocument.activeElement ?? null;
    settle(NOTHING);
    // What is still to be answered is about the pointing before.
    asked.current += 1;
    const words = {
      unnamed: text('point.unnamed'),
      outOfReach: text('point.outOfReach'),
      ...(purpose && { purpose }),
    };
    const started = client.startPointer({ words }).catch(() => ({ outcome: 'unreachable' as const }));
    starting.current = started;
    const { outcome } = await started;
    setRefused(outcome === 'unreachable');
    if (outcome === 'unreachable') settle(null);
    else await move('look');
  }, [client, text, purpose, settle, move, main]);

  // Whoever leaves what they have pointed from leaves the page as it was.
  useEffect(
    () => () => {
      if (isPointing.current) void client.steerPointer({ move: 'leave' }).catch(() => undefined);
      isPointing.current = false;
    },
    [client],
  );
  return { pointed, isRefused, start, move };
}
