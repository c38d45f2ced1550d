import { useId, useState } from 'preact/hooks';
import type { Draft } from '../../lib/core/ask/draft.ts';
import { isEmail } from '../../lib/core/ask/email.ts';
import { type MailApp, toMailAddress } from '../../lib/core/ask/mail-address.ts';
import { toBody, toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { DraftLink } from '../ask/DraftLink.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import './mail-draft.css';
import './workshop-section.css';

/** What every draft of the workshop needs of the page around it. */
export interface MailWays {
  mailApp: MailApp;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (value: string) => Promise<boolean>;
}

interface MailDraftProps extends MailWays {
  /** Without a recipient the form asks for one. */
  draft: Draft;
  text: Text;
}

/** A mail as it will be, to be read before it is opened in the mail app. */
export function MailDraft({ draft, mailApp, text, onCopy }: MailDraftProps) {
  const [to, setTo] = useState(draft.to);
  const toId = useId();
  const mail = { ...draft, to: to.trim() };
  return (
    <div class="mail-draft">
      <div>
        <label class="label" for={toId}>
          {text('mail.to')}
        </label>
        <input
          id={toId}
          class="input"
          type="email"
          dir="ltr"
          autocomplete="off"
          placeholder={text('mail.toHint')}
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <section class="mail-draft-words" aria-label={text('mail.preview')}>
        <p dir="auto">
          <strong>{draft.subject}</strong>
        </p>
        <p class="mail-draft-body" dir="auto">
          {toBody(draft)}
        </p>
      </section>
      <div class="workshop-actions">
        <DraftLink
          label={text('draft.open')}
          // A mail app finds people by their names, too: without an address the draft opens all the same.
          url={toMailAddress(isEmail(mail.to) ? mail : { ...mail, to: '' }, text, mailApp).url}
          onOpened={() => {}}
        />
        <CopyButton label={text('copy.do')} value={toPlainText(mail)} text={text} class="button" onCopy={onCopy} />
      </div>
    </div>
  );
}
