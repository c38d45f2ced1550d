// The sections of the workshop that check, review, take proposals in and publish, each by itself.
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import { toProposal } from '../../lib/core/ask/proposal.ts';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import type { TriedFeed } from '../../lib/core/author/publish/judge-published.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { faultyFeed, soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { teamReports } from '../fixtures/reports/team-of-reports.ts';
import type { Step } from './states.ts';

/** A state of one section of the workshop. */
export interface SectionState {
  app: 'section';
  section: 'check' | 'needs' | 'proposals' | 'publish' | 'review' | 'where';
  feed?: WorkshopFeed;
  pages?: SavedPage[];
  tried?: TriedFeed;
  steps?: Step[];
}

const english = createText(en, 'en');
const mailOf = (item: Parameters<typeof toProposal>[0]) =>
  `From: Tom Hill <tom@team.example>\n\n${toPlainText(toProposal(item, '', english).draft)}`;
const change = mailOf({
  id: 'cost-centre',
  title: 'Which cost centre to take for trainings and courses',
  content_text: 'Take 4712 for courses that HR booked, and your own for all others. Ask Ana where two teams share one.',
  _help: { match: ['https://finance.example/invoices/*'], keywords: ['training'] },
});
const fresh = mailOf({
  id: 'own-7',
  title: 'Which cost centre for a course',
  content_text: 'Courses go to the cost centre of whoever takes part.',
  _help: { match: ['https://finance.example/invoices/*'] },
});
const paste = (words: string): Step[] => [{ into: 'Text of the mail', type: words }, { press: 'Read' }];
const tryIt: Step[] = [{ press: 'Try it' }];
/** What is read of the feed that is in order. */
export const read: TriedFeed = {
  ok: true,
  text: JSON.stringify({ ...soundFeed.head, items: soundFeed.items }),
  isOpen: true,
};

function savedAt(url: string, title: string): SavedPage[] {
  const page = parsePageSnapshot({ url, title, field: { label: 'Cost centre' } });
  return page ? [{ file: `${title}.json`, page }] : [];
}
const pages = [
  ...savedAt('https://finance.example/invoices/20417', 'Edit invoice 20417'),
  ...savedAt('https://genehmigung.verwaltung.beispiel.example/antraege/neu/zusammenfassung', 'Zusammenfassung'),
];

/** The reports of one team, as files. */
const reportFiles = Object.fromEntries(
  teamReports().map((report, at) => [`report-${at + 1}.json`, JSON.stringify(report)]),
);

/** The states by name. */
export const SECTION_STATES: Record<string, SectionState> = {
  'section-check': { app: 'section', section: 'check', feed: faultyFeed },
  'section-check-none': {
    app: 'section',
    section: 'check',
    feed: { ...soundFeed, items: soundFeed.items.slice(0, 1) },
  },
  'section-needs': { app: 'section', section: 'needs' },
  'section-needs-open': {
    app: 'section',
    section: 'needs',
    feed: {
      ...soundFeed,
      items: [...soundFeed.items, { id: 'orders', title: 'Orders', _help: { match: ['https://erp.example/*'] } }],
    },
    steps: [{ choose: english('needs.open'), files: reportFiles }, { see: english('needs.save') }],
  },
  'section-needs-few': {
    app: 'section',
    section: 'needs',
    steps: [
      {
        choose: english('needs.open'),
        files: { 'notes.json': '{}', ...Object.fromEntries(Object.entries(reportFiles).slice(0, 3)) },
      },
    ],
  },
  'section-proposals': { app: 'section', section: 'proposals' },
  'section-proposals-change': { app: 'section', section: 'proposals', steps: paste(change) },
  'section-proposals-alike': { app: 'section', section: 'proposals', steps: paste(fresh) },
  'section-proposals-none': { app: 'section', section: 'proposals', steps: paste('Lunch at 12?') },
  'section-proposals-declined': {
    app: 'section',
    section: 'proposals',
    steps: [...paste(fresh), { press: 'Decline “Which cost centre for a course”' }, { press: 'Say why' }],
  },
  'section-publish': { app: 'section', section: 'publish', tried: read, steps: tryIt },
  'section-publish-closed': { app: 'section', section: 'publish', tried: { ...read, isOpen: false }, steps: tryIt },
  'section-publish-failed': {
    app: 'section',
    section: 'publish',
    tried: { ok: false, failure: { kind: 'html', params: { host: 'team.example' } } },
    steps: tryIt,
  },
  'section-review': { app: 'section', section: 'review', steps: [{ press: 'Write to Ana Sousa' }] },
  'section-review-none': {
    app: 'section',
    section: 'review',
    feed: { ...soundFeed, items: soundFeed.items.slice(0, 1) },
  },
  'section-where': { app: 'section', section: 'where', pages },
  'section-where-none': { app: 'section', section: 'where' },
};
