import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { buildAskParts } from '../../lib/core/ask/ask-parts.ts';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { MailApp } from '../../lib/core/ask/mail-address.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { toClock } from '../ui/relative-time.ts';
import { AskFooter } from './AskFooter.tsx';
import { AskHead } from './AskHead.tsx';
import {
  type Addressee,
  type AskState,
  isFor,
  isReachable,
  recipientName,
  startChoices,
  toAddressee,
  toChoices,
} from './ask-state.ts';
import { MailParts } from './MailParts.tsx';
import { RecipientField } from './RecipientField.tsx';
import { useMail } from './use-mail.ts';
import { useWhoKnows } from './use-who-knows.ts';
import { WhoKnows } from './WhoKnows.tsx';
import './ask-form.css';

interface AskFormProps {
  help: Help;
  /** What the person already looked at in this panel. */
  tried: Tried;
  /** Who was chosen; `null` for nobody in particular. */
  person: SuggestedContact | null;
  /** What was typed before, when the form is opened again. */
  startGoal: string;
  /** People asked before, the latest first. */
  known: readonly Addressee[];
  /** The mail app that the draft opens in. */
  mailApp: MailApp;
  /** How the person ends a question; what is empty is left to the language. */
  signature: Pick<Preferences, 'name' | 'closing'>;
  now: number;
  text: Text;
  onGoal: (goal: string) => void;
  /** Whom to ask a question in these words, best first. */
  onSuggest: (question: string) => Promise<SuggestedContact[]>;
  /** Called when the draft is opened or copied. */
  onAsked: (asked: { goal: string; subject: string; to: Addressee }) => void;
  onCopy: (value: string) => Promise<boolean>;
  onBack: () => void;
  /** Absent in the popup, which closes by itself. */
  onClose?: () => void;
}

/** The question to a colleague: already filled in, in the order a helper needs it, every word in sight. */
export function AskForm(props: AskFormProps) {
  const {
    help,
    tried,
    person,
    startGoal,
    known,
    mailApp,
    signature,
    now,
    text,
    onGoal,
    onAsked,
    onCopy,
    onBack,
    onClose,
  } = props;
  const [state, setState] = useState<AskState>(() => ({
    recipient: person ? { kind: 'person', person } : { kind: 'other', email: '' },
    subject: null,
    goal: startGoal,
    closing: null,
    choices: startChoices(buildAskParts(help, tried, text)),
  }));
  const { draft, parts, subject, closing, text: mailText } = useMail(state, { help, tried, signature }, text);
  const [address, setAddress] = useState<'untouched' | 'left'>('untouched');
  const [outcome, setOutcome] = useState('');
  const change = (edit: Partial<AskState>) => setState((current) => ({ ...current, ...edit }));
  const [subjectId, goalId, closingId, addressId] = [useId(), useId(), useId(), useId()];

  const form = useRef<HTMLFormElement>(null);
  const focusOn = (id: string) => form.current?.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  // Once, when the form opens.
  useEffect(() => focusOn(goalId), []);

  const knows = useWhoKnows(state.goal, props.onSuggest);
  const canOpen = isReachable(state.recipient);
  const noteAsked = () => canOpen && onAsked({ goal: state.goal.trim(), subject, to: toAddressee(state.recipient) });
  const refuse = () => {
    setAddress('left');
    focusOn(addressId);
  };
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
        <RecipientField
          people={toChoices(help.people, [person, state.recipient.kind === 'person' ? state.recipient.person : null])}
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
        <GoalField
          id={goalId}
          goal={state.goal}
          text={text}
          onGoal={(goal) => {
            change({ goal });
            onGoal(goal);
          }}
        >
          <WhoKnows
            person={knows && !isFor(state.recipient, knows) ? knows : null}
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
          text={text}
          onChoice={(kind, choice) => change({ choices: new Map(state.choices).set(kind, choice) })}
        />
        <p class="mail-part-words soft" dir="auto">
          {mailText('ask.canBeTip')}
        </p>
        <LineField
          id={closingId}
          label={text('askForm.closing')}
          value={closing}
          onValue={(closing) => change({ closing })}
        />
        <Disclosure label={text('askForm.preview')}>
          <pre class="ask-preview" dir="auto">
            {toPlainText(draft)}
          </pre>
        </Disclosure>
      </div>
      <AskFooter
        draft={draft}
        mailText={mailText}
        text={text}
        mailApp={mailApp}
        chat={state.recipient.kind === 'person' ? state.recipient.person.contact.chat : undefined}
        canOpen={canOpen}
        outcome={outcome}
        onOpened={() => {
          noteAsked();
          setOutcome(text('askForm.opened', { name: recipientName(state.recipient), time: toClock(now, text) }));
        }}
        onRefused={refuse}
        onCopy={async (value) => {
          const copied = await onCopy(value);
          if (copied) noteAsked();
          return copied;
        }}
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
