// People to ask, in each situation they can be in.
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';

/** Ana, who offered to help with invoices. */
export const ana: SuggestedContact = {
  feedId: 'finance',
  contact: {
    id: 'ana',
    name: 'Ana Sá',
    email: 'ana.sa@finance.example',
    topics: ['invoices', 'cost centres'],
    hours: { days: [1, 2, 3, 4], from: '09:00', to: '17:00', time_zone: 'Europe/Lisbon' },
  },
  reason: { kind: 'place', words: [] },
};

/** Tom, second best. */
export const tom: SuggestedContact = {
  feedId: 'finance',
  contact: {
    id: 'tom',
    name: 'Tom Brandt',
    email: 'tom.brandt@finance.example',
    topics: ['VAT'],
    note: 'Quickest before lunch.',
  },
  reason: { kind: 'topics', words: ['VAT'] },
};

/** Rui, who stands in for João until the 15th of January. */
export const rui: SuggestedContact = {
  feedId: 'travel',
  contact: { id: 'rui', name: 'Rui Lima', email: 'rui.lima@travel.example', topics: ['travel'] },
  reason: { kind: 'deputy', words: ['João Matos'] },
  standsInFor: 'João Matos',
  awayUntil: '2027-01-15',
};

/** João himself, when nobody stands in. */
export const joao: SuggestedContact = {
  feedId: 'travel',
  contact: { id: 'joao', name: 'João Matos', email: 'joao.matos@travel.example', topics: ['travel'] },
  reason: { kind: 'place', words: [] },
  awayUntil: '2027-01-15',
};

/** The mailbox of last resort. */
export const mailbox: SuggestedContact = {
  feedId: 'finance',
  contact: { id: 'mailbox', name: 'Finance tips', email: 'finance-help@finance.example' },
  reason: { kind: 'mailbox', words: [] },
};

/** Ana, where nobody is named for the page. */
export const anaElsewhere: SuggestedContact = { ...ana, reason: { kind: 'elsewhere', words: [] } };

/** The mailbox of another site's team. */
export const mailboxElsewhere: SuggestedContact = { ...mailbox, reason: { kind: 'mailbox-elsewhere', words: [] } };

/** Another Ana Sá, of another department. */
export const otherAna: SuggestedContact = {
  ...ana,
  contact: { id: 'ana-2', name: 'Ana Sá', email: 'ana.sa2@finance.example', topics: ['travel'] },
};

/** A second mailbox beside the first. */
export const otherMailbox: SuggestedContact = {
  feedId: 'travel',
  contact: { id: 'mailbox', name: 'Travel tips', email: 'travel@finance.example' },
  reason: { kind: 'mailbox', words: [] },
};
