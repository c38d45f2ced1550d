// The calls about questions and the person's own tips.
import type { BackgroundCalls, Caller, Handlers } from '../core/messages.ts';
import type { AsksService } from './asks.ts';

type AskCalls = Pick<
  BackgroundCalls,
  'noteAsk' | 'settleAsk' | 'keepAnswer' | 'takeBackAnswer' | 'putOwnTips' | 'deleteOwnTip' | 'putAsk' | 'deleteAsk'
>;

/** Creates the handlers of the calls about questions and own tips; `isPrivate` tells of the window of a caller. */
export function createAskCalls(
  answers: AsksService,
  isPrivate: (caller: Caller) => Promise<boolean>,
): Handlers<AskCalls> {
  return {
    // What is asked in a private window ends with it.
    noteAsk: async ({ ask }, caller, call) => ((await isPrivate(caller)) ? null : answers.note(ask, call)),
    settleAsk: async ({ id, outcome }) => ({ settled: await answers.settle(id, outcome) }),
    keepAnswer: async ({ id, answer }, _, call) => ({ item: await answers.keep(id, answer, call) }),
    takeBackAnswer: async ({ id }) => ({ takenBack: await answers.takeBack(id) }),
    putOwnTips: async ({ items }) => {
      await answers.putTips(items);
      return { put: items.length };
    },
    putAsk: async ({ ask }) => ({ put: await answers.putAsk(ask) }),
    deleteAsk: async ({ id }, _, call) => ({ ask: await answers.deleteAsk(id, call) }),
    deleteOwnTip: async ({ id }, _, call) => ({ item: await answers.deleteTip(id, call) }),
  };
}
