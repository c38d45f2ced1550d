import { askedBefore } from '../../lib/core/ask/ask.ts';
import type { Tried } from '../../lib/core/ask/draft.ts';
import type { Help } from '../../lib/core/messages.ts';
import { AskPanel } from '../ask/AskPanel.tsx';
import { KeepForm } from '../ask/KeepForm.tsx';
import type { HelpAppProps } from './help-props.ts';
import { pageUrl } from './place-words.ts';
import type { Asks } from './use-asks.ts';
import type { Panel } from './use-panel.ts';
import type { OpenQuestion } from './use-question.ts';

interface PanelFormProps
  extends Pick<
    HelpAppProps,
    'client' | 'preferences' | 'now' | 'frame' | 'isPrivate' | 'takesFocus' | 'text' | 'start' | 'onCopy' | 'onClose'
  > {
  panel: Panel;
  help: Help;
  answers: Asks;
  question: OpenQuestion;
  tried: () => Tried;
  /** Called, all of them, when a question has left the form. */
  onTold: (() => void)[];
  onBack: () => void;
}

/** The form in front of the tips: a question to a colleague, or the answer to one; none while the tips are. */
export function PanelForm({ panel, help, answers, question, tried, onTold, frame, onBack, ...rest }: PanelFormProps) {
  const { now, text, onCopy } = rest;
  const onClose = frame === 'page' ? { onClose: rest.onClose } : {};
  if (panel.view === 'tips') return null;
  if (panel.view === 'keep') {
    return (
      <KeepForm
        ask={panel.ask}
        url={pageUrl(help)}
        text={text}
        onKeep={async (answer) => {
          const kept = await answers.keep(panel.ask, answer);
          if (kept) onBack();
          return kept;
        }}
        onBack={onBack}
        {...onClose}
      />
    );
  }
  return (
    <AskPanel
      help={help}
      tried={tried}
      question={question}
      sent={question.sent}
      onTold={() => {
        for (const told of onTold) told();
      }}
      recipient={panel.recipient}
      known={askedBefore(answers.onSite)}
      mailApp={rest.preferences?.mailApp ?? 'default'}
      signature={{ name: rest.preferences?.name ?? '', closing: rest.preferences?.closing ?? '' }}
      now={now}
      text={text}
      isPrivate={rest.isPrivate}
      takesFocus={!panel.isReopened || frame === 'popup' || rest.takesFocus}
      onSuggest={(question) => rest.client.suggestPeople({ question, page: help.page })}
      onAsked={answers.note}
      onCopy={onCopy}
      onBack={onBack}
      {...onClose}
    />
  );
}
