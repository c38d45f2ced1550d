/** The tips of the team that works with the demo application, as its administrator would publish them. */
export function demoFeed(origin: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Northfield Finance tips',
    home_page_url: `${origin}/demo/invoices`,
    feed_url: `${origin}/feed.json`,
    description: 'What the accounting team has learned, where it is needed.',
    language: 'en',
    authors: [{ name: 'Accounting team' }],
    _help: {
      revision: 12,
      contacts: contacts(origin),
      mailbox: 'finance-help@northfield.example',
      synonyms: [
        ['invoice', 'bill'],
        ['cost centre', 'cost center', 'department code'],
        ['purchase order', 'PO'],
      ],
      propose: { email: 'finance-help@northfield.example' },
      minutes_saved: 6,
    },
    items: items(origin),
  };
}

const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', time_zone: 'Europe/Lisbon' };

function contacts(origin: string) {
  return [
    {
      id: 'ana',
      name: 'Ana Sá',
      email: 'ana.sa@northfield.example',
      role: 'Accounts payable',
      topics: ['invoices', 'cost centres', 'suppliers'],
      match: [`${origin}/demo/invoices/*`],
      languages: ['en', 'pt'],
      hours: { ...office, days: [1, 2, 3, 4] },
      deputy: 'tom',
    },
    {
      id: 'tom',
      name: 'Tom Brandt',
      email: 'tom.brandt@northfield.example',
      role: 'Tax',
      topics: ['tax codes', 'VAT', 'reverse charge'],
      match: [`${origin}/demo/*`],
      languages: ['en', 'de'],
      hours: office,
      note: 'Quickest before lunch.',
    },
  ];
}

function items(origin: string) {
  const newInvoice = `${origin}/demo/invoices/new`;
  return [
    {
      id: 'fi-204',
      title: 'The cost centre is closed (FI-204)',
      content_html:
        '<p>A cost centre is closed when its project ends or its department moves. Invoices can no longer be booked on it, but <strong>its successor can be looked up in a minute</strong>.</p>',
      date_modified: '2026-09-30T08:00:00Z',
      _help: {
        match: [newInvoice, `${origin}/demo/invoices/{id}`],
        fields: ['Cost centre'],
        errors: ['FI-204: Cost centre * is closed'],
        keywords: ['blocked', 'locked', 'expired'],
        steps: [
          { content_text: 'Ask for the successor: the list is in the field itself, type the old number and a star.' },
          { content_text: 'Choose the successor under Cost centre.', target: { name: 'Cost centre', role: 'textbox' } },
          { content_text: 'Save again.', target: { name: 'Save', role: 'button' } },
        ],
        contacts: ['ana'],
        verified: { by: 'Ana Sá', on: '2026-09-30' },
        review_by: '2027-03-31',
      },
    },
    {
      id: 'cost-centre-which',
      title: 'Which cost centre to take',
      content_html:
        '<p>Take the cost centre of <strong>who uses</strong> the goods, not of who ordered them. For shared goods, split the line.</p>',
      _help: { match: [newInvoice], fields: ['Cost centre'], contacts: ['ana'], keywords: ['split', 'shared'] },
    },
    {
      id: 'no-purchase-order',
      title: 'Book an invoice without a purchase order',
      content_html:
        '<p>Below 1,000 EUR no purchase order is needed: leave the field empty and say why in the note.</p>',
      _help: {
        kind: 'guide',
        match: [newInvoice],
        fields: ['Purchase order', 'Note to the approver'],
        contacts: ['ana'],
        review_by: '2026-02-28',
      },
    },
    {
      id: 'tax-abroad',
      title: 'Tax code for services from abroad',
      content_html:
        '<p>Use <code>R1</code> (reverse charge) for services from another country of the union and <code>Z0</code> from elsewhere. The net amount is the whole amount.</p>',
      _help: { match: [newInvoice], fields: ['Tax code'], contacts: ['tom'], keywords: ['VAT', 'reverse charge'] },
    },
    {
      id: 'correct-posted',
      title: 'Correct an invoice that is already posted',
      content_html:
        '<p>A posted invoice cannot be changed. Reverse it, then enter it anew; the supplier sees neither.</p>',
      _help: { match: [`${origin}/demo/invoices/{id}`], exclude: [newInvoice], contacts: ['ana'] },
    },
    {
      id: 'month-end',
      title: 'Month end: book invoices by the 27th',
      content_text: 'Invoices entered after the 27th count for the next month. Tell Ana if one cannot wait.',
      date_published: '2026-11-16T09:00:00Z',
      _help: { kind: 'announcement', match: [`${origin}/demo/invoices`, `${origin}/demo/invoices/*`] },
    },
    {
      id: 'training',
      title: 'Half an hour with accounts payable',
      content_text: 'Every second Tuesday at 14:00, in room 2.11 and online. Bring the invoice that puzzles you.',
      _help: { kind: 'course', keywords: ['training', 'learn', 'workshop'] },
    },
  ];
}
