import { toChatAddress } from '../../lib/core/ask/chat-address.ts';
import type { Draft } from '../../lib/core/ask/draft.ts';
import { type MailApp, toMailAddress } from '../../lib/core/ask/mail-address.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

interface AskFooterProps {
  draft: Draft;
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
  text,
  mailApp,
  chat,
  canOpen,
  outcome,
  onOpened,
  onRefused,
  onCopy,
}: AskFooterProps) {
  const { url, leftOut } = toMailAddress(draft, text, mailApp);
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
          <a class="button" href={toChatAddress(chat, draft)} target="_blank" rel="noreferrer" onClick={onOpened}>
            {text('askForm.chat')}
          </a>
        )}
        <CopyButton label={text('copy.do')} value={toPlainText(draft)} text={text} class="button" onCopy={onCopy} />
      </div>
      <p role="status" class="soft ask-outcome">
        {outcome || text('askForm.nothingSent')}
      </p>
    </footer>
  );
}
