import { useEffect, useRef } from 'preact/hooks';
import type { Sent } from '../../lib/core/ask/kept-sent.ts';
import { type MailApp, toMailAddress } from '../../lib/core/ask/mail-address.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import { findLanguage } from '../../lib/core/text/languages.ts';
import { loadHelpText } from '../../lib/core/text/load-help-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useText } from '../ui/use-text.ts';
import { ChatLink, DraftLink } from './DraftLink.tsx';
import { sentTo, toSentWords } from './sent.ts';

interface AskSentProps {
  sent: Sent;
  mailApp: MailApp;
  isPrivate: boolean;
  text: Text;
  onCopy: (value: string) => Promise<boolean>;
  /** Called for another question, in an empty form. */
  onAskElse: () => void;
  onBack: () => void;
  /** Absent in the popup, which closes by itself. */
  onClose?: () => void;
}

/** What has happened to a question and what comes next; it can be opened again, for mail apps fail. */
export function AskSent({ sent, mailApp, isPrivate, text, onCopy, onAskElse, onBack, onClose }: AskSentProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="ask" aria-label={text('sent.title')}>
      <header class="ask-head">
        <IconButton shape="back" label={text('askForm.back')} onClick={onBack} />
        <div class="ask-head-words">
          <h1 ref={heading} class="ask-title" tabIndex={-1}>
            {text('sent.title')}
          </h1>
        </div>
        {onClose && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
      </header>
      <div class="ask-fields ask-sent">
        <p role="status" dir="auto">
          <strong>{toSentWords(sent, text)}</strong>
          {sent.way === 'chat' && sent.isCopied && ` ${text('askForm.chatCopied')}`}
        </p>
        {isPrivate ? <p>{text('sent.private')}</p> : sent.isNoted && <p>{text('sent.next')}</p>}
        <div class="ask-actions">
          <OpenAgain sent={sent} mailApp={mailApp} text={text} onCopy={onCopy} />
          <CopyButton
            label={text('copy.do')}
            value={toPlainText(sent.draft)}
            text={text}
            class="button"
            onCopy={onCopy}
          />
        </div>
        {sent.way === 'mail' && <p class="soft">{text('askForm.notOpened')}</p>}
      </div>
      <footer class="ask-foot">
        <button type="button" class="button ask-else" onClick={onAskElse}>
          {text('sent.else')}
        </button>
      </footer>
    </section>
  );
}

/** Opens once more what was opened, or now what was only copied. */
function OpenAgain({ sent, mailApp, text, onCopy }: Pick<AskSentProps, 'sent' | 'mailApp' | 'text' | 'onCopy'>) {
  const { way, draft, language, recipient } = sent;
  const mailText = useText(text, findLanguage(language), loadHelpText);
  const chat = recipient.kind === 'person' ? recipient.person.contact.chat : undefined;
  if (way === 'chat' && chat) {
    return (
      <ChatLink label={text('sent.again')} chat={chat} draft={draft} text={text} onOpened={() => {}} onCopy={onCopy} />
    );
  }
  if (sentTo(sent) === '') return null;
  const { url } = toMailAddress(draft, mailText, mailApp);
  return <DraftLink label={text(way === 'mail' ? 'sent.again' : 'draft.open')} url={url} onOpened={() => {}} />;
}
