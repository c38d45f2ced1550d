// What a person says of tips: helped or not, why, out of sight, opened.
import { changeOpinion, type Opinion, type OpinionChange, type OpinionOf } from '../core/feedback.ts';
import type { KeptValue } from './asks.ts';

/** Keeps what a person says of tips. */
export interface OpinionsService {
  say(of: OpinionOf, change: OpinionChange): Promise<void>;
}

/** Creates the service that keeps what a person says of tips. */
export function createOpinions(ports: { opinions: KeptValue<Opinion[]>; now: () => number }): OpinionsService {
  return {
    say: async ({ feedId, id, title }, change) => {
      await ports.opinions.update((all) => changeOpinion(all, { feedId, id, title }, change, ports.now()));
    },
  };
}
