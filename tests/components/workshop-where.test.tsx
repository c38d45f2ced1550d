import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhereSection } from '../../components/workshop/where/WhereSection.tsx';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { savedPageText } from '../../lib/core/saved-page/page-file.ts';
import { findWhereShown } from '../../lib/services/where-shown.ts';
import { soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { settle, text } from './render-help.tsx';

afterEach(cleanup);

const page = (url: string, title: string) => {
  const read = parsePageSnapshot({ url, title, labels: ['Cost centre'], field: { label: 'Cost centre' } });
  if (!read) throw new Error('expected a page');
  return read;
};
const invoice = page('https://finance.example/invoices/7', 'Invoice 7');
const elsewhere = page('https://lunch.example/', 'Lunch');
const fileOf = (name: string, content: string) => new File([content], name, { type: 'application/json' });
const now = () => Date.parse('2026-11-29T09:00:00Z');
const find = (feed: typeof soundFeed, pages: readonly SavedPage[]) => findWhereShown(feed, pages, now);

function open(start: SavedPage[] = [], feed = soundFeed) {
  const onOpenPage = vi.fn<(url: string) => void>();
  function Workshop() {
    const [pages, setPages] = useState<readonly SavedPage[]>(start);
    return (
      <WhereSection feed={feed} text={text} pages={pages} onPages={setPages} onFind={find} onOpenPage={onOpenPage} />
    );
  }
  render(<Workshop />);
  return { onOpenPage };
}
const add = (...files: File[]) => fireEvent.change(screen.getByLabelText('Add saved pages'), { target: { files } });

describe('what shows where', () => {
  it('says how pages are saved while there are none', () => {
    open();
    expect(screen.getByText(/choose “Save this page for testing”/)).toBeTruthy();
  });

  it('tells the tips of each page in their order with why, and those that no page shows', async () => {
    const { onOpenPage } = open();
    add(fileOf('invoice.json', savedPageText(invoice)), fileOf('lunch.json', savedPageText(elsewhere)));
    const tips = await screen.findByRole('list', { name: 'Tips, first to last' });
    const [first] = within(tips).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/^Which cost centre to take for a course.*Cost centre/);
    expect(screen.getByText('No tip shows here.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'On none of these pages (2)' }));
    expect(screen.getByText('Receipts above 250 euros')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open in a tab: Invoice 7' }));
    expect(onOpenPage).toHaveBeenCalledWith(invoice.url);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Lunch' }));
    await waitFor(() => expect(screen.queryByText('No tip shows here.')).toBeNull());
  });

  it('says so where there is no room for more', async () => {
    open();
    add(...Array.from({ length: 202 }, (_, at) => fileOf(`${at}.json`, savedPageText(invoice))));
    await screen.findByText(/^2 pages weren’t added: there’s no room/);
  });

  it('names the files that are no saved pages', async () => {
    open();
    add(fileOf('notes.json', '{"text":"x"}'), fileOf('broken.json', '{'));
    await settle();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/notes\.json.*broken\.json/);
  });

  it('says so where the feed cannot be read', async () => {
    open([{ file: 'invoice.json', page: invoice }], { ...soundFeed, head: { title: 'Without a version' } });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/See Check/));
  });
});
