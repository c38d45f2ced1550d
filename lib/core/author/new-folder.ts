// The folder that a team begins with: complete, each key explained, and nothing in it to mend.
import casesSchema from './cases-file.schema.json' with { type: 'json' };
import contactsSchema from './contacts-file.schema.json' with { type: 'json' };
import feedSchema from './feed-file.schema.json' with { type: 'json' };

const FEED = `# yaml-language-server: $schema=.alongside/feed.schema.json
# What the feed says of itself.
title: Help with our applications
language: en
# Where the feed will be published. Readers add this address.
address: https://help.example/help.json
# Who gets the questions that no person below can answer.
mailbox: help@help.example
# Where tips that readers propose are sent.
propose:
  email: help@help.example
# Where reports go of what the feed is used for, which readers send by choice.
report: help@help.example
# How many minutes one answered question is assumed to save.
minutes_saved: 5
# Words that mean the same to your readers.
synonyms:
  - [invoice, bill]
`;

const CONTACTS = `# yaml-language-server: $schema=.alongside/contacts.schema.json
# The people who offered to help: with what, and where.
- id: ana
  name: Ana Example
  email: ana@help.example
  role: Accounting
  topics: [invoices, cost centres]
  languages: [en]
`;

const tip = (reviewBy: string) => `---
# What readers see in the list of tips.
title: Which cost centre do I use?
# The pages it is for. {id} stands for a number or another identifier.
match: ["https://finance.example/invoices/{id}/edit"]
# The names of the fields it explains, as they stand on the page.
fields: [Cost centre]
# Messages of the page that it explains. An asterisk stands for what differs.
errors: ["FI-204: Cost centre * is closed"]
# Other words that people use for it.
keywords: [account, budget]
# Who knows this, by the id in contacts.yml; the first one answers for the tip.
contacts: [ana]
# When somebody is to read it again.
review_by: ${reviewBy}
---
The number decides whose budget is charged.

## Steps

1. Open the [project](show:link "Projects") that you ordered for.
2. Copy the six digits under **Accounting** into [Cost centre](show:textbox).
`;

const CASES = `# yaml-language-server: $schema=../.alongside/cases.schema.json
# What readers are to find on the saved pages.
- on: pages/invoice-edit.json
  field: Cost centre
  first: invoices/cost-centre
- on: pages/invoice-edit.json
  message: "FI-204: Cost centre 410 200 is closed"
  first: invoices/cost-centre
`;

const PAGE = {
  url: 'https://finance.example/invoices/20417/edit',
  title: 'Invoice 20417',
  lang: 'en',
  headings: ['Edit invoice'],
  labels: ['Supplier', 'Cost centre', 'Amount'],
  landmarks: [],
  field: null,
  selection: null,
  error: null,
  errors: [],
};

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A year later; 29 February is followed by 28 February. */
function yearAfter(today: string): string {
  const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
  return `${year + 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

/** The files of a new folder by their paths; `today` is `YYYY-MM-DD`. */
export function newFolder(today: string): ReadonlyMap<string, string> {
  return new Map([
    ['feed.yml', FEED],
    ['contacts.yml', CONTACTS],
    ['tips/invoices/cost-centre.md', tip(yearAfter(today))],
    ['cases/invoices.yml', CASES],
    ['pages/invoice-edit.json', jsonText(PAGE)],
    // Editors complete and check these files by them, which the files name on their first lines.
    ['.alongside/feed.schema.json', jsonText(feedSchema)],
    ['.alongside/contacts.schema.json', jsonText(contactsSchema)],
    ['.alongside/cases.schema.json', jsonText(casesSchema)],
  ]);
}
