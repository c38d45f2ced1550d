import { peopleAsked } from '../../lib/core/ask/ask.ts';
import type { Tried } from '../../lib/core/ask/draft.ts';
import { toNewAsk } from '../../lib/core/ask/new-ask.ts';
import type { Help } from '../../lib/core/messages.ts';
import { AskScreen } from '../ask/AskScreen.tsx';
import { KeepForm } from '../ask/KeepForm.tsx';
import { WriteTipLater } from '../author/WriteTipLater.tsx';
import type { WriteTipTools } from '../author/write-tip-tools.ts';
import { SavePage } from '../save/SavePage.tsx';
import type { HelpAppProps } from './help-props.ts';
import { pageUrl } from './page-name.ts';
import type { Asks } from './use-asks.ts';
import type { OpenQuestion } from './use-question.ts';
import type { Screen } from './use-screen.ts';
import type { WritingHere } from './use-writing.ts';

export interface ScreenFormProps
  extends Pick<
    HelpAppProps,
    | 'client'
    | 'preferences'
    | 'now'
    | 'frame'
    | 'isPrivate'
    | 'takesFocus'
    | 'text'
    | 'start'
    | 'onCopy'
    | 'onSave'
    | 'onClose'
  > {
  screen: Screen;
  /** What the form of a tip needs besides. */
  writes: Pick<WriteTipTools, 'feeds' | 'renderHtml' | 'onScale' | 'watchChanges'>;
  help: Help;
  answers: Asks;
  question: OpenQuestion;
  tried: () => Tried;
  /** Called, all of them, when a question has left the form. */
  onTold: (() => void)[];
  writing: WritingHere;
  onBack: () => void;
}

/** What stands in front of the tips: a question to a colleague, the answer to one, what is saved of the page, or a new tip. */
export function ScreenForm({
  screen,
  help,
  answers,
  question,
  tried,
  onTold,
  frame,
  onBack,
  writing,
  ...rest
}: ScreenFormProps) {
  const { now, text, onCopy } = rest;
  const onClose = frame === 'page' ? { onClose: rest.onClose } : {};
  if (screen.view === 'tips') return null;
  if (screen.view === 'save')
    return <SavePage client={rest.client} help={help} text={text} onSave={rest.onSave} onBack={onBack} {...onClose} />;
  if (screen.view === 'write') {
    return (
      <WriteTipLater
        key={screen.draft.id}
        draft={screen.draft}
        isPopup={frame === 'popup'}
        help={help}
        client={rest.client}
        text={text}
        now={now}
        {...rest.writes}
        onSave={rest.onSave}
        onCopy={onCopy}
        onBack={onBack}
        onSaved={writing.noteSaved}
        onAnother={() => writing.begin()}
        onRecord={() => {
          onBack();
          writing.record(screen.draft);
        }}
        {...onClose}
      />
    );
  }
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
      onAsked={(asked, about) => answers.note(toNewAsk(asked, about, pageUrl(about)))}
      onCopy={onCopy}
      onBack={onBack}
      {...onClose}
    />
  );
}
