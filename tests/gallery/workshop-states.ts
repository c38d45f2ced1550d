// Every state of the workshop that must look designed.
import { faultyKeptFeed, keptFeed } from '../fixtures/authoring/kept-feeds.ts';
import type { WorkshopState } from './states.ts';

const opened = { press: 'Northfield Finance' };
const start: WorkshopState = { app: 'workshop', kept: [keptFeed] };

const questions = `id,title,content,Owner name
tip-1,Which cost centre do I use?,Ask whoever pays.,Ana
park,How do I park an invoice?,Choose Park beside Post.,Ana
empty,Nothing is said,,Ana
`;
const page = `<html><title>Rooms</title><body><main><p>Rooms are booked in the calendar.</p><table><tr><td colspan="2">
Ground floor</td></tr><tr><td>Oak</td><td>8 seats</td></tr></table><img src="uploads/oak.jpg" alt="Oak"></main>`;
const long = 'Donaudampfschifffahrtsgesellschaftskapitaensanleitungen-2026-endgueltige-fassung.pdf';
const exported = { 'questions.csv': questions, 'help/rooms.html': page, [long]: '%PDF' };
const choose = 'Choose files…';
const manyRows = Array.from({ length: 30_000 }, (_, at) => `t${at},Tip ${at},Words\n`);

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
  'workshop-import': { ...start, steps: [opened, { press: 'Import tips' }] },
  'workshop-import-read': {
    ...start,
    steps: [
      opened,
      { press: 'Import tips' },
      { choose, files: exported },
      { press: 'Replace what’s there' },
      { press: 'Which ones' },
    ],
  },
  'workshop-import-reading': {
    ...start,
    steps: [
      opened,
      { press: 'Import tips' },
      { choose, files: { 'all.csv': `id,title,content\n${manyRows.join('')}` } },
    ],
  },
  'workshop-import-new': {
    app: 'workshop',
    kept: [],
    steps: [{ press: 'Import tips' }, { choose, files: { 'notes.txt': 'Only words.' } }, { see: 'Cancel' }],
  },
  'workshop-feed': { app: 'workshop', kept: [faultyKeptFeed], steps: [opened, { press: 'Feed' }] },
  'workshop-damaged': { app: 'workshop', kept: [], steps: [{ press: 'Copy' }] },
  'workshop-saved-folder': {
    ...start,
    steps: [opened, { press: 'Save' }, { press: 'Save as a folder of files (ZIP)' }],
  },
  'workshop-save': { ...start, steps: [opened, { press: 'Save' }] },
};
