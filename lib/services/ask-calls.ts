// The calls about questions and the person's own tips.
import type { BackgroundCalls, Handlers } from '../core/messages.ts';
import type { AsksService } from './asks.ts';

type AskCalls = Pick<
  BackgroundCalls,
  'noteAsk' | 'settleAsk' | 'keepAnswer' | 'takeBackAnswer' | 'putOwnTips' | 'deleteOwnTip' | 'putAsk' | 'deleteAsk'
>;

/** Creates the handlers of the calls about questions and own tips. */
export function createAskCalls(answers: AsksService): Handlers<AskCalls> {
  return {
    noteAsk: ({ ask }) => answers.note(ask),
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
