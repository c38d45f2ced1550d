import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Picked } from '../../lib/core/pointer/picked.ts';
import type { Pointed, PointerMove } from '../../lib/core/pointer/pointer.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { useSteering } from '../help/pointing/use-steering.ts';

/** The calls that picking makes. */
export type PickingClient = Pick<Client<BackgroundCalls>, 'startPointer' | 'steerPointer' | 'takePicked'>;

/** What something is picked for. */
export interface PickRequest {
  /** Names it among all that a form lets be picked: the tip, or one of its steps. */
  key: string;
  /** Called with what was picked; not when nothing was. */
  onPicked: (picked: Picked) => void;
}

/** Picking as the view knows it: one at a time in a form. */
export interface Picking {
  /** What is outlined; `null` while nothing is being picked. */
  pointed: Pointed | null;
  /** For what something is being picked, or was last. */
  key: string | null;
  /** Why nothing was picked: the page lets nothing be pointed at, or took it away; `null` where the author left it. */
  failure: 'refused' | 'nothing' | null;
  /** What was picked last, until something is picked again. */
  picked: Picked | null;
  start: (request: PickRequest) => void;
  move: (move: PointerMove) => void;
  /** Asks what is outlined now: to be called when the page says that something else is, or nobody points any more. */
  look: () => void;
}

/**
 * Lets an author pick on the page what a tip is about, or what one of its steps points at. `main` has the focus afterwards
 * when what had it before is gone.
 */
export function usePicking({
  client,
  text,
  main,
}: {
  client: PickingClient;
  text: Text;
  main: RefObject<HTMLElement | null>;
}): Picking {
  const request = useRef<PickRequest | null>(null);
  const isLeft = useRef(false);
  const [key, setKey] = useState<string | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [last, setLast] = useState<Picked | null>(null);

  const fetchPicked = async () => {
    const asked = request.current;
    const wasLeft = isLeft.current;
    const { picked } = await client.takePicked({}).catch(() => ({ picked: null }));
    // Something else is being picked by now.
    if (!asked || request.current !== asked) return;
    setLast(picked);
    setEmpty(!picked && !wasLeft);
    if (picked) asked.onPicked(picked);
  };
  const steering = useSteering({ client, text, purpose: 'pick', main, onEnd: () => void fetchPicked() });
  return {
    pointed: steering.pointed,
    key,
    failure: steering.isRefused ? 'refused' : isEmpty ? 'nothing' : null,
    picked: last,
    start: (next) => {
      request.current = next;
      isLeft.current = false;
      setKey(next.key);
      setEmpty(false);
      setLast(null);
      void steering.start();
    },
    move: (move) => {
      if (move === 'leave') isLeft.current = true;
      void steering.move(move);
    },
    look: () => void steering.move('look'),
  };
}
