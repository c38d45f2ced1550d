import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadImportTools } from '../../components/workshop/import/load-import-tools.ts';
import { WorkshopApp, type WorkshopAppProps } from '../../components/workshop/WorkshopApp.tsx';
import type { KeptFeed } from '../../lib/core/author/workshop-feed.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { keptFeed } from '../fixtures/authoring/kept-feeds.ts';
import { FORM_WAYS, text } from './render-help.tsx';

beforeAll(async () => {
  await loadImportTools();
});
afterEach(cleanup);

type OnStore = WorkshopAppProps['tools']['onStore'];

const EXPORTS = path.resolve(import.meta.dirname, '../fixtures/authoring/exports');
const exported = (name: string) => new File([readFileSync(path.join(EXPORTS, name))], name);
const csv = (rows: string, name = 'tips.csv') => new File([`id,title,content\n${rows}`], name);

function open(kept: readonly KeptFeed[] = [keptFeed], ownTips: readonly FeedItem[] = []) {
  const onStore = vi.fn<OnStore>(async () => undefined);
  const tools = {
    ...FORM_WAYS,
    onStore,
    onOthers: () => undefined,
    newId: () => 'new',
    onSaveFile: () => {},
    onSaveZip: async () => ({ count: 0, lost: [] }),
    onCopyFollowed: async () => ({ ok: false as const, error: '' }),
  };
  const parts = { kept, ownTips, text, tools };
  render(<WorkshopApp {...parts} followed={[]} trouble={null} today="2026-11-29" />);
  const stored = () => onStore.mock.lastCall?.[0] ?? [];
  return { stored, items: () => stored().at(-1)?.feed.items ?? [] };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const give = (...files: File[]) => fireEvent.change(screen.getByLabelText('Choose files…'), { target: { files } });
const openImport = () => {
  press('Open Northfield Finance');
  press('Import tips');
};
const section = () => within(screen.getByRole('region', { name: 'Import tips' }));

describe('one’s own tips', () => {
  const own = (id: string): FeedItem => ({ id, title: `Tip ${id}`, content_html: '<p>Words.</p>' });

  it('are added to a feed at once, those that it lacks, and are taken out again', async () => {
    const { items } = open([keptFeed], [own('one'), own('two')]);
    press('Open Northfield Finance');
    const before = keptFeed.feed.items;
    press('Add my tips (2)');
    await waitFor(() => expect(items()).toEqual([...before, own('one'), own('two')]));
    expect(screen.queryByRole('button', { name: /^Add my tips/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New tip' }));
    press('Delete Tip one');
    press('Add my tips (1)');
    await waitFor(() => expect(items()).toEqual([...before, own('two'), own('one')]));
    press('Undo: import of 1 tip');
    await waitFor(() => expect(items()).toEqual([...before, own('two')]));
  });

  it('are not spoken of where there are none', () => {
    open();
    press('Open Northfield Finance');
    expect(screen.queryByRole('button', { name: /^Add my tips/ })).toBeNull();
  });
});

describe('an import', () => {
  it('tells what was found in which file and what did not come along, before anything is added', async () => {
    const { items, stored } = open();
    openImport();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Import tips' }));
    give(exported('questions.csv'), exported('wordpress.xml'), new File(['%PDF'], 'notes.pdf'));
    await screen.findByText('4 tips found');
    const files = within(section().getByRole('list', { name: 'Files' })).getAllByRole('listitem');
    const rows = files.map((row) => row.textContent).filter((words) => /^\w+\.\w+(?:No|\d)/.test(words ?? ''));
    expect(rows).toEqual([
      'notes.pdfNo tips foundNot a kind of file that can be imported',
      'questions.csv2 tipsLeft out: Owner nameRow 4 · Left out: there’s nothing in it',
      expect.stringMatching(/^wordpress\.xml2 tips.*More \(1\)$/),
    ]);
    press('More (1)');
    expect(section().getByText(/Merged table cells were split/)).toBeTruthy();
    expect(stored()).toEqual([]);

    const before = keptFeed.feed.items.length;
    press('Add 4 tips');
    await waitFor(() => expect(items()).toHaveLength(before + 4));
    expect(items()[before]).toMatchObject({ title: 'How do I park an invoice?' });
    press('Undo: import of 4 tips');
    await waitFor(() => expect(items()).toEqual(keptFeed.feed.items));
  });

  it('leaves tips of the same id as they are, or replaces them, as it is chosen once', async () => {
    const [first, second] = keptFeed.feed.items;
    const { items } = open();
    openImport();
    give(csv(`${first?.id},Other,Words\n${second?.id},Another,Words\nfresh,New,Words\n`));
    await screen.findByText('2 tips are already there with other content');
    expect(screen.getByRole('button', { name: 'Add 1 tip' })).toBeTruthy();
    press('Which ones');
    expect(within(screen.getByRole('list', { name: 'Which ones' })).getByText('Other')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Replace what’s there' }));
    press('Add 1, replace 2');
    await waitFor(() => expect(items()[0]).toMatchObject({ id: first?.id, title: 'Other' }));
    expect(items()).toHaveLength(keptFeed.feed.items.length + 1);
  });

  it('says so where there is nothing new', async () => {
    open();
    openImport();
    give(csv('fresh,New,Words\n'));
    await screen.findByText('1 tip found');
    press('Add 1 tip');
    press('Import tips');
    give(csv('fresh,New,Words\n'));
    await screen.findByText('There’s nothing new to add.');
    expect(screen.getByText('1 tip is already there, word for word.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });

  it('shows how far it is, and stops when it is told to', async () => {
    open();
    openImport();
    give(csv(Array.from({ length: 3000 }, (_, at) => `t${at},Tip ${at},Words\n`).join('')));
    await screen.findByText(/^Making tips… \d+%$/);
    expect(screen.getByRole('progressbar', { name: 'Import tips' })).toBeTruthy();
    press('Stop');
    expect(screen.queryByRole('progressbar')).toBeNull();
    // What is chosen after it is all that comes.
    give(csv('fresh,New,Words\n'));
    await screen.findByText('1 tip found');
    expect(screen.getByRole('button', { name: 'Add 1 tip' })).toBeTruthy();
  });

  it('is left without a change', () => {
    const { stored } = open();
    openImport();
    press('Cancel');
    expect(screen.getByRole('list', { name: 'Tips' })).toBeTruthy();
    expect(stored()).toEqual([]);
  });

  it('of the first page makes a new feed', async () => {
    const { stored } = open([]);
    press('Import tips');
    give(exported('questions.csv'));
    await screen.findByText('2 tips found');
    press('Add 2 tips');
    expect(screen.getByRole('heading', { level: 1, name: 'questions' })).toBeTruthy();
    await waitFor(() => expect(stored()).toMatchObject([{ feed: { head: { title: 'questions', language: 'en' } } }]));
    expect(stored()[0]?.feed.items).toHaveLength(2);
  });
});
