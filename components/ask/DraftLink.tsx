import { useState } from 'preact/hooks';
import { toChatAddress } from '../../lib/core/ask/chat-address.ts';
import type { Draft } from '../../lib/core/ask/draft.ts';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { Text } from '../../lib/core/text/text.ts';

interface DraftLinkProps {
  label: string;
  /** The address that opens the draft; `undefined` while it has nobody to go to. */
  url: string | undefined;
  onOpened: () => void;
  /** Called when the draft cannot be opened yet. */
  onRefused?: () => void;
}

/** Opens a draft in the mail app. */
export function DraftLink({ label, url, onOpened, onRefused }: DraftLinkProps) {
  return (
    // A link, because only a link the person presses may hand a mail to the mail app.
    // biome-ignore lint/a11y/useSemanticElements: a button cannot hold a mailto address.
    <a
      class="button button--primary"
      role="button"
      tabIndex={0}
      target="_blank"
      rel="noreferrer"
      href={url}
      aria-disabled={url === undefined ? 'true' : undefined}
      onClick={url === undefined ? onRefused : onOpened}
      onKeyDown={(event) => {
        // A link is pressed with Enter alone; what is called a button is pressed with Space, too.
        const isPress = event.key === ' ' || (event.key === 'Enter' && url === undefined);
        if (!isPress) return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {label}
    </a>
  );
}

interface ChatLinkProps {
  label: string;
  chat: string;
  draft: Draft;
  text: Text;
  onOpened: () => void;
  onCopy: (value: string) => Promise<boolean>;
}

/** Opens the conversation; where it opens empty, the question is in the clipboard by then, or it is said that it is not. */
export function ChatLink({ label, chat, draft, text, onOpened, onCopy }: ChatLinkProps) {
  const [copied, setCopied] = useState<'untried' | 'done' | 'failed'>('untried');
  const { url, holdsDraft } = toChatAddress(chat, draft);
  const open = async () => {
    // A question that is nowhere but here has not been asked.
    const isTaken = holdsDraft || (await onCopy(toPlainText(draft)).catch(() => false));
    if (!holdsDraft) setCopied(isTaken ? 'done' : 'failed');
    if (isTaken) onOpened();
  };
  return (
    <>
      <a class="button" href={url} target="_blank" rel="noreferrer" onClick={() => void open()}>
        {label}
      </a>
      <span class="soft" aria-live="polite">
        {copied === 'done' && text('askForm.chatCopied')}
        {copied === 'failed' && text('askForm.chatNotCopied')}
      </span>
    </>
  );
}
