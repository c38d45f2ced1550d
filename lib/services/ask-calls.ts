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
    noteAsk: async ({ ask }, caller) => ((await isPrivate(caller)) ? null : answers.note(ask)),
    settleAsk: async ({ id, outcome }) => ({ settled: await answers.settle(id, outcome) }),
    keepAnswer: async ({ id, answer }) => ({ item: await answers.keep(id, answer) }),
    takeBackAnswer: async ({ id }) => ({ takenBack: await answers.takeBack(id) }),
    putOwnTips: async ({ items }) => {
      await answers.putTips(items);
      return { put: items.length };
    },
    putAsk: async ({ ask }) => ({ put: await answers.putAsk(ask) }),
    deleteAsk: async ({ id }) => ({ ask: await answers.deleteAsk(id) }),
    deleteOwnTip: async ({ id }) => ({ item: await answers.deleteTip(id) }),
  };
}
