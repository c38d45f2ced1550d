import { useState } from 'preact/hooks';
import { toChatAddress } from '../../lib/core/ask/chat-address.ts';
import type { Draft } from '../../lib/core/ask/draft.ts';
import { type MailApp, toMailAddress } from '../../lib/core/ask/mail-address.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

interface AskFooterProps {
  draft: Draft;
  /** The words of the language that the draft is written in. */
  mailText: Text;
  text: Text;
  mailApp: MailApp;
  /** Where the one who is asked can be written to directly; absent where they name no such place. */
  chat?: string | undefined;
  /** Whether the draft has somebody to go to. */
  canOpen: boolean;
  /** What has happened to the draft; empty before. */
  outcome: string;
  onOpened: () => void;
  /** Called when the draft cannot be opened yet. */
  onRefused: () => void;
  onCopy: (value: string) => Promise<boolean>;
}

/** Opens the draft in the mail app, or copies it; nothing is sent from here. */
export function AskFooter({
  draft,
  mailText,
  text,
  mailApp,
  chat,
  canOpen,
  outcome,
  onOpened,
  onRefused,
  onCopy,
}: AskFooterProps) {
  const { url, leftOut } = toMailAddress(draft, mailText, mailApp);
  return (
    <footer class="ask-foot">
      {leftOut.length > 0 && (
        <p class="ask-trimmed">
          {text('askForm.trimmed', { parts: new Intl.ListFormat(text.language).format(leftOut) })}
        </p>
      )}
      <div class="ask-actions">
        {/* A link, because only a link the person presses may hand a mail to the mail app. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a button cannot hold a mailto address. */}
        <a
          class="button button--primary"
          role="button"
          tabIndex={0}
          target="_blank"
          rel="noreferrer"
          href={canOpen ? url : undefined}
          aria-disabled={canOpen ? undefined : 'true'}
          onClick={canOpen ? onOpened : onRefused}
          onKeyDown={(event) => {
            // A link is pressed with Enter alone; what is called a button is pressed with Space, too.
            const isPress = event.key === ' ' || (event.key === 'Enter' && !canOpen);
            if (!isPress) return;
            event.preventDefault();
            event.currentTarget.click();
          }}
        >
          {text('askForm.open')}
        </a>
        {chat && (
          <ChatLink {...toChatAddress(chat, draft)} draft={draft} text={text} onOpened={onOpened} onCopy={onCopy} />
        )}
        <CopyButton label={text('copy.do')} value={toPlainText(draft)} text={text} class="button" onCopy={onCopy} />
      </div>
      <p role="status" class="soft ask-outcome">
        {outcome || text('askForm.nothingSent')}
      </p>
      {outcome !== '' && <p class="soft ask-outcome">{text('askForm.notOpened')}</p>}
    </footer>
  );
}

interface ChatLinkProps extends Pick<AskFooterProps, 'draft' | 'text' | 'onOpened' | 'onCopy'> {
  url: string;
  holdsDraft: boolean;
}

/** Opens the conversation; where it opens empty, the question is in the clipboard by then. */
function ChatLink({ url, holdsDraft, draft, text, onOpened, onCopy }: ChatLinkProps) {
  const [isCopied, setCopied] = useState(false);
  const open = async () => {
    onOpened();
    if (!holdsDraft) setCopied(await onCopy(toPlainText(draft)).catch(() => false));
  };
  return (
    <>
      <a class="button" href={url} target="_blank" rel="noreferrer" onClick={() => void open()}>
        {text('askForm.chat')}
      </a>
      <span class="soft" aria-live="polite">
        {isCopied && text('askForm.chatCopied')}
      </span>
    </>
  );
}
