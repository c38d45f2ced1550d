// What the debug log is told of calls: how each that matters there has ended, and how long it took.
import type { AnswerOf, ArgsOf, Call, Caller, CallTable } from '../core/calls.ts';
import type { LogEvent } from '../core/debug-log/log-event.ts';
import { type BackgroundCalls, CALLS } from '../core/messages.ts';
import type { Logbook } from './debug-log.ts';

type Name = keyof BackgroundCalls;

/** A call that was answered. */
interface Answered<K extends Name> {
  args: ArgsOf<BackgroundCalls, K>;
  answer: AnswerOf<BackgroundCalls, K>;
  caller: Caller;
  ms: number;
}

/** What is noted of calls that were answered; `null` where there is nothing to note. */
const NOTED: { [K in Name]?: (answered: Answered<K>) => LogEvent | null } = {
  getHelp: ({ answer: { page, tips, people }, ms }) =>
    page.status === 'unreadable'
      ? { event: 'script-refused', script: 'page-agent', why: page.reason }
      : { event: 'tips-found', by: 'page', tips: tips.length, people: people.length, ms },
  searchTips: ({ answer: { tips, people }, ms }) => ({
    ...{ event: 'tips-found', by: 'search', tips: tips.length, people: people.length, ms },
  }),
  // Help beside a page is noted when it opens there; a start from a known place is none.
  startHelp: ({ args, answer, caller, ms }) => {
    if (caller.tabId !== undefined || args.partition !== undefined || args.left !== undefined) return null;
    if (caller.windowId !== undefined) return { event: 'help-opened', way: 'browser', frame: 'panel', ms };
    return { event: 'help-opened', way: answer.because ? 'instead' : 'toolbar', frame: 'popup', ms };
  },
  noteAsk: () => ({ event: 'question-drafted' }),
  pointAt: ({ answer: { outcome } }) =>
    outcome === 'unreadable' ? { event: 'script-refused', script: 'spotlight', why: 'unreachable' } : null,
  startPointer: ({ answer: { outcome } }) =>
    outcome === 'unreachable' ? { event: 'script-refused', script: 'pointer', why: 'unreachable' } : null,
};

type AnyAnswer = (args: unknown, caller: Caller, call: Call) => unknown;

/** The same table, whose calls tell the debug log how they ended. */
export function withLog(table: CallTable<BackgroundCalls>, log: Logbook, now: () => number) {
  const logged = (name: Name): [unknown, AnyAnswer] => {
    const [who, answer] = table[name] as unknown as [unknown, AnyAnswer];
    const toEvent = NOTED[name] as ((answered: unknown) => LogEvent | null) | undefined;
    const answerAndNote: AnyAnswer = async (args, caller, call) => {
      const note = log.of(caller);
      const begunMs = now();
      try {
        const answered = await answer(args, caller, call);
        const event = toEvent?.({ args, answer: answered, caller, ms: now() - begunMs });
        if (event) note(event);
        return answered;
      } catch (error) {
        note({ event: 'call-failed', call: name, ms: now() - begunMs });
        throw error;
      }
    };
    return [who, answerAndNote];
  };
  const rows = (Object.keys(CALLS) as Name[]).map((name) => [name, logged(name)]);
  return Object.fromEntries(rows) as CallTable<BackgroundCalls>;
}
