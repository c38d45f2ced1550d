// Every state of the page on what help was worth.
import type { CountedUse } from '../../components/worth/worth-props.ts';
import type { FeedFacts } from '../../lib/core/value/feed-facts.ts';
import { littleUse, someFacts, someUse } from '../fixtures/team/use.ts';
import type { Step } from './states.ts';

/** A state of the page. */
export interface WorthState {
  app: 'worth';
  use: CountedUse;
  facts?: FeedFacts[];
  isPrivate?: boolean;
  steps?: Step[];
}

const counted: CountedUse = { status: 'counted', counts: someUse };
const look: Step = { press: 'Look and choose' };

/** The states by name. */
export const WORTH_STATES: Record<string, WorthState> = {
  worth: { app: 'worth', use: counted },
  'worth-assumptions': {
    app: 'worth',
    use: counted,
    steps: [{ press: 'How it’s worked out' }, { see: 'Minutes saved each time: hopeful' }],
  },
  'worth-tips': { app: 'worth', use: counted, steps: [{ see: 'Look and choose' }] },
  'worth-report': { app: 'worth', use: counted, steps: [look, { see: 'Save the file' }] },
  'worth-saved': {
    app: 'worth',
    use: counted,
    steps: [look, { press: 'Save the file' }, { press: 'Reports you made' }, { see: 'Open draft' }],
  },
  'worth-saved-nowhere': {
    app: 'worth',
    use: counted,
    facts: someFacts.map((facts) => ({ ...facts, reportTo: '' })),
    steps: [look, { press: 'Save the file' }, { see: 'Open draft' }],
  },
  'worth-few': { app: 'worth', use: { status: 'counted', counts: littleUse } },
  'worth-none': { app: 'worth', use: { status: 'counted', counts: [] } },
  'worth-off': { app: 'worth', use: { status: 'off' } },
  'worth-failed': { app: 'worth', use: { status: 'failed' } },
  'worth-private': { app: 'worth', use: counted, isPrivate: true },
};
