// The page on what help was worth: what it shows of counts, and how a report is chosen and saved.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WorthApp } from '../../components/worth/WorthApp.tsx';
import { WorthPage } from '../../components/worth/WorthPage.tsx';
import type { WorthAppProps } from '../../components/worth/worth-props.ts';
import type { SentReport } from '../../lib/core/value/sent-report.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import { financeFeed, NOW, sampleFeed } from '../fixtures/team/feeds.ts';
import { littleUse, sentReport, someFacts, someUse, THIS_WEEK } from '../fixtures/team/use.ts';
import { NO_PREFERENCES, text } from './render-help.tsx';

afterEach(cleanup);

const FILE = '0123456789abcdef'.repeat(2);

function propsFor(counts: UseCount[], more: Partial<WorthAppProps> = {}) {
  return {
    use: { status: 'counted' as const, counts },
    facts: someFacts,
    feeds: [financeFeed, sampleFeed],
    sent: [sentReport],
    isPrivate: false,
    thisWeek: THIS_WEEK,
    now: NOW,
    text,
    mailApp: 'default' as const,
    onRetry: vi.fn(),
    onCopy: vi.fn(async () => true),
    onSaveFile: vi.fn<WorthAppProps['onSaveFile']>(),
    onSent: vi.fn(async (_: SentReport): Promise<unknown> => undefined),
    newFileNumber: () => FILE,
    ...more,
  };
}

function open(counts: UseCount[] = someUse, more: Partial<WorthAppProps> = {}) {
  const props = propsFor(counts, more);
  const { rerender } = render(<WorthApp {...props} />);
  return { ...props, again: (other: Partial<WorthAppProps>) => rerender(<WorthApp {...props} {...other} />) };
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const cellsOf = (row: HTMLElement | undefined) => Array.from(row?.children ?? [], (cell) => cell.textContent);

describe('what help was used for', () => {
  it('is told in figures, and behind the picture is a table with each week', () => {
    open();
    const week = section('Week by week');
    expect(week.getByText('Help opened', { selector: 'dt' }).nextSibling?.textContent).toBe('79');
    expect(week.getByText('Questions asked', { selector: 'dt' }).nextSibling?.textContent).toBe('3');
    expect(week.getByRole('img', { name: 'Week by week' })).toBeTruthy();
    fireEvent.click(week.getByRole('button', { name: 'Show as a table' }));
    expect(week.getAllByRole('row').map(cellsOf)[1]).toEqual(['12 Oct', '8', '4']);
    expect(week.getAllByRole('row')).toHaveLength(8);
  });

  it('names tips by their titles, those read in vain apart with the reason', () => {
    open();
    const tips = section('What helped');
    const [helped, inVain] = tips.getAllByRole('table');
    const rows = within(helped as HTMLElement).getAllByRole('row');
    expect(cellsOf(rows[1]).slice(1)).toEqual(['34', '20', '0']);
    expect(rows.map(({ textContent }) => textContent).join()).toContain('A tip that’s no longer in its feed');
    const vain = within(inVain as HTMLElement).getAllByRole('row')[1];
    expect(vain?.textContent).toContain('Park an invoice');
    expect(vain?.textContent).toContain('You wrote: the button has another name now');
  });

  it('lists searches and places without help, most frequent first', () => {
    open();
    const needs = section('Without help').getAllByRole('listitem');
    expect(needs.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^split an invoice over two yearsfinance\.example.*3 times/),
      expect.stringMatching(/^credit note/),
      expect.stringMatching(/^wifino web page/),
      expect.stringMatching(/^finance\.example\/invoices\/new.*16 times/),
      expect.stringMatching(/^travel\.example.*6 times/),
      expect.stringMatching(/^bank\.example.*1 time/),
    ]);
  });

  it('tells what became of questions, and how feeds are kept', () => {
    open();
    expect(section('What became of your questions').getAllByRole('row').slice(1).map(cellsOf)).toEqual([
      ['Questions asked', expect.stringMatching(/^3/)],
      ['Answered', expect.stringMatching(/^2/)],
      ['Kept as a tip', expect.stringMatching(/^1/)],
    ]);
    const rows = section('How your feeds are kept').getAllByRole('row').slice(1);
    expect(rows.map((row) => cellsOf(row).slice(1))).toEqual([['12', '210', '0']]);
  });
});

