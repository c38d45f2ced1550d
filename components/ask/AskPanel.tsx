import { useState } from 'preact/hooks';
import type { KeptQuestion, Recipient } from '../../lib/core/ask/kept-question.ts';
import { AskForm, type AskFormProps } from './AskForm.tsx';
import { AskSent } from './AskSent.tsx';
import { type Addressee, toAddressee } from './ask-state.ts';
import type { Sent } from './sent.ts';

interface AskPanelProps extends Omit<AskFormProps, 'start' | 'tried' | 'onSent' | 'onChange'> {
  /** The question that was being written; `null` where there is none. */
  question: { current: () => KeptQuestion | null; change: (question: KeptQuestion | null) => void };
  /** What the person looked at until now. */
  tried: () => AskFormProps['tried'];
  /** Called when the draft is opened or copied, and has somebody to go to. */
  onAsked: (asked: { goal: string; subject: string; to: Addressee }) => void;
}

/** A question to a colleague: the form until it is sent, then what comes next. */
export function AskPanel({ question, tried, onAsked, ...form }: AskPanelProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  const [recipient, setRecipient] = useState<Recipient>(form.recipient);
  const [looked, setLooked] = useState(tried);
  const [isCopied, setCopied] = useState(false);
  if (sent) {
    return (
      <AskSent
        {...form}
        sent={sent}
        isCopied={isCopied}
        onAskElse={() => {
          setRecipient(sent.recipient);
          setLooked(tried());
          setCopied(false);
          setSent(null);
        }}
      />
    );
  }
  return (
    <AskForm
      {...form}
      recipient={recipient}
      start={question.current()}
      tried={looked}
      onChange={question.change}
      onCopy={async (value) => {
        const done = await form.onCopy(value);
        setCopied(done);
        return done;
      }}
      onSent={(done, goal) => {
        // From here on it is with the mail app: nothing of it is to come back.
        question.change(null);
        const { draft } = done;
        if (done.isNoted) onAsked({ goal: goal.trim(), subject: draft.subject, to: toAddressee(done.recipient) });
        // The link that was pressed must stay until the browser has followed it.
        setTimeout(() => setSent({ ...done, isNoted: done.isNoted && !form.isPrivate }));
      }}
    />
  );
}
