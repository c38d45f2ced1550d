import { peopleAsked } from '../../lib/core/ask/ask.ts';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { Help } from '../../lib/core/messages.ts';
import { AskScreen } from '../ask/AskScreen.tsx';
import { KeepForm } from '../ask/KeepForm.tsx';
import type { HelpAppProps } from './help-props.ts';
import { pageUrl } from './page-name.ts';
import type { Asks } from './use-asks.ts';
import type { OpenQuestion } from './use-question.ts';
import type { Screen } from './use-screen.ts';

interface ScreenFormProps
  extends Pick<
    HelpAppProps,
    'client' | 'preferences' | 'now' | 'frame' | 'isPrivate' | 'takesFocus' | 'text' | 'start' | 'onCopy' | 'onClose'
  > {
  screen: Screen;
  help: Help;
  answers: Asks;
  question: OpenQuestion;
  tried: () => Tried;
  /** Called, all of them, when a question has left the form. */
  onTold: (() => void)[];
  onBack: () => void;
}

/** The form in front of the tips: a question to a colleague, or the answer to one; none while the tips are. */
export function ScreenForm({
  screen,
  help,
  answers,
  question,
  tried,
  onTold,
  frame,
  onBack,
  ...rest
}: ScreenFormProps) {
  const { now, text, onCopy } = rest;
  const onClose = frame === 'page' ? { onClose: rest.onClose } : {};
  if (screen.view === 'tips') return null;
  if (screen.view === 'keep') {
    return (
      <KeepForm
        ask={screen.ask}
        url={pageUrl(help)}
        text={text}
        onKeep={async (answer) => {
          const kept = await answers.keep(screen.ask, answer);
          if (kept) onBack();
          return kept;
        }}
        onBack={onBack}
        {...onClose}
      />
    );
  }
  return (
    <AskScreen
      help={help}
      tried={tried}
      question={question}
      sent={question.sent}
      onTold={() => {
        for (const told of onTold) told();
      }}
      recipient={screen.recipient}
      known={peopleAsked(answers.onSite)}
      mailApp={rest.preferences?.mailApp ?? 'default'}
      signature={{ name: rest.preferences?.name ?? '', closing: rest.preferences?.closing ?? '' }}
      now={now}
      text={text}
      isPrivate={rest.isPrivate}
      takesFocus={!screen.isReopened || frame === 'popup' || rest.takesFocus}
      onSuggest={(question) => rest.client.suggestPeople({ question, page: help.page })}
      onAsked={answers.note}
      onCopy={onCopy}
      onBack={onBack}
      {...onClose}
    />
  );
}
