// What a person says of tips: helped or not, why, out of sight, opened.
import { changeOpinion, type Opinion, type OpinionChange, type OpinionOf } from '../core/opinion.ts';
import type { KeptValue } from './ports/kept-value.ts';

/** Keeps what a person says of tips. */
export interface OpinionsService {
  /** `callId` names the saying: said again under the same name it counts once. */
  say(of: OpinionOf, change: OpinionChange, callId?: string): Promise<void>;
}

/** Creates the service that keeps what a person says of tips. */
export function createOpinions(ports: { opinions: KeptValue<Opinion[]>; now: () => number }): OpinionsService {
  return {
    say: async ({ feedId, id, title }, change, callId) => {
      await ports.opinions.update((all) => changeOpinion(all, { feedId, id, title }, change, ports.now(), callId));
    },
  };
}
