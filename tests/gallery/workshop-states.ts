// Every state of the workshop that must look designed.
import { faultyKeptFeed, keptFeed } from '../fixtures/authoring/kept-feeds.ts';
import type { WorkshopState } from './states.ts';

const opened = { press: 'Northfield Finance' };
const start: WorkshopState = { app: 'workshop', kept: [keptFeed] };

/** The states by name. */
export const WORKSHOP_STATES: Record<string, WorkshopState> = {
  'workshop-empty': { app: 'workshop', kept: [], steps: [{ press: 'Create' }] },
  'workshop-feeds': { ...start, steps: [{ press: 'Remove Northfield Finance' }] },
  'workshop-list': { ...start, steps: [opened] },
  'workshop-filters': { ...start, steps: [opened, { press: 'Filters' }, { into: 'Search tips', type: 'week' }] },
  'workshop-bulk': { ...start, steps: [opened, { press: 'Select all shown' }] },
  'workshop-tip': { ...start, steps: [opened, { press: 'Which cost centre do I use?' }] },
  'workshop-tip-more': { ...start, steps: [opened, { press: 'Which cost centre do I use?' }, { see: 'Tags' }] },
  'workshop-tip-preview': {
    ...start,
    steps: [
      opened,
      { press: 'Which cost centre do I use?' },
      { press: 'What readers see' },
      { see: 'Which cost centre do I use?' },
    ],
  },
  'workshop-tip-problems': {
    app: 'workshop',
    kept: [faultyKeptFeed],
    steps: [opened, { press: 'Which cost centre do I use?' }],
  },
  'workshop-feed': { app: 'workshop', kept: [faultyKeptFeed], steps: [opened, { press: 'Feed' }] },
  'workshop-damaged': { app: 'workshop', kept: [], steps: [{ press: 'Copy' }] },
  'workshop-saved-folder': {
    ...start,
    steps: [opened, { press: 'Save' }, { press: 'Save as a folder of files (ZIP)' }],
  },
  'workshop-save': { ...start, steps: [opened, { press: 'Save' }] },
};
