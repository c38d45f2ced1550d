// A tip that can be shown on the page, with steps of every kind.
import type { Help } from '../../lib/core/messages.ts';
import { found, invoiceHelp, invoicePage, tip } from './fixtures.ts';

const closedCostCentre = found(
  tip({
    id: 'closed-cost-centre',
    title: 'The cost centre is closed (FI-204)',
    summary: 'Its successor can be looked up in a minute.',
    html: '<p>A cost centre is closed when its project ends. Its successor takes over on the same day.</p>',
    text: 'A cost centre is closed when its project ends. Its successor takes over on the same day.',
    language: 'en',
    steps: [
      {
        html: 'Find the successor: type the old number and a star, as in <code>410 200*</code>.',
        text: 'Find the successor: type the old number and a star, as in 410 200*.',
      },
      {
        text: 'Choose the successor under Cost centre.',
        target: { name: 'Cost centre', role: 'textbox' },
      },
      { title: 'Save again.', text: 'The message goes away.', target: { selector: '#save' } },
    ],
  }),
  {
    score: 0.86,
    group: 'message',
    reasons: [{ page: 'error', tip: 'errors', words: ['FI-204: Cost centre * is closed'] }],
  },
);

/** Help whose best tip can be shown on the page. */
export const showableHelp: Help = { ...invoiceHelp, tips: [closedCostCentre, ...invoiceHelp.tips.slice(1)] };

const parts = ['the header', 'the dates', 'the supplier', 'the amounts', 'the lines', 'the approver', 'the note'];

/** The same with a tip of many long steps. */
export const longWalkHelp: Help = {
  ...invoiceHelp,
  tips: [
    {
      ...closedCostCentre,
      tip: {
        ...closedCostCentre.tip,
        id: 'long',
        title: 'Checking an invoice from Verwaltungsverfahrensgesellschaft before it is released to be paid',
        steps: parts.map((part) => ({
          text: `Read ${part} once more and compare it with what the order says; if they differ, the order counts.`,
          target: { name: `Section about ${part}, with everything that belongs to it`, role: 'group' },
        })),
      },
    },
  ],
};

/** Help that was asked about something, and the browser did not say what: the page has two messages. */
export const blindHelp: Help = {
  ...invoiceHelp,
  page: {
    status: 'read',
    isBlind: true,
    snapshot: { ...invoicePage, field: null, errors: ['FI-204: Cost centre 410 is closed', 'The supplier is blocked'] },
  },
};
