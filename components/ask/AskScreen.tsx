import { useState } from 'preact/hooks';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { Recipient } from '../../lib/core/ask/kept-question.ts';
import type { Sent } from '../../lib/core/ask/kept-sent.ts';
import type { Help } from '../../lib/core/messages.ts';
import { AboutPage } from './AboutPage.tsx';
import { AskForm, type AskFormProps } from './AskForm.tsx';
import { AskSent } from './AskSent.tsx';
import { type Addressee, toAddressee } from './ask-state.ts';
import { useQuestionPage, type WrittenQuestion } from './use-question-page.ts';

interface AskScreenProps extends Omit<AskFormProps, 'start' | 'tried' | 'onSent' | 'onChange' | 'children'> {
  /** The question that was being written; `null` where there is none. */
  question: WrittenQuestion;
  /** The question that had just been sent when help was last seen, and keeping it. */
  sent: { start: Sent | null; change: (sent: Sent | null) => void };
  /** What the person looked at until now. */
  tried: () => Tried;
  /** Called when a question has left the form: what was looked at belongs to it. */
  onTold: () => void;
  /** Called when the draft is opened or copied, and has somebody to go to. */
  onAsked: (asked: { goal: string; subject: string; to: Addressee }, about: Help) => void;
}

const NOTHING_TRIED: Tried = { tips: [], searches: [] };

/** A question to a colleague: the form until it is sent, then what comes next. */
export function AskScreen({ question, tried, onTold, onAsked, ...form }: AskScreenProps) {
  const [sent, setSent] = useState<Sent | null>(form.sent.start);
  const [recipient, setRecipient] = useState<Recipient>(form.recipient);
  const [looked, setLooked] = useState(() => (sent ? NOTHING_TRIED : tried()));
  const [isCopied, setCopied] = useState(false);
  const place = useQuestionPage(question, form.help);
  if (sent) {
    return (
      <AskSent
        {...form}
        sent={sent}
        onAskElse={() => {
          form.sent.change(null);
          setRecipient(sent.recipient);
          setLooked(NOTHING_TRIED);
          setCopied(false);
          setSent(null);
        }}
      />
    );
  }
  return (
    <AskForm
      {...form}
      key={place.key}
      help={place.about}
      recipient={recipient}
      start={question.current()}
      tried={looked}
      onChange={(changed) => question.change({ ...changed, page: place.page })}
      onCopy={async (value) => {
        const done = await form.onCopy(value);
        setCopied(done);
        return done;
      }}
      onSent={(done, goal) => {
        // From here on it is with the mail app: nothing of it is to come back.
        question.change(null);
        const asked = { goal: goal.trim(), subject: done.draft.subject, to: toAddressee(done.recipient) };
        if (done.isNoted) onAsked(asked, place.about);
        const isTaken = isCopied || done.way !== 'mail';
        const left = { ...done, isNoted: done.isNoted && !form.isPrivate, isCopied: isTaken, atMs: form.now };
        // A popup may close with the very press.
        form.sent.change(left);
        onTold();
        // The link that was pressed must stay until the browser has followed it.
        setTimeout(() => setSent(left));
      }}
    >
      <AboutPage place={place} text={form.text} />
    </AskForm>
  );
}
