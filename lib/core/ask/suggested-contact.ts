// A person worth asking, and why.
import type { Contact } from '../feed/feed-schema.ts';

/** Why somebody is suggested; the last two are for whom only other sites name, where nobody is named for this one. */
export const CONTACT_REASONS = [
  'tip',
  'place',
  'topics',
  'deputy',
  'asked',
  'mailbox',
  'listed',
  'elsewhere',
  'mailbox-elsewhere',
] as const;

/** Why a person is suggested; `words` are the topics that met, for reason `topics`. */
export interface ContactReason {
  kind: (typeof CONTACT_REASONS)[number];
  words: string[];
}

/** A person (or the mailbox of last resort) to ask, best first in any list. */
export interface SuggestedContact {
  feedId: string;
  /** The name of the feed they come from; absent for who comes from none. */
  feedTitle?: string;
  contact: Contact;
  reason: ContactReason;
  /** Set when the person is away: their `away_until` date, still in the future. */
  awayUntil?: string;
  /** Set on a deputy: the name of the person they stand in for. */
  standsInFor?: string;
}

/** Tells a mailbox, which several people read, from a person. */
export const isMailbox = ({ reason }: Pick<SuggestedContact, 'reason'>): boolean =>
  reason.kind === 'mailbox' || reason.kind === 'mailbox-elsewhere';
