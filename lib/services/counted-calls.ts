// What is counted of calls: how each that says something of the use of help has ended.
import type { AnswerOf, ArgsOf, Call, Caller, CallTable } from '../core/calls.ts';
import type { Because } from '../core/help-start.ts';
import { type BackgroundCalls, CALLS } from '../core/messages.ts';
import type { Feedback } from '../core/opinion.ts';
import { bareUse, type UseEvent } from '../core/value/use.ts';
import type { UseChange } from '../core/value/use-week.ts';
import type { Counting } from './counting.ts';
import type { Masking } from './load-masking.ts';

type Name = keyof BackgroundCalls;

/** A call that was answered, and the place that it was made at. */
interface Answered<K extends Name> {
  args: ArgsOf<BackgroundCalls, K>;
  answer: AnswerOf<BackgroundCalls, K>;
  caller: Caller;
  place: string;
  masking: Masking;
}

/** Why help opened elsewhere although it had opened beside the page: it is the same help. */
const MOVED: readonly (Because | null)[] = ['covered', 'removed', 'focus'];

const SAID = { helped: 'helped', 'not-this-time': 'not-helped' } as const satisfies Partial<Record<Feedback, UseEvent>>;

/** What is counted, and taken back, when somebody says something of a tip. */
function changesOfSaying({ args: { of, change }, answer, place, masking }: Answered<'sayOfTip'>): UseChange[] {
  if (!answer) return [];
  const about = { place, feedId: of.feedId, tip: of.id };
  const { was, is } = change.feedback ?? { was: 'none', is: 'none' };
  const why = masking.wordsOfUse(change.why ?? '');
  const notHelped = { ...about, event: 'not-helped', words: '' } as const;
  return [
    ...(was !== 'none' && was !== is ? [{ by: -1, use: { ...about, event: SAID[was] } } as const] : []),
    ...(is !== 'none' && was !== is ? [{ by: 1, use: { ...about, event: SAID[is], words: '' } } as const] : []),
    // The reason comes after it was said, and belongs to what was counted then.
    ...(why === ''
      ? []
      : ([
          { by: -1, use: notHelped },
          { by: 1, use: { ...notHelped, words: why } },
        ] as const)),
  ];
}

/** What is counted of a use that the help page tells. */
function changesOfNoted({ args: { use }, place, masking }: Answered<'noteUse'>): UseChange[] {
  if (use.event !== 'unanswered') {
    const { feedId, id } = use.of;
    return [{ by: 1, use: { event: use.event, place, feedId, tip: id, words: '' } }];
  }
  const [words, instead] = [masking.wordsOfUse(use.words), masking.wordsOfUse(use.instead ?? '')];
  if (words === '') return [];
  return [
    ...(instead === '' ? [] : [{ by: -1, use: { ...bareUse('unanswered', place), words: instead } } as const]),
    { by: 1, use: { ...bareUse('unanswered', place), words } },
  ];
}

/** What is counted of calls that were answered. */
const COUNTED: { [K in Name]?: (answered: Answered<K>) => readonly UseChange[] } = {
  // Help beside a page is counted when it opens there; a start from a known place is none.
  startHelp: ({ args, answer, caller, place }) => {
    const isStart = caller.tabId === undefined && args.partition === undefined && args.left === undefined;
    const isMoved = MOVED.includes(answer.because) || answer.asksAlwaysOn;
    return isStart && !isMoved ? [{ by: 1, use: bareUse('opened', place) }] : [];
  },
  sayOfTip: changesOfSaying,
  noteUse: changesOfNoted,
  // Of the page that it is about: the draft may have opened in a tab before it by now.
  noteAsk: ({ args: { ask }, answer, masking }) =>
    answer ? [{ by: 1, use: bareUse('question', masking.placeOfUse(ask.url)) }] : [],
  settleAsk: ({ args: { id, outcome }, answer, place }) => {
    if (!answer || (outcome !== 'answered' && outcome !== 'waiting')) return [];
    return [{ by: outcome === 'answered' ? 1 : -1, use: bareUse('answer', place), settles: `answer ${id}` }];
  },
  keepAnswer: ({ args: { id }, answer: { item }, place }) =>
    item
      ? [
          { by: 1, use: bareUse('answer', place), settles: `answer ${id}` },
          { by: 1, use: bareUse('kept', place), settles: `kept ${id}` },
        ]
      : [],
  takeBackAnswer: ({ args: { id }, answer, place }) =>
    answer
      ? [
          { by: -1, use: bareUse('kept', place), settles: `kept ${id}` },
          { by: -1, use: bareUse('answer', place), settles: `answer ${id}` },
        ]
      : [],
};

type AnyAnswer = (args: unknown, caller: Caller, call: Call) => unknown;

/** The same table, whose calls are counted once they are answered. */
export function withCounting(table: CallTable<BackgroundCalls>, counting: Pick<Counting, 'of'>) {
  const counted = (name: Name): [unknown, AnyAnswer] => {
    const [who, answer] = table[name] as unknown as [unknown, AnyAnswer];
    const toChanges = COUNTED[name] as ((answered: unknown) => readonly UseChange[]) | undefined;
    if (!toChanges) return [who, answer];
    const answerAndCount: AnyAnswer = async (args, caller, call) => {
      const count = counting.of(caller);
      const answered = await answer(args, caller, call);
      count((place, masking) => toChanges({ args, answer: answered, caller, place, masking }), call.id);
      return answered;
    };
    return [who, answerAndCount];
  };
  const rows = (Object.keys(CALLS) as Name[]).map((name) => [name, counted(name)]);
  return Object.fromEntries(rows) as CallTable<BackgroundCalls>;
}
