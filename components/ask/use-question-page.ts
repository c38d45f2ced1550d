import { useRef, useState } from 'preact/hooks';
import type { KeptQuestion } from '../../lib/core/ask/kept-question.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';

/** The question that is being written; `null` where there is none. */
export interface WrittenQuestion {
  current: () => KeptQuestion | null;
  change: (question: KeptQuestion | null) => void;
}

/** The page that a question is about, while another may be in sight. */
export interface QuestionPage {
  /** The help for it. */
  about: Help;
  /** What is kept of it with the question. */
  page: PageSnapshot | undefined;
  /** Another page is in sight. */
  isElsewhere: boolean;
  /** Before the person turned the question to the page in sight it was about this one; `null` where they have not. */
  before: Help | null;
  /** Turns the question to the page in sight: what was written of the other one goes, what one wants to do stays. */
  turn: () => void;
  /** Has it again as it was. */
  turnBack: () => void;
  /** Changes with the page: the form is then another. */
  key: string;
}

const pageIn = ({ page }: Help) => (page.status === 'read' ? page.snapshot : undefined);

const isSamePage = (one: PageSnapshot | undefined, other: PageSnapshot | undefined) => one?.url === other?.url;

/** Of a form in which nobody wrote anything there is nothing that could be about another page. */
const isWritten = ({ goal, subject, choices }: KeptQuestion) =>
  goal.trim() !== '' || subject !== null || choices.some(([, choice]) => typeof choice === 'object');

/** What was written of the page goes; the question itself stays. */
const turnedTo = (page: PageSnapshot | undefined, { choices, ...kept }: KeptQuestion): KeptQuestion => ({
  ...kept,
  subject: null,
  choices: choices.filter(([, choice]) => typeof choice !== 'object'),
  page,
});

/** A question keeps the page it was begun on, until the person turns it to the one in sight. */
export function useQuestionPage(question: WrittenQuestion, help: Help): QuestionPage {
  const [about, setAbout] = useState<Help>(() => {
    const kept = question.current();
    const snapshot = kept && isWritten(kept) ? kept.page : undefined;
    return snapshot && !isSamePage(snapshot, pageIn(help)) ? { ...help, page: { status: 'read', snapshot } } : help;
  });
  const left = useRef<{ about: Help; kept: KeptQuestion | null } | null>(null);
  const go = (to: Help, kept: KeptQuestion | null) => {
    if (kept) question.change(kept);
    setAbout(to);
  };
  const page = pageIn(about);
  return {
    about,
    page,
    isElsewhere: page !== undefined && !isSamePage(page, pageIn(help)),
    before: left.current?.about ?? null,
    turn: () => {
      const kept = question.current();
      left.current = { about, kept };
      go(help, kept && turnedTo(pageIn(help), kept));
    },
    turnBack: () => {
      const { current } = left;
      const now = question.current();
      left.current = null;
      // What was written since of what one wants to do is not of any page.
      if (current) go(current.about, current.kept && { ...current.kept, goal: now?.goal ?? current.kept.goal });
    },
    key: page?.url ?? '',
  };
}
