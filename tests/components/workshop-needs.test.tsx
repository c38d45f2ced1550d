import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NeedsSection, type NeedsSectionProps } from '../../components/workshop/needs/NeedsSection.tsx';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Report } from '../../lib/core/value/report.ts';
import { type MergeRecord, NO_MERGES, rememberMerge } from '../../lib/core/value/team/merge-record.ts';
import { countOf, reportOf } from '../fixtures/reports/made-reports.ts';
import { teamReports } from '../fixtures/reports/team-of-reports.ts';
import { text } from './render-help.tsx';

afterEach(cleanup);

const ORDERS = 'https://erp.example/orders/{id}';
const feed: WorkshopFeed = {
  id: 'f',
  head: { title: 'Purchasing' },
  items: [{ id: 'cost-centre', title: 'Cost centre' }],
};
const withTip: WorkshopFeed = {
  ...feed,
  items: [
    ...feed.items,
    { id: 'closed', title: 'What to do in a closed period', _help: { match: ['https://erp.example/orders/*'] } },
  ],
};

/** The reports of the team for November, when the tip on closed periods was there. */
const november = (): Report[] =>
  Array.from({ length: 6 }, (_, at) =>
    reportOf(at + 50, [
      countOf('helped', { week: '2026-11-09', tip: 'closed', count: 2 }),
      countOf('not-helped', { week: '2026-11-09', tip: 'closed' }),
    ]),
  );

function open(given: Partial<NeedsSectionProps> = {}) {
  let kept: MergeRecord = NO_MERGES;
  const [onOpen, onEdit, onSaveFile] = [vi.fn(), vi.fn(), vi.fn<NeedsSectionProps['onSaveFile']>()];
  const memory: NeedsSectionProps['memory'] = {
    load: async () => kept,
    remember: async (mark) => {
      kept = rememberMerge(kept, mark);
    },
  };
  render(<NeedsSection {...{ feed, text, memory, onOpen, onEdit, onSaveFile }} {...given} />);
  return { onOpen, onEdit, onSaveFile, kept: () => kept };
}

const choose = (files: readonly (Report | string)[]) =>
  fireEvent.change(screen.getByLabelText('Open reports'), {
    target: {
      files: files.map((one, at) => new File([typeof one === 'string' ? one : JSON.stringify(one)], `${at}.json`)),
    },
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('needs', () => {
  it('are listed with how often they were felt, and become a tip that is filled in', async () => {
    const { onEdit } = open();
    choose(teamReports());
    await screen.findByText('12 reports merged.');
    const list = within(screen.getByRole('list', { name: 'Without help' }));
    expect(list.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^closed period.*Searched for 6 times, nothing found/),
      expect.stringMatching(/orders.*5 questions/),
    ]);
    fireEvent.click(button('Write a tip for it: closed period'));
    expect(onEdit).toHaveBeenCalledWith(
      {
        id: 'closed-period',
        title: 'Closed period',
        content_html: '',
        _help: { match: [ORDERS], keywords: ['closed period'] },
      },
      null,
    );
    fireEvent.click(button(`Write a tip for it: ${ORDERS}`));
    expect(onEdit).toHaveBeenLastCalledWith(
      { id: 'new-tip-2', title: 'New tip 2', content_html: '', _help: { match: [ORDERS] } },
      null,
    );
  });

  it('that a tip is for show whether it has helped in the months since', async () => {
    const { onOpen } = open({ feed: withTip });
    choose([...teamReports(), ...november()]);
    await screen.findByText('18 reports merged.');
    const met = within(screen.getByRole('list', { name: 'With a tip by now' }));
    expect(met.getAllByText('Since then: helped 12, not this time 6')).toHaveLength(2);
    fireEvent.click(
      met.getAllByRole('button', { name: 'Go there: “What to do in a closed period”' })[0] as HTMLElement,
    );
    expect(onOpen).toHaveBeenCalledWith(1);
    cleanup();
    open({ feed: withTip });
    choose(teamReports());
    expect(await screen.findAllByText('No later month shows yet whether it has helped.')).toHaveLength(2);
  });

  it('of fewer than five reports are not shown; what is no report is named', async () => {
    const { kept } = open();
    choose([...teamReports().slice(0, 4), 'no report']);
    await screen.findByText(/^No month has 5 reports among these files/);
    expect(screen.getByText('1 file was left out: 4.json')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    expect(kept()).toEqual(NO_MERGES);
  });

  it('of several feeds are those of the one that is chosen', async () => {
    open();
    choose([...teamReports(), reportOf(99, [countOf('opened')], { feed: 'https://a.example/feed.json' })]);
    await screen.findByText('These are reports of several feeds. Which one?');
    fireEvent.click(button('https://help.example/feed.json'));
    await screen.findByText('12 reports merged.');
  });

  it('a merge that is close to an earlier one is warned of; nothing but the merge is remembered', async () => {
    const { kept } = open();
    choose(teamReports().slice(0, 10));
    await screen.findByText('10 reports merged.');
    expect(screen.queryByText(/differs from this one/)).toBeNull();
    choose(teamReports());
    await screen.findByText(/^An earlier merge of October 2026 differs from this one by fewer than 5 reports/);
    expect(kept().merges).toHaveLength(2);
    expect(JSON.stringify(kept())).not.toMatch(/orders|closed|cost-centre/);
  });

  it('the team report is saved as a page', async () => {
    const { onSaveFile } = open();
    choose(teamReports());
    await screen.findByText('12 reports merged.');
    fireEvent.click(button('Save the team report'));
    await waitFor(() => expect(onSaveFile).toHaveBeenCalled());
    const [name, page] = onSaveFile.mock.lastCall ?? [];
    expect(name).toBe('report.html');
    expect(page).toContain('Team report: Purchasing');
  });
});
