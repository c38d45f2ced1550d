// The mails that answer a proposal, to be read and changed before they are sent.
import type { Draft } from '../../../lib/core/ask/draft.ts';
import type { ProposedTip } from '../../../lib/core/author/proposals/read-proposal.ts';
import type { Text } from '../../../lib/core/text/text.ts';

type Proposal = Pick<ProposedTip, 'tip' | 'from'>;

/** The mail that thanks for a proposal that was accepted. */
export const buildThanks = ({ tip: { title }, from }: Proposal, text: Text): Draft => ({
  to: from ?? '',
  subject: text('mail.thanksSubject', { title }),
  sections: [{ text: text('mail.thanks', { title }), weight: 2 }],
});

/** The mail that says why a proposal was not accepted; the reason is left to whoever sends it. */
export const buildDecline = ({ tip: { title }, from }: Proposal, text: Text): Draft => ({
  to: from ?? '',
  subject: text('mail.declineSubject', { title }),
  sections: [
    { text: text('mail.decline', { title }), weight: 2 },
    { text: text('mail.welcome'), weight: 1 },
  ],
});
