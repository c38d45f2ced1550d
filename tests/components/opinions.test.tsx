// What a person says of tips in help, and what the options list of it.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuietList } from '../../components/options/QuietList.tsx';
import { changeOpinion } from '../../lib/core/opinion.ts';
import { NOW } from '../fixtures/team/feeds.ts';
import { found, invoiceHelp, tip } from '../fixtures/team/pages-and-tips.ts';
import { askFor } from '../fixtures/team/questions.ts';
import { chooseFrom, fakeClient, NO_PREFERENCES, renderHelp, settle, text } from './render-help.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const titles = () => screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const FIRST = 'Which cost centre do I use?';

describe('a tip', () => {
  it('that is hidden goes at once, and comes back with Undo', async () => {
    const client = fakeClient();
    await renderHelp({ client });
    chooseFrom('Actions for this tip', 'Hide this tip');
    expect(titles()).not.toContain(FIRST);
    expect(screen.getByText(`“${FIRST}” is hidden`)).toBeTruthy();
    const { feedId, id, title } = invoiceHelp.tips[0]?.tip ?? {};
    expect(client.sayOfTip).toHaveBeenLastCalledWith({ of: { feedId, id, title }, change: { hidden: true } });
    fireEvent.click(button('Undo'));
    expect(titles()).toContain(FIRST);
    expect(client.sayOfTip).toHaveBeenLastCalledWith({ of: { feedId, id, title }, change: { hidden: false } });
  });

  it('passes on whether it helped, what was said before, and why not', async () => {
    const client = fakeClient();
    await renderHelp({ client });
    fireEvent.click(button('Helped'));
    fireEvent.click(button('Not this time'));
    fireEvent.input(screen.getByRole('textbox', { name: /^Why not\?/ }), { target: { value: 'too old' } });
    fireEvent.click(button('Save'));
    expect(client.sayOfTip.mock.calls.map(([{ change }]) => change)).toEqual([
      { feedback: { was: 'none', is: 'helped' } },
      { feedback: { was: 'helped', is: 'not-this-time' } },
      { why: 'too old' },
    ]);
    expect(screen.getByText('Saved on this device.')).toBeTruthy();
  });

  it('goes on when nothing can be kept', async () => {
    const client = fakeClient();
    client.sayOfTip.mockRejectedValue(new Error('no receiver'));
    await renderHelp({ client });
    chooseFrom('Actions for this tip', 'Hide this tip');
    await settle();
    expect(titles()).not.toContain(FIRST);
  });

  it('that is news says so, and that it was opened', async () => {
    const client = fakeClient({
      ...invoiceHelp,
      tips: [{ ...found(tip({ id: 'n', title: 'Month end', kind: 'announcement' })), isNew: true }],
    });
    await renderHelp({ client });
    expect(screen.getByText('New')).toBeTruthy();
    fireEvent.click(button('Month end'));
    expect(client.sayOfTip).toHaveBeenLastCalledWith(expect.objectContaining({ change: { seen: true } }));
  });

  it('that is a step of a path leads on once it has helped, and to nothing before', async () => {
    const path = { id: 'invoices', title: 'Invoices from the start', step: 1 };
    const client = fakeClient({
      ...invoiceHelp,
      tips: [found(tip({ id: 's1', title: 'Step one', text: 'Words.', path }))],
    });
    client.nextOnPath.mockResolvedValue({
      tip: tip({ id: 's2', title: 'Step two', text: 'More.', path: { ...path, step: 2 } }),
    });
    await renderHelp({ client });
    fireEvent.click(button('Step one'));
    expect(client.nextOnPath).not.toHaveBeenCalled();
    fireEvent.click(button('Helped'));
    await settle();
    expect(screen.getByText('Next on your path: Invoices from the start')).toBeTruthy();
    expect(screen.queryByText('More.')).toBeNull();
    fireEvent.click(button('Step two'));
    expect(screen.getByText('More.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Helped' })[1] as HTMLElement);
    expect(client.sayOfTip).toHaveBeenLastCalledWith({
      of: expect.objectContaining({ id: 's2' }),
      change: { feedback: { was: 'none', is: 'helped' } },
    });
  });

  it('whose people are gone says so', async () => {
    const client = fakeClient({
      ...invoiceHelp,
      tips: [{ ...found(tip({ id: 'o', title: 'Alone', text: 'Words.' })), ownerGone: true }],
    });
    await renderHelp({ client });
    fireEvent.click(button('Alone'));
    expect(screen.getByText('The people named here are no longer listed')).toBeTruthy();
  });
});

describe('quiet', () => {
  const HOST = 'finance.example';
  const choose = (item: string) => chooseFrom('Help menu', item);

  it('on a site or until tomorrow is chosen in the head, and taken back there', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client, frame: 'popup' });
    choose('Keep quiet on this site');
    expect(client.changeSettings).toHaveBeenLastCalledWith({ quietSites: [HOST] });
    await push({ preferences: { ...NO_PREFERENCES, quietSites: [HOST] } });
    choose('Turn off quiet mode for this site');
    expect(client.changeSettings).toHaveBeenLastCalledWith({ quietSites: [] });
    choose('Keep quiet until tomorrow');
    const { quietUntilMs = 0 } = client.changeSettings.mock.lastCall?.[0] ?? {};
    expect(quietUntilMs).toBeGreaterThan(NOW);
    expect(quietUntilMs).toBeLessThan(NOW + 36 * 3_600_000);
  });

  it('keeps the reminder of a question away', async () => {
    const asks = [askFor('https://finance.example/invoices/new')];
    const preferences = { ...NO_PREFERENCES, quietSites: [HOST] };
    const { push } = await renderHelp({ asks, preferences });
    expect(screen.queryByRole('region', { name: 'A question you asked here' })).toBeNull();
    await push({ preferences: NO_PREFERENCES });
    expect(screen.getByRole('region', { name: 'A question you asked here' })).toBeTruthy();
  });
});

describe('the list in the options', () => {
  afterEach(cleanup);
  const hidden = changeOpinion([], { feedId: 'f', id: 'a', title: 'A hidden tip' }, { hidden: true }, NOW);

  function open(given: Partial<Parameters<typeof QuietList>[0]> = {}) {
    const client = {
      changeSettings: vi.fn<Parameters<typeof QuietList>[0]['client']['changeSettings']>(async () => NO_PREFERENCES),
      sayOfTip: vi.fn<Parameters<typeof QuietList>[0]['client']['sayOfTip']>(async () => true),
    };
    const preferences = { ...NO_PREFERENCES, quietSites: ['a.example', 'b.example'], quietUntilMs: NOW + 1000 };
    render(<QuietList preferences={preferences} opinions={hidden} now={NOW} text={text} client={client} {...given} />);
    return client;
  }

  it('brings each back, and says that it is saved', async () => {
    const client = open();
    fireEvent.click(button('Show again: A hidden tip'));
    expect(client.sayOfTip).toHaveBeenCalledWith({
      of: { feedId: 'f', id: 'a', title: 'A hidden tip' },
      change: { hidden: false },
    });
    fireEvent.click(button('Show again: a.example'));
    expect(client.changeSettings).toHaveBeenLastCalledWith({ quietSites: ['b.example'] });
    fireEvent.click(screen.getByRole('button', { name: /Everywhere, until/ }));
    expect(client.changeSettings).toHaveBeenLastCalledWith({ quietUntilMs: 0 });
    await settle();
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('is not there where there is nothing', () => {
    open({ preferences: NO_PREFERENCES, opinions: [] });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