describe('what that was worth', () => {
  it('is a range with every assumption, each of which can be changed and put back', () => {
    open();
    const worth = section('What that was worth');
    const range = () => worth.getByText(/ to /, { selector: '.worth-range' }).textContent;
    const before = range();
    fireEvent.click(worth.getByRole('button', { name: 'How it’s worked out' }));
    expect(worth.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Tips used',
      'Helped, in percent',
      'Would have asked somebody, in percent',
      'Minutes saved each time',
    ]);
    const minutes = worth.getByRole<HTMLInputElement>('spinbutton', { name: 'Minutes saved each time: cautious' });
    expect(minutes.value).toBe('6');
    fireEvent.change(minutes, { target: { value: '12' } });
    expect(range()).not.toBe(before);
    expect(worth.getByText('Changed by you, until you close this page.')).toBeTruthy();
    fireEvent.click(worth.getByRole('button', { name: 'Use the original assumptions' }));
    expect(range()).toBe(before);
  });

  it('is not told from fewer than five answers', () => {
    open(littleUse);
    expect(section('What that was worth').getByText(/at least five tips.*So far there’s 1\.$/)).toBeTruthy();
  });
});

describe('a report', () => {
  const look = () => fireEvent.click(button('Look and choose: Finance tips, October 2026'));
  const tick = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const savedIn = ({ onSaveFile }: ReturnType<typeof open>) =>
    JSON.parse(String(vi.mocked(onSaveFile).mock.calls[0]?.[1]));

  it('leaves out what somebody wrote and other sites, unless they are ticked', async () => {
    const page = open();
    look();
    expect(tick(/^Search that found nothing.*split an invoice/).checked).toBe(false);
    expect(tick(/with your words/).checked).toBe(false);
    expect(tick(/^Help opened.*bank\.example/).checked).toBe(false);
    fireEvent.click(button('Save the file'));
    await waitFor(() => expect(page.onSaveFile).toHaveBeenCalledOnce());
    const { counts, ...report } = savedIn(page);
    expect(report).toEqual({
      version: 'alongside-report/1',
      file: FILE,
      feed: 'https://finance.example/tips.json',
      month: '2026-10',
    });
    expect(counts.filter(({ words }: UseCount) => words !== '')).toEqual([]);
    expect(JSON.stringify(counts)).not.toMatch(/travel|bank|two years|another name/);
    expect(counts.filter(({ event }: UseCount) => event === 'not-helped')).toEqual([
      expect.objectContaining({ tip: 'park-invoice', count: 2, words: '' }),
    ]);
  });

  it('holds what is ticked, and not what is not', async () => {
    const page = open();
    look();
    fireEvent.click(tick(/^Search that found nothing.*split an invoice/));
    fireEvent.click(tick(/with your words/));
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Help opened/ }))
      if (box.checked) fireEvent.click(box);
    fireEvent.click(button('Save the file'));
    await waitFor(() => expect(page.onSaveFile).toHaveBeenCalledOnce());
    const { counts } = savedIn(page);
    const words = counts.flatMap((count: UseCount) => (count.words === '' ? [] : [count.words]));
    expect(words.sort()).toEqual(['split an invoice over two years', 'the button has another name now']);
    expect(counts.filter(({ event }: UseCount) => event === 'opened')).toEqual([]);
  });

  it('is remembered before it is saved, and then there is the mail that names it', async () => {
    const page = open();
    look();
    fireEvent.click(button('Save the file'));
    const name = 'alongside-report-finance-tips-2026-10.json';
    await waitFor(() => expect(page.onSaveFile).toHaveBeenCalledWith(name, expect.anything()));
    const [sent] = vi.mocked(page.onSent).mock.calls[0] ?? [];
    expect(sent).toMatchObject({ month: '2026-10', fileName: name, to: 'help-desk@finance.example' });
    page.again({ sent: [sentReport, sent as SentReport] });
    expect(screen.queryByRole('button', { name: /^Look and choose/ })).toBeNull();
    const mail = button('Open draft').getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:help-desk@finance\.example\?/);
    expect(decodeURIComponent(mail)).toContain(`The file is attached: ${name}`);
    expect(document.activeElement?.textContent).toContain(`Saved as ${name}`);
  });

  it('goes where the organisation wants it, whatever the feed says', async () => {
    const page = open(someUse, { reportTo: 'insights@company.example' });
    look();
    fireEvent.click(button('Save the file'));
    await waitFor(() => expect(page.onSaveFile).toHaveBeenCalledOnce());
    expect(button('Open draft').getAttribute('href')).toMatch(/^mailto:insights@company\.example\?/);
  });

  it('is not saved where it cannot be remembered', async () => {
    const page = open(someUse, { onSent: async () => Promise.reject(new Error('full')) });
    look();
    fireEvent.click(button('Save the file'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no file was saved/);
    expect(page.onSaveFile).not.toHaveBeenCalled();
  });

  it('with nothing in it is not saved', () => {
    const page = open(someUse.slice(0, 1));
    look();
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    expect(button('Save the file').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Save the file'));
    expect(page.onSent).not.toHaveBeenCalled();
  });

  it('is not offered of the sample, of one’s own tips, of a month that goes on, or in a private window', () => {
    const ofSample = someFacts.map((facts) =>
      facts.feedId === 'finance' ? { ...facts, feedId: 'own', url: '' } : facts,
    );
    const page = open(someUse, { facts: ofSample });
    expect(screen.queryByRole('button', { name: /^Look and choose/ })).toBeNull();
    page.again({ isPrivate: true });
    expect(screen.getByText(/In a private window nothing is sent/)).toBeTruthy();
    cleanup();
    open(littleUse);
    expect(screen.getByText('There’s no month yet that’s over and not sent.')).toBeTruthy();
  });

  it('that was made before is listed', () => {
    open();
    fireEvent.click(button('Reports you made'));
    expect(screen.getByText('14 lines, saved on 6 October as alongside-report-finance-tips-2026-09.json')).toBeTruthy();
  });
});

