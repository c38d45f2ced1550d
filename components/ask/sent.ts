// What is said of a question that has left the form, until the person goes on to something else.
import type { Sent, Way } from '../../lib/core/ask/kept-sent.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';
import { callName } from '../ui/contact-words.ts';

/** What to call the recipient after the draft is opened; empty where there is none yet. */
export function sentTo({ recipient }: Pick<Sent, 'recipient'>): string {
  return recipient.kind === 'person' ? callName(recipient.person) : recipient.email.trim();
}

const SENT: Record<Way, TextKey> = { mail: 'sent.mail', chat: 'sent.chat', copy: 'sent.copy' };

/** Says what has happened to a question, in the words of the form. */
export function toSentWords(sent: Pick<Sent, 'way' | 'recipient'>, text: Text): string {
  const name = sentTo(sent);
  return name === '' ? text('sent.copyAnyone') : text(SENT[sent.way], { name });
}
