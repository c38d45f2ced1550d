import type { Draft } from '../../lib/core/ask/draft.ts';
import type { Way } from '../../lib/core/ask/kept-sent.ts';
import { type MailApp, toMailAddress } from '../../lib/core/ask/mail-address.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { ChatLink, DraftLink } from './DraftLink.tsx';

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
  /** In a private window, where the question is not kept. */
  isPrivate: boolean;
  /** Called once the draft is opened or copied. */
  onSent: (way: Way) => void;
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
  canOpen,
  onSent,
  onRefused,
  onCopy,
  ...rest
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
        <DraftLink
          label={text('draft.open')}
          url={canOpen ? url : undefined}
          onOpened={() => onSent('mail')}
          onRefused={onRefused}
        />
        {rest.chat && (
          <ChatLink
            label={text('askForm.chat')}
            chat={rest.chat}
            draft={draft}
            text={text}
            onOpened={() => onSent('chat')}
            onCopy={onCopy}
          />
        )}
        <CopyButton
          label={text('copy.do')}
          value={toPlainText(draft)}
          text={text}
          class="button"
          failed={text('askForm.copyFailed')}
          onCopy={async (value) => {
            const isCopied = await onCopy(value);
            if (isCopied) onSent('copy');
            return isCopied;
          }}
        />
      </div>
      <p role="status" class="soft ask-outcome">
        {text(rest.isPrivate ? 'askForm.private' : 'askForm.nothingSent')}
      </p>
    </footer>
  );
}
