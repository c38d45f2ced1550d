// A question that has left the form, until the person goes on to something else.
import type { Draft } from '../../lib/core/ask/draft.ts';
import type { Recipient } from '../../lib/core/ask/kept-question.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import { callName } from '../ui/contact-words.ts';

/** How a question left the form. */
export type Way = 'mail' | 'chat' | 'copy';

/** What was sent off, and how: enough to open it again. */
export interface Sent {
  way: Way;
  draft: Draft;
  /** The words of the language that the draft is written in. */
  mailText: Text;
  recipient: Recipient;
  /** It is kept, and its answer will be asked for. */
  isNoted: boolean;
}

/** What to call the recipient after the draft is opened; empty where there is none yet. */
export function sentTo({ recipient }: Pick<Sent, 'recipient'>): string {
  return recipient.kind === 'person' ? callName(recipient.person) : recipient.email.trim();
}

const SENT: Record<Way, TextKey> = { mail: 'sent.mail', chat: 'sent.chat', copy: 'sent.copy' };

/** Says what has happened to a question, in the words of the form. */
export function toSentWords(sent: Sent, text: Text): string {
  const name = sentTo(sent);
  return name === '' ? text('sent.copyAnyone') : text(SENT[sent.way], { name });
}
