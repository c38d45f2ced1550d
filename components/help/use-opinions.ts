import { useState } from 'preact/hooks';
import { type Tip, tipKey } from '../../lib/core/feed/tip.ts';
import type { OpinionChange } from '../../lib/core/opinion.ts';
import type { HelpClient } from './help-props.ts';

/** What can be said of tips, and which of them are out of sight. */
export interface Opinions {
  say: (tip: Tip, change: OpinionChange) => void;
  hide: (tip: Tip) => void;
  /** The tip hidden last, for as long as that can be taken back. */
  hidden: Tip | null;
  bringBack: () => void;
  dismiss: () => void;
  isInSight: (found: { tip: Tip }) => boolean;
}

/** Passes on what a person says of tips; a tip that is hidden leaves the list at once. */
export function useOpinions(client: Pick<HelpClient, 'sayOfTip'>, isPrivate: boolean): Opinions {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [hidden, setHidden] = useState<Tip | null>(null);
  const say = ({ feedId, id, title }: Tip, change: OpinionChange) => {
    // What is said in a private window ends with it.
    if (isPrivate) return;
    // It is an aside of the person: where it cannot be kept, help goes on.
    void client.sayOfTip({ of: { feedId, id, title }, change }).catch(() => undefined);
  };
  return {
    say,
    hide: (tip) => {
      say(tip, { hidden: true });
      setOut(new Set([...out, tipKey(tip)]));
      setHidden(tip);
    },
    hidden,
    bringBack: () => {
      if (!hidden) return;
      say(hidden, { hidden: false });
      setOut(new Set([...out].filter((key) => key !== tipKey(hidden))));
      setHidden(null);
    },
    dismiss: () => setHidden(null),
    isInSight: ({ tip }) => !out.has(tipKey(tip)),
  };
}
