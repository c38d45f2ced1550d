// Questions that were asked, for the states that remind of them.
import type { Ask } from '../../lib/core/ask/ask.ts';
import { generalise } from '../../lib/core/place/generalise.ts';
import { NOW } from './feeds.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

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
