// A person worth asking, and why.
import type { Contact } from '../feed/feed-schema.ts';

/** Why a person is suggested; `words` are the topics that met, for reason `topics`. */
export interface ContactReason {
  kind: 'tip' | 'place' | 'topics' | 'deputy' | 'asked' | 'mailbox' | 'listed';
  words: string[];
}

/** A person (or the mailbox of last resort) to ask, best first in any list. */
export interface SuggestedContact {
  feedId: string;
  contact: Contact;
  reason: ContactReason;
  /** Set when the person is away: their `away_until` date, still in the future. */
  awayUntil?: string;
  /** Set on a deputy: the name of the person they stand in for. */
  standsInFor?: string;
}
