// Questions that were asked, for the states that remind of them.

import type { Ask } from '../../lib/core/ask/ask.ts';
import type { KeptQuestion } from '../../lib/core/ask/kept-question.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { generalise } from '../../lib/core/place/generalise.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { NOW } from './feeds.ts';
import { ana } from './people.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The page that most states are on. */
export const invoiceUrl = 'https://finance.example/invoices/20417/edit';

/** A question asked on a page some days ago, waiting for its answer. */
export function askFor(url: string, given: Partial<Ask> = {}): Ask {
  return {
    id: 'ask-1',
    goal: 'I want to book the invoice of a course. Which cost centre do I take?',
    subject: 'Question: Cost centre — finance.example',
    to: { name: 'Ana Sá', email: 'ana.sa@example.com' },
    askedAtMs: NOW - 3 * DAY_MS,
    state: 'waiting',
    page: {
      title: 'New invoice',
      patterns: generalise(url) ?? undefined,
      field: 'Cost centre',
      error: 'FI-204: Cost centre 410 200 is closed',
      language: 'en',
    } as Ask['page'],
    ...given,
  };
}

const WORDS: [title: string, text: string, match: string][] = [
  [
    'Genehmigungszuständigkeiten bei Reisekostenabrechnungen außerhalb des Geschäftsjahres',
    'Die Abteilungsleitung genehmigt; ab 5.000 € zusätzlich das Controlling.',
    'https://genehmigungszustaendigkeiten.verwaltungsverfahren.beispiel.example/antraege/{id}/pruefung',
  ],
  [
    'Which limit holds for one night?',
    'The limit is per night, breakfast apart.',
    'https://finance.example/expenses/{id}',
  ],
  [
    'Which cost centre do I take for a course?',
    'Courses go to the cost centre of whoever takes part. You find it in Projects, under Accounting. Without a project take 410 250.',
    'https://finance.example/invoices/{id}/edit',
  ],
];

/** The newest tips of one's own, as many as are asked for. */
export const ownTips = (count: number): FeedItem[] =>
  WORDS.slice(-count).map(([title, content_text, match], at) => ({
    id: `own-${at}`,
    title,
    content_text,
    _help: { match: [match] },
  }));

/** A question that was begun on another page of the site. */
export const begunElsewhere: KeptQuestion = {
  isOpen: true,
  recipient: { kind: 'person', person: ana },
  subject: null,
  goal: 'Which project does the taxi of a customer’s visit belong to?',
  closing: null,
  choices: [],
  takenOut: [],
  page: parsePageSnapshot({ url: 'https://finance.example/expenses/2291', title: 'Expense report 2291' }) ?? undefined,
};
