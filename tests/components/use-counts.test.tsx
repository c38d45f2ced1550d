// What help was used for: what the help page tells of it, and what the options show.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SEARCH_DELAY_MS, SETTLED_MS } from '../../components/help/use-search.ts';
import { UseCounts, type UseTools } from '../../components/options/UseCounts.tsx';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { UseCount } from '../../lib/core/value/use.ts';
import { found, invoiceHelp, tip } from '../fixtures/team/pages-and-tips.ts';
import { manyWeeks, twoWeeks, USED_TITLES } from '../fixtures/team/use-counts.ts';
import { fakeClient, NO_PREFERENCES, renderHelp, settle, text } from './render-help.tsx';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const FIRST = invoiceHelp.tips[0]?.tip;
const OF = { feedId: FIRST?.feedId, id: FIRST?.id };
const QUESTION = 'Would you have asked somebody otherwise?';

describe('a tip', () => {
  it('that opened by itself was not opened by hand; opened again it counts once', async () => {
    const client = fakeClient();
    await renderHelp({ client });
    const heading = () => button(FIRST?.title ?? '');
    expect(heading().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(heading());
    expect(client.noteUse).not.toHaveBeenCalled();
    fireEvent.click(heading());
    fireEvent.click(heading());
    fireEvent.click(heading());
    expect(client.noteUse.mock.calls).toEqual([[{ use: { event: 'read', of: OF } }]]);
  });

  it('that helped: once in a while it is asked whether somebody would have been', async () => {
    const client = fakeClient();
    client.wouldAskNow.mockResolvedValue({ now: true });
    await renderHelp({ client });
    expect(client.wouldAskNow).not.toHaveBeenCalled();
    fireEvent.click(button('Helped'));
    await settle();
    expect(screen.getByText(new RegExp(QUESTION.replace('?', '\\?')))).toBeTruthy();
    fireEvent.click(button('No'));
    expect(client.noteUse).toHaveBeenLastCalledWith({ use: { event: 'would-not-ask', of: OF } });
    expect(screen.getByText('Noted. Thank you.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Helped'));
    expect(client.wouldAskNow).toHaveBeenCalledOnce();
  });

  it('that helped in an earlier help asks nothing', async () => {
    const client = fakeClient();
    const marks = [{ key: `${OF.feedId}\n${OF.id}`, title: 'x', state: 'open', feedback: 'helped' }];
    await renderHelp({ client, start: parseKeptState({ marks }) });
    expect(button('Helped').getAttribute('aria-pressed')).toBe('true');
    expect(client.wouldAskNow).not.toHaveBeenCalled();
  });

  it('that did not help asks nothing, nor one in a private window, nor where nobody answers', async () => {
    const client = fakeClient();
    client.wouldAskNow.mockRejectedValue(new Error('no receiver'));
    await renderHelp({ client });
    fireEvent.click(button('Not this time'));
    expect(client.wouldAskNow).not.toHaveBeenCalled();
    fireEvent.click(button('Helped'));
    await settle();
    expect(screen.queryByText(QUESTION)).toBeNull();
    cleanup();
    const inPrivate = fakeClient();
    await renderHelp({ client: inPrivate, isPrivate: true });
    fireEvent.click(button('Helped'));
    await settle();
    expect(inPrivate.wouldAskNow).not.toHaveBeenCalled();
    expect(inPrivate.noteUse).not.toHaveBeenCalled();
  });
});

describe('a search that finds nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  const type = (words: string) =>
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search tips' }), { target: { value: words } });
  const open = async (given: Parameters<typeof renderHelp>[0] = {}) => {
    const client = fakeClient();
    const drawn = renderHelp({ client, ...given });
    await pass(0);
    await drawn;
    return client;
  };
  const told = (client: ReturnType<typeof fakeClient>) => client.noteUse.mock.calls.map(([{ use }]) => use);

  it('is told once it is settled, and its longer words in its place', async () => {
    const client = await open();
    type('tax');
    await pass(SETTLED_MS - 1);
    type('tax co');
    await pass(SETTLED_MS - 1);
    expect(told(client)).toEqual([]);
    await pass(1 + SEARCH_DELAY_MS);
    type('tax code');
    await pass(SETTLED_MS);
    type('tax');
    await pass(SETTLED_MS);
    expect(told(client)).toEqual([
      { event: 'unanswered', words: 'tax co' },
      { event: 'unanswered', words: 'tax code', instead: 'tax co' },
    ]);
  });

  it('is told when the page is left with it, or somebody is asked', async () => {
    const client = await open();
    type('vat');
    await pass(SEARCH_DELAY_MS);
    fireEvent.click(button('Ask about “vat”'));
    await pass(0);
    expect(told(client)).toEqual([{ event: 'unanswered', words: 'vat' }]);
    cleanup();
    const left = await open();
    type('petty cash');
    await pass(SEARCH_DELAY_MS);
    window.dispatchEvent(new Event('pagehide'));
    expect(told(left)).toEqual([{ event: 'unanswered', words: 'petty cash' }]);
  });

  it('is not told where something was found or may help, where it was told before, nor in a private window', async () => {
    const client = await open();
    client.searchTips.mockResolvedValue({ tips: [found(tip({ id: 'a', title: 'VAT' }))], people: [] });
    type('vat');
    await pass(SETTLED_MS);
    expect(client.searchTips).toHaveBeenCalled();
    expect(told(client)).toEqual([]);
    cleanup();
    const perhaps = await open();
    const near = { ...found(tip({ id: 'a', title: 'VAT' })), shown: false, group: 'perhaps' as const };
    perhaps.searchTips.mockResolvedValue({ tips: [near], people: [] });
    type('vat');
    await pass(SETTLED_MS);
    expect(screen.getAllByText('May help with “vat”')).not.toEqual([]);
    expect(told(perhaps)).toEqual([]);
    cleanup();
    const again = await open({ start: parseKeptState({ query: 'tax', searches: ['tax'] }) });
    await pass(SETTLED_MS);
    expect(again.searchTips).toHaveBeenCalled();
    expect(told(again)).toEqual([]);
    cleanup();
    const inPrivate = await open({ isPrivate: true });
    type('vat');
    await pass(SETTLED_MS);
    expect(inPrivate.searchTips).toHaveBeenCalled();
    expect(told(inPrivate)).toEqual([]);
  });
});

