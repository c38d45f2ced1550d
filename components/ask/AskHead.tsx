import type { Recipient } from '../../lib/core/ask/kept-question.ts';
import { isMailbox } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { callName, joinWords, topicsOf } from '../ui/contact-words.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface AskHeadProps {
  recipient: Recipient;
  text: Text;
  onBack: () => void;
  /** Absent in the popup. */
  onClose?: () => void;
}

/** Leads back to the tips and says that it is fine to ask. */
export function AskHead({ recipient, text, onBack, onClose }: AskHeadProps) {
  return (
    <header class="ask-head">
      <IconButton shape="back" label={text('askForm.back')} onClick={onBack} />
      <div class="ask-head-words">
        <h1 class="ask-title">{text('askForm.title')}</h1>
        <p class="soft">{encouragement(recipient, text)}</p>
      </div>
      {onClose && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
    </header>
  );
}

/** Says that it is fine to ask, by the name of who is asked. */
function encouragement(recipient: Recipient, text: Text): string {
  if (recipient.kind === 'other') return text('askForm.ok');
  const { person } = recipient;
  if (isMailbox(person)) return text('askForm.okMailbox');
  const name = callName(person);
  const topics = topicsOf(person);
  return topics.length > 0
    ? text('askForm.okTopics', { name, topics: joinWords(topics, text) })
    : text('askForm.okName', { name });
}
