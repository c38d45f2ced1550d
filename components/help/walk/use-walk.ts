import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import type { BackgroundCalls, Client } from '../../../lib/core/messages.ts';
import {
  nextStep,
  type PointOutcome,
  previousStep,
  startWalk,
  stepOf,
  targetOf,
  type Walk,
} from '../../../lib/core/walk.ts';

/** What a person sees on the page of the step they are at; `nothing`: the step is only to be read. */
export type Sight = 'looking' | 'nothing' | PointOutcome;

/** A walk as the view knows it. */
export interface Walking {
  /** `null` while nothing is being shown. */
  walk: Walk | null;
  sight: Sight;
  start: (tip: Tip) => void;
  next: () => void;
  back: () => void;
  stop: () => void;
  again: () => void;
  /** What was pointed at has gone from the page. */
  lose: () => void;
  /** True once after a person has asked for it: then its card takes the focus. */
  claimFocus: () => boolean;
}

interface WalkUse {
  client: Pick<Client<BackgroundCalls>, 'pointAt' | 'stopPointing'>;
  /** The walk that was under way when the page, and the help with it, went away. */
  startWalk: Walk | null;
  /** Called with every step, and with `null` at the end. */
  onWalk: (walk: Walk | null) => void;
  /** Walks in another frame instead, where this one would be in the way; answers whether it does. */
  onShowElsewhere?: ((walk: Walk) => Promise<boolean>) | undefined;
  /** Another page of an application has other elements: then the step is pointed at anew. `null` while not known. */
  url: string | null;
  /** True where help closes as soon as the page is used. */
  isFleeting: boolean;
  /** Has the focus after a walk when what had it before is gone. */
  main: RefObject<HTMLElement | null>;
}

/** Walks through a tip, one step after the other, and points at each on the page. */
export function useWalk({ client, url, isFleeting, main, ...use }: WalkUse): Walking {
  const [walk, setWalk] = useState<Walk | null>(use.startWalk);
  const [seen, setSeen] = useState<{ of: Walk | null; sight: Sight }>({ of: walk, sight: 'looking' });
  // What was seen of the step before says nothing of this one.
  const sight = seen.of === walk ? seen.sight : 'looking';
  const [attempt, setAttempt] = useState(0);
  const isPointing = useRef(false);

  // A new attempt, and a new address, point at the same step once more.
  useEffect(() => {
    if (url === null) return;
    const setSight = (now: Sight) => setSeen({ of: walk, sight: now });
    const target = walk && targetOf(stepOf(walk));
    if (!target) {
      setSight('nothing');
      if (isPointing.current) client.stopPointing({}).catch(() => undefined);
      isPointing.current = false;
      return;
    }
    let isCurrent = true;
    isPointing.current = true;
    setSight('looking');
    client
      .pointAt({ target, untilPageUse: isFleeting })
      .catch(() => ({ outcome: 'unreadable' as const }))
      .then(({ outcome }) => {
        if (isCurrent) setSight(outcome);
      });
    return () => {
      isCurrent = false;
    };
  }, [walk, attempt, url, client, isFleeting]);

  // The help for another tab is drawn anew: nothing may stay lit in the one before.
  useEffect(
    () => () => {
      if (isPointing.current) client.stopPointing({}).catch(() => undefined);
    },
    [client],
  );

  const cameFrom = useRef<Element | null>(null);
  const wantsFocus = useRef(false);
  const go = (to: Walk | null) => {
    setWalk(to);
    use.onWalk(to);
  };
  const start = async (tip: Tip) => {
    if (await use.onShowElsewhere?.(startWalk(tip))) return;
    cameFrom.current = main.current?.ownerDocument.activeElement ?? null;
    wantsFocus.current = true;
    go(startWalk(tip));
  };
  const stop = () => {
    go(null);
    // What had the focus before cannot have it again until it is drawn in front.
    setTimeout(() => {
      const back =
        cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected ? cameFrom.current : main.current;
      back?.focus();
    });
  };
  return {
    walk,
    sight,
    start,
    next: () => walk && go(nextStep(walk)),
    back: () => walk && go(previousStep(walk)),
    stop,
    lose: () => isPointing.current && setSeen({ of: walk, sight: 'missing' }),
    again: () => setAttempt(attempt + 1),
    claimFocus: () => {
      const claimed = wantsFocus.current;
      wantsFocus.current = false;
      return claimed;
    },
  };
}
