import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { KeptQuestion, Recipient } from '../../lib/core/ask/kept-question.ts';
import type { Sent } from '../../lib/core/ask/kept-sent.ts';
import type { MailApp } from '../../lib/core/ask/mail-address.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { AskFooter } from './AskFooter.tsx';
import { AskHead } from './AskHead.tsx';
import { type Addressee, type AskState, isReachable, isRecipient, startState, toChoices, toKept } from './ask-state.ts';
import { MailParts } from './MailParts.tsx';
import { RecipientField } from './RecipientField.tsx';
import { useMail } from './use-mail.ts';
import { useWhoKnows } from './use-who-knows.ts';
import { WhoKnows } from './WhoKnows.tsx';
import './ask-form.css';

/** What the form is given. */
export interface AskFormProps {
  help: Help;
  /** What the person already looked at on this site. */
  tried: Tried;
  /** Who is asked at first. */
  recipient: Recipient;
  /** What was written before, when the form is opened again; `null` where nothing was. */
  start: KeptQuestion | null;
  /** People asked before on this site, the latest first. */
  known: readonly Addressee[];
  /** The mail app that the draft opens in. */
  mailApp: MailApp;
  /** How the person ends a question; what is empty is left to the language. */
  signature: Pick<Preferences, 'name' | 'closing'>;
  /** In a private window, where the question is not kept. */
  isPrivate: boolean;
  /** False where help only came back: the focus stays on the page. */
  takesFocus: boolean;
  now: number;
  text: Text;
  /** Called with everything in the form whenever the person has changed something. */
  onChange: (question: KeptQuestion) => void;
  /** Whom to ask a question in these words, best first. */
  onSuggest: (question: string) => Promise<SuggestedContact[]>;
  /** Called when the draft is opened or copied. */
  onSent: (sent: Omit<Sent, 'isCopied' | 'atMs'>, goal: string) => void;
  onCopy: (value: string) => Promise<boolean>;
  onBack: () => void;
  /** Absent in the popup, which closes by itself. */
  onClose?: () => void;
  /** Stands above the fields. */
  children?: ComponentChildren;
}

/** The question to a colleague: already filled in, in the order a helper needs it, every word in sight. */
export function AskForm(props: AskFormProps) {
  const { help, tried, known, mailApp, signature, isPrivate, now, text, onCopy, onBack, onClose } = props;
  const [state, setState] = useState<AskState>(() => startState(props.start, props.recipient));
  const mail = useMail(state, { help, tried, signature }, text);
  const { draft, parts, subject, closing } = mail;
  const [address, setAddress] = useState<'untouched' | 'left'>('untouched');
  const [subjectId, goalId, closingId, addressId] = [useId(), useId(), useId(), useId()];
  const change = (edit: Partial<AskState>) => {
    const changed = { ...state, ...edit };
    setState(changed);
    props.onChange(toKept(changed));
  };

  const form = useRef<HTMLFormElement>(null);
  const focusOn = (id: string, options?: FocusOptions) =>
    form.current?.querySelector<HTMLElement>(`[id="${id}"]`)?.focus(options);
  // Once, when the form opens. Whom it goes to stays in sight, however many there are to choose from.
  useEffect(() => {
    if (props.takesFocus) focusOn(goalId, { preventScroll: true });
    if (props.start) props.onChange(toKept(state));
  }, []);

  const knows = useWhoKnows(state.goal, props.onSuggest);
  const canOpen = isReachable(state.recipient);
  const first = props.recipient.kind === 'person' ? props.recipient.person : null;
  const chosen = state.recipient.kind === 'person' ? state.recipient.person : null;
  return (
    <form
      ref={form}
      class="ask"
      aria-label={text('askForm.title')}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <AskHead recipient={state.recipient} text={text} onBack={onBack} onClose={onClose} />
      <div class="ask-fields">
        {props.children}
        <RecipientField
          people={toChoices(help.people, [first, chosen])}
          known={known}
          recipient={state.recipient}
          now={now}
          text={text}
          error={address === 'left' && !canOpen ? text('askForm.addressWrong') : ''}
          addressId={addressId}
          onRecipient={(recipient) => change({ recipient })}
          onAddressLeft={() => state.recipient.kind === 'other' && state.recipient.email !== '' && setAddress('left')}
        />
        <LineField
          id={subjectId}
          label={text('askForm.subject')}
          value={subject}
          onValue={(subject) => change({ subject })}
        />
        <GoalField id={goalId} goal={state.goal} text={text} onGoal={(goal) => change({ goal })}>
          <WhoKnows
            person={knows && !isRecipient(state.recipient, knows) ? knows : null}
            text={text}
            onAsk={(other) => {
              change({ recipient: { kind: 'person', person: other } });
              focusOn(goalId);
            }}
          />
        </GoalField>
        <MailParts
          parts={parts}
          choices={state.choices}
          tried={mail.tried}
          mask={mail.mask}
          mailText={mail.text}
          text={text}
          onChoice={(kind, choice) => change({ choices: new Map(state.choices).set(kind, choice) })}
          onTakeOut={(one) => change({ takenOut: [...state.takenOut, one] })}
        />
        <LineField
          id={closingId}
          label={text('askForm.closing')}
          value={closing}
          onValue={(closing) => change({ closing })}
        />
        <Disclosure label={text('askForm.preview')}>
          <pre class="ask-preview" dir="auto">
            <Breakable words={toPlainText(draft)} />
          </pre>
        </Disclosure>
      </div>
      <AskFooter
        draft={draft}
        mailText={mail.text}
        text={text}
        mailApp={mailApp}
        chat={chosen?.contact.chat}
        canOpen={canOpen}
        isPrivate={isPrivate}
        onSent={(way) =>
          props.onSent(
            { way, draft, language: mail.text.language, recipient: state.recipient, isNoted: canOpen },
            state.goal,
          )
        }
        onRefused={() => {
          setAddress('left');
          focusOn(addressId);
        }}
        onCopy={onCopy}
      />
    </form>
  );
}

interface GoalFieldProps {
  id: string;
  goal: string;
  text: Text;
  onGoal: (goal: string) => void;
  /** Stands below the field. */
  children: ComponentChildren;
}

function GoalField({ id, goal, text, onGoal, children }: GoalFieldProps) {
  return (
    <div>
      <label class="label" for={id}>
        {text('ask.goal')}
      </label>
      <textarea
        id={id}
        class="input ask-goal"
        rows={3}
        dir="auto"
        placeholder={text('askForm.goalHint')}
        value={goal}
        onInput={(event) => onGoal(event.currentTarget.value)}
      />
      {children}
    </div>
  );
}

interface LineFieldProps {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
}

function LineField({ id, label, value, onValue }: LineFieldProps) {
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