describe('the options', () => {
  function open(counts: UseCount[] = twoWeeks, preferences: Partial<Preferences> = {}) {
    const client = {
      changeSettings: vi.fn(async () => NO_PREFERENCES),
      getTipTitles: vi.fn(async () => ({ titles: USED_TITLES })),
    };
    const tools = {
      watch: vi.fn<UseTools['watch']>((onChange) => onChange(counts)),
      onDelete: vi.fn<UseTools['onDelete']>(async () => undefined),
      onDeleteAll: vi.fn<UseTools['onDeleteAll']>(async () => undefined),
    };
    render(<UseCounts tools={tools} preferences={{ ...NO_PREFERENCES, ...preferences }} text={text} client={client} />);
    return { client, tools };
  }
  const toggle = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Count on this device/ });
  const unfold = (week: string) => fireEvent.click(button(week));

  it('show every entry, week by week, the latest first', async () => {
    open();
    await settle();
    const weeks = screen.getAllByRole('button', { name: /^Week of/ }).map(({ textContent }) => textContent);
    expect(weeks).toEqual(['Week of 23 November 2026 (5)', 'Week of 16 November 2026 (2)']);
    unfold('Week of 23 November 2026 (5)');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => Array.from(row.children, ({ textContent }) => textContent))).toEqual([
      ['Help opened', 'no web page', '1,204', ''],
      ['Tip readWhich cost centre do I use?', twoWeeks[3]?.place, '2', ''],
      ['Tip helpedWhich cost centre do I use?', twoWeeks[4]?.place, '1', ''],
      ['Tip didn’t help this timegonenames somebody who has left', twoWeeks[5]?.place, '1', ''],
      ['Question asked', twoWeeks[6]?.place, '1', ''],
    ]);
  });

  it('delete one entry, or all after asking once more', async () => {
    const { tools } = open();
    unfold('Week of 16 November 2026 (2)');
    fireEvent.click(button('Delete Search that found nothing · cost centre of •••'));
    expect(tools.onDelete).toHaveBeenCalledWith(twoWeeks[1]);
    fireEvent.click(button('Delete all entries'));
    expect(screen.getByText(/^Delete everything counted so far\?/)).toBeTruthy();
    fireEvent.click(button('Keep it'));
    expect(tools.onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(button('Delete all entries'));
    fireEvent.click(button('Delete all entries'));
    await settle();
    expect(tools.onDeleteAll).toHaveBeenCalledOnce();
    expect(screen.queryByText(/^Delete everything/)).toBeNull();
  });

  it('switch it off after naming what goes with it, and can be kept from it', async () => {
    const { client } = open();
    fireEvent.click(toggle());
    await settle();
    expect(client.changeSettings).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Keep it'));
    fireEvent.click(button('Keep it'));
    await settle();
    expect(toggle().checked).toBe(true);
    fireEvent.click(toggle());
    fireEvent.click(button('Switch off and delete'));
    await settle();
    expect(client.changeSettings).toHaveBeenCalledWith({ counting: false });
  });

  it('say so where it could not be deleted', async () => {
    const { client } = open();
    client.changeSettings.mockRejectedValue(new Error('full'));
    fireEvent.click(toggle());
    fireEvent.click(button('Switch off and delete'));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('It couldn’t be deleted. Please try again.');
  });

  it('are switched without a question where nothing was counted', async () => {
    const { client } = open([]);
    expect(screen.getByText('Nothing has been counted yet.')).toBeTruthy();
    fireEvent.click(toggle());
    await settle();
    expect(client.changeSettings).toHaveBeenCalledWith({ counting: false });
    cleanup();
    const off = open([], { counting: false });
    expect(toggle().checked).toBe(false);
    fireEvent.click(toggle());
    await settle();
    expect(off.client.changeSettings).toHaveBeenCalledWith({ counting: true });
  });

  it('show that the organisation has switched it off', () => {
    open([], { managed: { ...NO_PREFERENCES.managed, keys: ['counting'] } });
    expect([toggle().checked, toggle().disabled]).toEqual([false, true]);
    expect(screen.getByText('Set by your organisation')).toBeTruthy();
  });

  it('show a few weeks, and some entries of one, with the others one press away', () => {
    open(manyWeeks);
    expect(screen.getAllByRole('button', { name: /^Week of/ })).toHaveLength(4);
    unfold('Week of 23 November 2026 (60)');
    expect(screen.getAllByRole('row')).toHaveLength(21);
    fireEvent.click(button('More (40)'));
    expect(screen.getAllByRole('row')).toHaveLength(61);
    fireEvent.click(button('More (17)'));
    expect(screen.getAllByRole('button', { name: /^Week of/ })).toHaveLength(21);
  });
});