describe('the page', () => {
  const sources = (counts: UseCount[] | null, lookAtFeeds = vi.fn(async () => ({ facts: someFacts }))) => ({
    client: { lookAtFeeds },
    watchUse: (onChange: (all: UseCount[] | null) => void) => onChange(counts),
    watchSent: (onChange: (all: SentReport[]) => void) => onChange([]),
  });
  const { use: _, facts: __, sent: ___, mailApp: ____, onRetry: _____, ...props } = propsFor([]);

  it('asks of the feeds what it counts of, once', async () => {
    const given = sources(littleUse);
    render(<WorthPage {...props} sources={given} preferences={NO_PREFERENCES} />);
    await screen.findByRole('region', { name: 'What helped' });
    expect(given.client.lookAtFeeds.mock.calls).toEqual([
      [{ tips: [{ feedId: 'finance', id: 'cost-centre' }], places: ['https://finance.example/invoices/{id}/edit'] }],
    ]);
  });

  it('says where nothing is counted yet, and where counting is off', async () => {
    const { rerender } = render(<WorthPage {...props} sources={sources([])} preferences={NO_PREFERENCES} />);
    await screen.findByRole('heading', { name: 'Nothing counted yet' });
    rerender(<WorthPage {...props} sources={sources([])} preferences={{ ...NO_PREFERENCES, counting: false }} />);
    await screen.findByRole('heading', { name: 'Counting is off' });
    expect(screen.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe('options.html#use');
  });

  it('says where it cannot be read, and tries again', async () => {
    const lookAtFeeds = vi.fn(async () => ({ facts: someFacts }));
    lookAtFeeds.mockRejectedValueOnce(new Error('gone'));
    render(<WorthPage {...props} sources={sources(littleUse, lookAtFeeds)} preferences={NO_PREFERENCES} />);
    await screen.findByRole('heading', { name: 'This can’t be read right now' });
    fireEvent.click(button('Try again'));
    await screen.findByRole('region', { name: 'What helped' });
    expect(lookAtFeeds).toHaveBeenCalledTimes(2);
  });
});
